import type { ClauseTextDocument } from '../catalogue/describe-clause'

/** A place of a text that a law words otherwise, with its words. */
export interface Otherwise {
  /** `levels.basic.text`. */
  readonly place: string
  readonly words: string
}

/** Where a text differs from the neutral one: what a reader of a clause has to read as well. */
export function otherwise(neutral: ClauseTextDocument, text: ClauseTextDocument): Otherwise[] {
  return differing(neutral, text, [])
}

function differing(before: unknown, after: unknown, path: readonly string[]): Otherwise[] {
  if (typeof after === 'string') return after === before ? [] : [{ place: path.join('.'), words: after }]
  if (typeof after !== 'object' || after === null) return []
  const other = (typeof before === 'object' ? before : undefined) as Readonly<Record<string, unknown>> | undefined
  return Object.entries(after).flatMap(([key, value]) => differing(other?.[key], value, [...path, key]))
}
