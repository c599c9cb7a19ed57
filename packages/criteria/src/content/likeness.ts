/** Words without digits: what is left when numbers do not count. */
export function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/[\d.,]+/gu, '')
      .match(/[\p{L}’'-]{3,}/gu) ?? [],
  )
}

/** How much two texts say the same: words that both have, as a share of all, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  const all = left.size + right.size - shared
  return all === 0 ? 1 : shared / all
}
