import {
  type AwardCriterion,
  compareDecimals,
  type Decimal,
  type DecimalValue,
  decimalOrZero,
  negateDecimal,
  readDecimal,
  subtractDecimals,
  sumDecimals,
  toDouble,
} from '@opensource-experts/core'
import type { Entry, Place } from '../engine/context'

/** The exact value of a weight; undefined where it is absent or not a number. */
export function weightOf(entry: Entry<AwardCriterion>): Decimal | undefined {
  return readWeight(entry)?.exact
}

interface ReadWeight {
  readonly exact: Decimal
  readonly number: number
}

/** Of one run each: a criterion of many lots is read once for all of them. */
const weights = new WeakMap<Entry, { readonly read: ReadWeight | undefined }>()

function readWeight(entry: Entry<AwardCriterion>): ReadWeight | undefined {
  const known = weights.get(entry)
  if (known) return known.read
  const { weight } = entry.criterion
  const exact = weight && weight.kind !== 'order' ? readDecimal(weight.value) : undefined
  const read = exact && { exact, number: toDouble(exact) }
  weights.set(entry, { read })
  return read
}

/** A limit of a rule as a number, for percentages and counts; 0 where the caller gave none. */
export function limitOf(value: DecimalValue): number {
  return toDouble(decimalOrZero(value))
}

/** The kind of weight that all criteria of the place share; undefined where they differ or one has none. */
export function sharedKind(place: Place): 'percentage' | 'points' | 'decimal' | 'order' | undefined {
  const kinds = new Set(place.award.map(({ criterion }) => criterion.weight?.kind))
  const [kind] = kinds
  return kinds.size === 1 ? kind : undefined
}

/** Sum of the exact weights. */
export function sumOf(entries: readonly Entry<AwardCriterion>[]): Decimal {
  return sumDecimals(entries.flatMap((entry) => weightOf(entry) ?? []))
}

interface Whole {
  readonly shared: ReturnType<typeof sharedKind>
  readonly sum: Decimal
}

/** By list of criteria: many lots share one, and each of its criteria asks for it. */
const wholes = new WeakMap<Place['award'], Whole>()

function wholeOf(place: Place): Whole {
  const whole = wholes.get(place.award) ?? { shared: sharedKind(place), sum: sumOf(place.award) }
  wholes.set(place.award, whole)
  return whole
}

/**
 * The weight in per cent of the lot, rounded to a hundredth, for limits and messages; undefined where the lot's weights
 * do not tell. Points and decimals are a share of what the lot's points or decimals add to, whatever that is.
 */
export function percentOf(entry: Entry<AwardCriterion>, place: Place): number | undefined {
  const read = readWeight(entry)
  if (!read) return undefined
  const { number } = read
  const { weight } = entry.criterion
  if (weight?.kind === 'percentage') return number
  const { shared, sum } = wholeOf(place)
  // Of a decimal among others the whole is known to be 1, if it is one at all.
  if (shared === undefined && weight?.kind === 'decimal' && number <= 1) return round(number * 100)
  if (shared !== 'points' && shared !== 'decimal') return undefined
  return sum.units > 0n ? round((number * 100) / toDouble(sum)) : undefined
}

/** Sum of `percentOf`; undefined where one of them is not known. */
export function percentSum(entries: readonly Entry<AwardCriterion>[], place: Place): number | undefined {
  const shares = entries.map((entry) => percentOf(entry, place))
  return shares.every((share) => share !== undefined)
    ? round(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0))
    : undefined
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Whether two sums differ by no more than `tolerance` per cent; for decimals that is a hundredth of it. */
export function isWithin(
  sum: Decimal,
  total: Decimal,
  tolerance: Decimal,
  kind: 'percentage' | 'decimal' | 'points',
): boolean {
  const difference = subtractDecimals(sum, total)
  const gap = difference.units < 0n ? negateDecimal(difference) : difference
  const limit = kind === 'decimal' ? { units: tolerance.units, scale: tolerance.scale + 2 } : tolerance
  return compareDecimals(gap, limit) <= 0
}
