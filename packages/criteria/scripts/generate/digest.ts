import { createHash } from 'node:crypto'
import type { ClauseFile } from '../../src/content/content-schemas'
import type { SourceText } from '../../src/content/source-text'

/**
 * What a reviewer signs for: the facts of a clause and its text in one language, with shared passages in their place,
 * whatever the layout and the comments of the files. Another word is another digest.
 */
export function textDigest(id: string, clause: ClauseFile, text: SourceText): string {
  return `sha256:${createHash('sha256').update(canonical({ id, clause, text })).digest('hex')}`
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
