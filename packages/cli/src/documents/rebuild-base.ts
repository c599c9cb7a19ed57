import { createHash } from 'node:crypto'
import type { Plan } from '@opensource-experts/core'

/**
 * The document that a plan was made for, from what the plan made of it: what was put in is taken out, and what was
 * replaced is what the edits say of it. Undefined where that is not the document of the plan's own digest: nothing is
 * guessed.
 */
export function rebuildBase(after: Uint8Array, { base, edits, patches }: Plan): Uint8Array | undefined {
  const encoder = new TextEncoder()
  const before = new Map(edits.flatMap((edit) => (edit.span ? [[keyOf(edit.span), edit.before] as const] : [])))
  const parts: Uint8Array[] = []
  let read = 0
  let shift = 0
  for (const patch of patches) {
    const text = encoder.encode(patch.text)
    const start = patch.start + shift
    const replaced = spellings(before.get(keyOf(patch)) ?? '')
      .map((each) => encoder.encode(each))
      .find(({ length }) => length === patch.end - patch.start)
    if (!replaced) return undefined
    parts.push(after.subarray(read, start), replaced)
    read = start + text.length
    shift += text.length - (patch.end - patch.start)
  }
  parts.push(after.subarray(read))
  const bytes = Buffer.concat(parts)
  return createHash('sha256').update(bytes).digest('hex') === base.sha256 ? bytes : undefined
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start} ${end}`
}

/** How a text may stand in XML. */
function spellings(text: string): string[] {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return [escaped, escaped.replaceAll('>', '&gt;')]
}
