/**
 * The place of a firm in the results of a query: a hash of both. No firm is always first, the same query gives the same
 * order, and neither name nor entry order nor the number of facts matters. Two rounds of FNV-1a with a final mix, 53
 * bits: near keys lie far apart.
 */
function neutralPlace(seed: string, firm: string): number {
  const text = `${seed}\u0000${firm}`
  return (hash(text, 0x811c9dc5) & 0x1fffff) * 0x100000000 + hash(text, 0x01000193)
}

/** Sorts by place, ties (which 53 bits all but exclude) by the firm's key. */
export function neutralOrder<Item>(items: readonly Item[], seed: string, keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item), place: neutralPlace(seed, keyOf(item)) }))
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item)
}

function hash(text: string, basis: number): number {
  let value = basis
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
