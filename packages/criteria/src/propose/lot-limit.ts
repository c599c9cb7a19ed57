import type { Money } from '@opensource-experts/core'
import { comparable, descending, unitsOf, worryingHhi, worstOf } from './concentration'

export interface LotLimit {
  readonly awarded: number
  /** The concentration that it leaves at worst. */
  readonly hhi: number
  readonly winners: number
}

/**
 * The highest number of lots for one tenderer that keeps the worst concentration below the line, or near the lowest that
 * these lots allow; three firms at least stay in service. Undefined for fewer than three lots. Lots without values that
 * can be compared count as equal.
 */
export function lotLimit(values: readonly (Money | undefined)[]): LotLimit | undefined {
  if (values.length < 3) return undefined
  const sorted = descending(unitsOf(comparable(values) ?? values.map(() => 1)))
  const near = Math.max(worryingHhi, worstOf(sorted, 1).hhi + 500)
  for (let awarded = Math.ceil(values.length / 3); awarded > 1; awarded -= 1) {
    const { hhi, winners } = worstOf(sorted, awarded)
    if (hhi <= near) return { awarded, hhi, winners }
  }
  const { hhi, winners } = worstOf(sorted, 1)
  return { awarded: 1, hhi, winners }
}
