import { normaliseText, paragraphs } from '@opensource-experts/core'

/** What differs between two texts, in whole paragraphs. */
export interface ChangedParagraphs {
  readonly removed: readonly string[]
  readonly added: readonly string[]
  /** How many stand in both. */
  readonly kept: number
}

/** Compares texts by paragraph, whatever their order; spaces do not count. */
export function changedParagraphs(before: string | null, after: string | null): ChangedParagraphs {
  const old = paragraphs(before ?? '')
  const left = new Map<string, number>()
  for (const paragraph of old) {
    const key = normaliseText(paragraph)
    left.set(key, (left.get(key) ?? 0) + 1)
  }
  const added = paragraphs(after ?? '').filter((paragraph) => !take(left, normaliseText(paragraph)))
  // What is left of a paragraph that stood several times is its last ones.
  const removed = [...old]
    .reverse()
    .filter((paragraph) => take(left, normaliseText(paragraph)))
    .reverse()
  return { removed, added, kept: old.length - removed.length }
}

/** Takes one of a key; false where there is none. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0
  if (count === 0) return false
  counts.set(key, count - 1)
  return true
}
