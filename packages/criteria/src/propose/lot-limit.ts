import type { Money } from '@opensource-experts/core'

/** House line: an index of concentration (sum of squared shares, in per cent) above which a market is narrow. */
const narrow = 2500

export interface LotLimit {
  readonly awarded: number
  /** The concentration that it leaves at worst. */
  readonly hhi: number
  readonly winners: number
}

/**
 * The highest number of lots for one tenderer that keeps the worst concentration below the line, or near the lowest that
 * these lots allow; three firms at least stay in service. Undefined for fewer than three lots.
 */
export function lotLimit(values: readonly (Money | undefined)[]): LotLimit | undefined {
  if (values.length < 3) return undefined
  const amounts = values.map((value) => Number(value?.amount ?? 1))
  const lowest = worst(amounts, 1)
  for (let awarded = Math.ceil(values.length / 3); awarded >= 1; awarded -= 1) {
    const hhi = worst(amounts, awarded)
    if (awarded === 1 || hhi <= Math.max(narrow, lowest + 500))
      return { awarded, hhi: Math.round(hhi), winners: Math.ceil(values.length / awarded) }
  }
  return undefined
}

/** The largest lots go to one, the next ones to another. */
function worst(amounts: readonly number[], awarded: number): number {
  const sorted = [...amounts].sort((a, b) => b - a)
  const whole = sorted.reduce((sum, each) => sum + each, 0)
  let hhi = 0
  for (let index = 0; index < sorted.length; index += awarded) {
    const own = sorted.slice(index, index + awarded).reduce((sum, each) => sum + each, 0)
    hhi += whole > 0 ? ((own * 100) / whole) ** 2 : 0
  }
  return hhi
}
