/** By key; one that stands twice keeps both, the second under `key (2)`, so that nothing is lost. */
export function byKey<Keyed extends { readonly key: string }>(terms: readonly Keyed[]): Map<string, Keyed> {
  const map = new Map<string, Keyed>()
  const counts = new Map<string, number>()
  for (const term of terms) {
    // Counted on from the last one: thousands may share a key.
    let count = counts.get(term.key) ?? 1
    let key = count === 1 ? term.key : `${term.key} (${count})`
    for (; map.has(key); key = `${term.key} (${count})`) count += 1
    counts.set(term.key, count)
    map.set(key, term)
  }
  return map
}
