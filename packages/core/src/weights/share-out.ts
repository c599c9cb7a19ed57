import { addDecimals, compareDecimals, type Decimal, multiplyDecimals } from '../decimal/decimal'
import { finestScale } from './apportion'

export interface Rounded {
  readonly shares: readonly Decimal[]
  /** Whether a step went from one to another so that doubles add up. */
  readonly shifted: boolean
}

/** Weights in place of others, in steps of 10^-`scale`; undefined where none add up as the platform adds. */
export type Rounding = (weights: readonly Decimal[], scale: number) => Rounded | undefined

/** A change of the sum of some weights, and the way back. */
export interface Passage {
  readonly there: Rounding
  readonly back: Rounding
  /** The finest step among what does not move: no step is coarser on the way there. */
  readonly floor: number
}

/** "At most two decimals more" (contracts section 2, Weights). */
const finer = [0, 1, 2] as const

/**
 * The weights after the passage, in the coarsest step that keeps equal what was equal and unequal what was not; a finer
 * one where the way back would else end elsewhere: 75 and 25 of 90 are 67.5 and 22.5, since 68 and 22 may come from 76
 * and 24 as well. Undefined where nothing adds up.
 */
export function shareOut(weights: readonly Decimal[], passage: Passage): readonly Decimal[] | undefined {
  const base = Math.max(passage.floor, finestScale(weights))
  let finest: readonly Decimal[] | undefined
  let first: readonly Decimal[] | undefined
  for (const step of finer) {
    const rounded = passage.there(weights, base + step)
    if (!rounded) continue
    const { shares, shifted } = rounded
    finest = shares
    if (!keepsOrder(weights, shares)) continue
    first ??= shares
    // Nobody is saved from a weight of 0 by decimals that the buyer never used, nor for a way back that a shift has barred.
    if (shifted || becomesZero(weights, first)) return first
    // The common case, for lots by the thousand: whole numbers, of which each keeps its very share.
    if (shares === first && isProportional(weights, shares)) return shares
    if (sameDecimals(takeBack(shares, passage), weights)) return shares
  }
  return first ?? finest
}

/** The weights that the passage has led away from, if there are such: the coarsest ones. */
export function takeBack(shares: readonly Decimal[], passage: Passage): readonly Decimal[] | undefined {
  // As they stand in the document: 30.0 is 30.
  const last = Math.max(passage.floor, finestScale(shares.map((share) => addDecimals(share))))
  for (let scale = 0; scale <= last; scale += 1) {
    const weights = passage.back(shares, scale)?.shares
    if (!weights || becomesZero(shares, weights) || !keepsOrder(shares, weights)) continue
    const base = Math.max(passage.floor, finestScale(weights))
    if (finer.some((step) => sameDecimals(passage.there(weights, base + step)?.shares, shares))) return weights
  }
  return undefined
}

/** Whether equals stay equal, and what is more stays more. */
export function keepsOrder(before: readonly Decimal[], after: readonly Decimal[]): boolean {
  const zero = { units: 0n, scale: 0 }
  const pairs = before.map((old, index) => ({ old, now: after[index] ?? zero }))
  pairs.sort((a, b) => compareDecimals(a.old, b.old))
  return pairs.every((pair, index) => {
    const previous = pairs[index - 1]
    return !previous || compareDecimals(previous.old, pair.old) === compareDecimals(previous.now, pair.now)
  })
}

/** Whole numbers that become others in the same proportion, so that the way back is plain. */
function isProportional(weights: readonly Decimal[], shares: readonly Decimal[]): boolean {
  // 0 is in proportion to everything.
  const at = weights.findIndex((weight) => !isZero(weight))
  const [whole, part] = [weights[at], shares[at]]
  if (!whole || !part || finestScale(weights) > 0) return false
  return weights.every(
    (weight, index) =>
      compareDecimals(multiplyDecimals(weight, part), multiplyDecimals(whole, shares[index] ?? part)) === 0,
  )
}

/** Whether a weight above 0 is lost; one of 0, which a notice may have, stays what it is. */
function becomesZero(before: readonly Decimal[], after: readonly Decimal[]): boolean {
  return after.some((each, index) => isZero(each) && !isZero(before[index] ?? each))
}

function isZero({ units }: Decimal): boolean {
  return units === 0n
}

function sameDecimals(a: readonly Decimal[] | undefined, b: readonly Decimal[]): boolean {
  return a?.every((each, index) => compareDecimals(each, b[index] ?? { units: -1n, scale: 0 }) === 0) ?? false
}
