import type { AwardCriterion } from '../model/criterion'
import type { Loss } from '../plan/plan'
import type { LotJoin } from '../weights/lot-join'

/** Art. 67(2) of Directive 2014/24: a lot whose only price or cost leaves can be awarded on a fixed price alone. */
export function noPriceLeft(
  there: readonly AwardCriterion[],
  { added, replaced, removed, refusals, replaces }: LotJoin,
): Omit<Loss, 'lot'>[] {
  const gone = new Set([...removed, ...replaced.map(({ present }) => present)])
  const last = there.find((each) => isPrice(each) && (replaces || gone.has(each)))
  if (!last || refusals.length > 0) return []
  const stays = replaces ? [] : there.filter((each) => !gone.has(each))
  const left = [...stays, ...[...added, ...replaced].map(({ criterion }) => criterion)]
  // What stands in a notice without a type, or with one of its own, may be a price.
  return left.some((each) => isPrice(each) || (each.type as unknown) === undefined)
    ? []
    : [{ code: 'no-price-left', criterion: last.id, params: {} }]
}

function isPrice({ type }: AwardCriterion): boolean {
  return type === 'price' || type === 'cost'
}
