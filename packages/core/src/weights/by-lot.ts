import type { AwardCriterion, Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'

/** The lots and groups that a criterion speaks of: `all` is every `LOT-`, never groups or parts. */
export function lotsOf(criterion: Pick<Criterion, 'lots'>, procurement: Pick<Procurement, 'lots'>): readonly string[] {
  if (criterion.lots !== 'all') return [...new Set(criterion.lots)]
  return procurement.lots.map(({ id }) => id).filter((id) => !id.startsWith('PAR-'))
}

/** Items by the lots they speak of, in order. One pass: a notice may have thousands of lots. */
export function byLot<Item>(
  items: readonly Item[],
  lots: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const map = new Map<string, Item[]>()
  for (const item of items) {
    for (const lot of lots(item)) {
      const list = map.get(lot)
      if (list) list.push(item)
      else map.set(lot, [item])
    }
  }
  return map
}

/** The award criteria of one lot, in document order; for all lots at once, `byLot`. */
export function awardOf(procurement: Procurement, lot: string): AwardCriterion[] {
  return procurement.criteria.filter(
    (each): each is AwardCriterion => each.kind === 'award' && lotsOf(each, procurement).includes(lot),
  )
}
