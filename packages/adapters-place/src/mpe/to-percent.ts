import {
  apportion,
  compareDecimals,
  type Decimal,
  multiplyDecimals,
  sumDecimals,
  wholeDecimal,
} from '@opensource-experts/core'

export interface Percentages {
  readonly values: readonly Decimal[]
  /** False where no finite decimal says the share exactly, so that the values were rounded. */
  readonly exact: boolean
}

const hundred = wholeDecimal(100)
const finest = 6

/**
 * Points as percentages of their sum. Exact where six decimals are enough; else rounded to two decimals (or as many as
 * keep each above 0) by largest remainder, ties to the earlier one, so that they add up to `whole`.
 */
export function toPercent(points: readonly Decimal[], whole: Decimal = hundred): Percentages {
  const sum = sumDecimals(points)
  const isShare = (share: Decimal, index: number) =>
    compareDecimals(multiplyDecimals(share, sum), multiplyDecimals(points[index] ?? hundred, whole)) === 0
  for (let scale = whole.scale; scale <= Math.max(finest, whole.scale); scale += 1) {
    const values = apportion(points, whole, scale)
    if (values.every(isShare)) return { values, exact: true }
  }
  for (let scale = Math.max(2, whole.scale); ; scale += 1) {
    const values = apportion(points, whole, scale)
    if (scale >= finest || values.every(({ units }) => units > 0n)) return { values, exact: false }
  }
}
