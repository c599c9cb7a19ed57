import type { Money } from '@opensource-experts/core'
import { comparable, descending, evenlyHeld, unitsOf, worryingHhi, worstOf } from './concentration'

export interface LotLimit {
  readonly awarded: number
  /** The concentration that it leaves at worst. */
  readonly hhi: number
  readonly winners: number
  readonly largestShare: number
  readonly chosenBy: 'buyer' | 'proposal'
}

/** No limit, and why: `few-lots`, `several-holders` a lot (with the index where they share evenly), `few-firms` expected. */
export type NoLimit =
  | { readonly why: 'few-lots' | 'few-firms' }
  | { readonly why: 'several-holders'; readonly hhi: number }

export interface LimitFacts {
  /** Holders of each lot in a framework agreement. Default 1. */
  readonly holders?: number | undefined
  /** Firms expected to tender. */
  readonly expected?: number | undefined
  /** What the buyer has chosen. */
  readonly chosen?: number | undefined
}

/**
 * The buyer's own limit; else, where it is known how many firms are expected, what `planLots` advises; else the highest number of lots for one tenderer that keeps the worst concentration below the line, or near
 * the lowest that these lots allow; three firms at least stay in service. None for fewer than three lots, nor where each lot has
 * several holders: the rule of LOT-03 gives a lot to one tenderer. Lots without values that can be compared count as equal.
 */
export function lotLimit(
  values: readonly (Money | undefined)[],
  { holders = 1, expected, chosen }: LimitFacts = {},
): LotLimit | NoLimit {
  const count = values.length
  const sorted = descending(unitsOf(comparable(values) ?? values.map(() => 1)))
  if (chosen !== undefined && count > 1 && chosen < count) {
    return { ...worstOf(sorted, chosen), awarded: chosen, chosenBy: 'buyer' }
  }
  if (count < 3) return { why: 'few-lots' }
  if (holders > 1) return { why: 'several-holders', hhi: evenlyHeld(sorted, count, holders).hhiAtMost }
  const worst = (awarded: number): LotLimit => ({ ...worstOf(sorted, awarded), awarded, chosenBy: 'proposal' })
  if (expected !== undefined) {
    const served = Array.from({ length: count - 1 }, (_, index) => worst(index + 1)).filter(
      ({ winners }) => winners <= expected,
    )
    return served.filter(({ hhi }) => hhi <= worryingHhi).at(-1) ?? served[0] ?? { why: 'few-firms' }
  }
  const near = Math.max(worryingHhi, worst(1).hhi + 500)
  for (let awarded = Math.ceil(count / 3); awarded > 1; awarded -= 1) {
    const limit = worst(awarded)
    if (limit.hhi <= near) return limit
  }
  return worst(1)
}
