import type { Item } from './run'

export type Sign = '=' | '!=' | '<' | '<=' | '>' | '>='

/** Up to so many pairs, looking at each is quicker than anything else. */
const fewPairs = 64

/** What an order has to be; NaN is in no order, and is only unlike. */
export const signs: Readonly<Record<Sign, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

/**
 * Whether any item of one list stands in this order to any of another (XPath 2.0, 3.5.2): in time that grows with the lists,
 * not with their product.
 */
export function anyPair(
  sign: Sign,
  order: (a: Item, b: Item) => number,
  key: (item: Item) => Item,
): (a: readonly Item[], b: readonly Item[]) => boolean {
  const equal = (a: readonly Item[], b: readonly Item[]) => {
    if (a.length * b.length <= fewPairs) {
      for (let x = 0; x < a.length; x += 1)
        for (let y = 0; y < b.length; y += 1) if (order(a[x] as Item, b[y] as Item) === 0) return true
      return false
    }
    // A map takes NaN for itself; in XPath it equals nothing.
    const keys = new Set(b.filter((item) => order(item, item) === 0).map(key))
    return a.some((item) => keys.has(key(item)))
  }
  /** All are alike, or some pair is not: two that differ cannot both be what one of the other list is. */
  const unlike = (a: readonly Item[], b: readonly Item[]) => {
    const [first] = a
    if (first === undefined || b.length === 0) return false
    const [other = first] = b
    return b.some((item) => order(first, item) !== 0) || a.some((item) => order(item, other) !== 0)
  }
  const least = (items: readonly Item[]) => ordered(items).reduce((x, y) => (order(y, x) < 0 ? y : x))
  const most = (items: readonly Item[]) => ordered(items).reduce((x, y) => (order(y, x) > 0 ? y : x))
  const ordered = (items: readonly Item[]) => items.filter((item) => order(item, item) === 0)
  if (sign === '=') return equal
  if (sign === '!=') return unlike
  const holds = signs[sign]
  return (a, b) => {
    if (a.length === 1 && b.length === 1) return holds(order(a[0] as Item, b[0] as Item))
    if (ordered(a).length === 0 || ordered(b).length === 0) return false
    if (sign === '<') return order(least(a), most(b)) < 0
    if (sign === '<=') return order(least(a), most(b)) <= 0
    return sign === '>' ? order(most(a), least(b)) > 0 : order(most(a), least(b)) >= 0
  }
}
