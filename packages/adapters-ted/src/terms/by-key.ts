/** By key; one that stands twice keeps both, the second under `key (2)`, so that nothing is lost. */
export function byKey<Keyed extends { readonly key: string }>(terms: readonly Keyed[]): Map<string, Keyed> {
  const map = new Map<string, Keyed>()
  for (const term of terms) {
    let key = term.key
    for (let count = 2; map.has(key); count += 1) key = `${term.key} (${count})`
    map.set(key, term)
  }
  return map
}
