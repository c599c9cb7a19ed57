import { expectInput, expectList, expectObject } from '../errors/expect-input'
import type { AwardCriterion, Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'

/** The lots and groups that a criterion speaks of: `all` is every `LOT-`, never groups or parts. */
export function lotsOf(criterion: Pick<Criterion, 'lots'>, procurement: Pick<Procurement, 'lots'>): readonly string[] {
  expectObject('lotsOf', 'criterion', criterion)
  expectObject('lotsOf', 'procurement', procurement)
  const { lots } = criterion
  if (lots !== 'all') {
    expectList('lotsOf', 'the lots of the criterion', lots)
    return [...new Set(lots)]
  }
  expectList('lotsOf', 'the lots of the procurement', procurement.lots)
  return procurement.lots.flatMap((lot) => (typeof lot?.id === 'string' && !lot.id.startsWith('PAR-') ? [lot.id] : []))
}

/** Items by the lots they speak of, in order. One pass: a notice may have thousands of lots. */
export function byLot<Item>(
  items: readonly Item[],
  lots: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  expectList('byLot', 'items', items)
  expectInput(typeof lots === 'function', 'byLot', 'lots', 'a function', lots)
  const map = new Map<string, Item[]>()
  for (const item of items) {
    const own = lots(item)
    expectList('byLot', 'what lots answers', own)
    for (const lot of own) {
      const list = map.get(lot)
      if (list) list.push(item)
      else map.set(lot, [item])
    }
  }
  return map
}

/** The award criteria of one lot, in document order; for all lots at once, `byLot`. */
export function awardOf(procurement: Procurement, lot: string): AwardCriterion[] {
  expectObject('awardOf', 'procurement', procurement)
  expectList('awardOf', 'the criteria of the procurement', procurement.criteria)
  return procurement.criteria.filter(
    (each): each is AwardCriterion => each?.kind === 'award' && lotsOf(each, procurement).includes(lot),
  )
}
