import { type Decimal, toDouble, unitsAt } from '../decimal/decimal'
import { expectInput, expectList } from '../errors/expect-input'

/**
 * Shares `target` out in proportion to `values`, in steps of 10^-`scale`, so that the shares add up to it exactly:
 * largest remainder, ties to the earlier value. The sum of `values` must be above 0, `target` a multiple of the step.
 */
export function apportion(values: readonly Decimal[], target: Decimal, scale: number): Decimal[] {
  expectList('apportion', 'values', values)
  const goal = unitsAt(target, scale)
  const common = finestScale(values)
  const units = values.map((value) => unitsAt(value, common))
  const sum = units.reduce((total, unit) => total + unit, 0n)
  expectInput(sum > 0n, 'apportion', 'values', 'decimals with a sum above 0', values)
  const shares = units.map((unit, index) => ({ index, share: (unit * goal) / sum, remainder: (unit * goal) % sum }))
  let left = goal - shares.reduce((total, { share }) => total + share, 0n)
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  for (const share of byRemainder) {
    if (left === 0n) break
    share.share += 1n
    left -= 1n
  }
  return shares.map(({ share }) => ({ units: share, scale }))
}

/** The finest step among decimals, as a power of ten: 1 for 67.5. */
export function finestScale(values: readonly Decimal[]): number {
  return values.reduce((finest, { scale }) => Math.max(finest, scale), 0)
}

/** What a platform that adds doubles up computes, in document order. */
function doubleSum(weights: readonly Decimal[]): number {
  return weights.reduce((sum, weight) => sum + toDouble(weight), 0)
}

/** Pairs are tried one by one: a lot of hundreds of criteria must not take minutes. */
const mostMovable = 40

/**
 * Makes the doubles of `weights` add up to `target` exactly by moving one step between two of the `movable` ones, if
 * need be, one that `accept` takes where there is such; undefined where no single move does it. Example: 1.7 + 76.9 +
 * 11.4 + 10 is not 100 in doubles.
 */
export function exactInDoubles(
  weights: readonly Decimal[],
  target: Decimal,
  movable: readonly number[],
  scale: number,
  accept: (weights: readonly Decimal[]) => boolean = () => true,
): Decimal[] | undefined {
  const goal = toDouble(target)
  if (doubleSum(weights) === goal) return [...weights]
  const shift = (index: number, by: bigint) => (weight: Decimal, at: number) =>
    at === index ? { units: unitsAt(weight, scale) + by, scale } : weight
  let found: Decimal[] | undefined
  const tried = movable.slice(0, mostMovable)
  for (const up of tried) {
    for (const down of tried) {
      if (up === down) continue
      const moved = weights.map(shift(up, 1n)).map(shift(down, -1n))
      if (!moved.every(({ units }) => units > 0n) || doubleSum(moved) !== goal) continue
      if (accept(moved)) return moved
      found ??= moved
    }
  }
  return found
}
