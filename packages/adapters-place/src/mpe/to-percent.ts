import type { Decimal } from '@opensource-experts/core'

export interface Percentages {
  readonly values: readonly Decimal[]
  /** False where no finite decimal says the share exactly, so that the values were rounded. */
  readonly exact: boolean
}

const hundred: Decimal = { units: 100n, scale: 0 }
const finest = 6

/**
 * Points as percentages of their sum. Exact where six decimals are enough; else rounded to two decimals (or as many as
 * keep each above 0) by largest remainder, ties to the earlier one, so that they add up to `whole`.
 */
export function toPercent(points: readonly Decimal[], whole: Decimal = hundred): Percentages {
  const common = Math.max(0, ...points.map(({ scale }) => scale))
  const units = points.map((point) => point.units * 10n ** BigInt(common - point.scale))
  for (let scale = whole.scale; scale <= Math.max(finest, whole.scale); scale += 1) {
    const shares = sharesOf(units, goalAt(whole, scale))
    if (shares.every(({ remainder }) => remainder === 0n)) return { values: decimals(shares, scale), exact: true }
  }
  for (let scale = Math.max(2, whole.scale); ; scale += 1) {
    const shares = shareOut(sharesOf(units, goalAt(whole, scale)), goalAt(whole, scale))
    if (scale >= finest || shares.every((share) => share.units > 0n))
      return { values: decimals(shares, scale), exact: false }
  }
}

interface Share {
  readonly units: bigint
  readonly remainder: bigint
}

function goalAt(whole: Decimal, scale: number): bigint {
  return whole.units * 10n ** BigInt(scale - whole.scale)
}

function sharesOf(units: readonly bigint[], goal: bigint): Share[] {
  const sum = units.reduce((total, unit) => total + unit, 0n)
  return units.map((unit) => ({ units: (unit * goal) / sum, remainder: (unit * goal) % sum }))
}

/** Gives the steps that rounding down left over to the largest remainders. */
function shareOut(shares: readonly Share[], goal: bigint): Share[] {
  const left = Number(goal - shares.reduce((total, share) => total + share.units, 0n))
  const byRemainder = shares
    .map(({ remainder }, index) => ({ remainder, index }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return shares.map((share, index) => (raised.has(index) ? { ...share, units: share.units + 1n } : share))
}

function decimals(shares: readonly Share[], scale: number): Decimal[] {
  return shares.map(({ units }) => ({ units, scale }))
}
