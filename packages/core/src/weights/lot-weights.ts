import { addDecimals, compareDecimals, type Decimal, sumDecimals, wholeDecimal } from '../decimal/decimal'
import { readDecimal } from '../decimal/read-decimal'
import { expectList, expectObject } from '../errors/expect-input'
import type { AwardCriterion } from '../model/criterion'
import type { NumericWeight, Weight } from '../model/weight'

/** How the criteria of a lot are weighted: the rows of the table in contracts section 2. */
export type LotWeighting =
  | { readonly form: 'empty' }
  | { readonly form: 'unnumbered'; readonly complicated: boolean }
  | { readonly form: 'order' }
  | { readonly form: 'numeric'; readonly kind: NumericWeight['kind']; readonly sum: Decimal }
  | { readonly form: 'unadjustable'; readonly reason: 'middle' | 'mixed' | 'partial' | 'unreadable' }

/** Tells the row for a lot. `complicated` is BT-543, which forbids numbers whatever the criteria say. */
export function lotWeighting(criteria: readonly AwardCriterion[], complicated: boolean): LotWeighting {
  expectList('lotWeighting', 'criteria', criteria)
  for (const criterion of criteria) {
    expectObject('lotWeighting', 'criteria', criterion)
    if (criterion.weight !== undefined) expectObject('lotWeighting', 'weight', criterion.weight)
  }
  if (complicated) return { form: 'unnumbered', complicated }
  if (criteria.length === 0) return { form: 'empty' }
  const weights = criteria.flatMap(({ weight }) => weight ?? [])
  if (weights.length === 0) return { form: 'unnumbered', complicated }
  if (weights.length < criteria.length) return { form: 'unadjustable', reason: 'partial' }
  if (weights.some((weight) => weight.kind !== 'order' && weight.middle))
    return { form: 'unadjustable', reason: 'middle' }
  const [first] = weights
  if (!first || weights.some(({ kind }) => kind !== first.kind)) return { form: 'unadjustable', reason: 'mixed' }
  if (first.kind === 'order') return { form: 'order' }
  const values = weights.flatMap(({ value }) => readDecimal(value) ?? [])
  // A number that cannot be read is no 0.
  if (values.length < weights.length) return { form: 'unadjustable', reason: 'unreadable' }
  return { form: 'numeric', kind: first.kind, sum: sumDecimals(values) }
}

export const wholeOf: Readonly<Record<NumericWeight['kind'], Decimal>> = {
  percentage: wholeDecimal(100),
  points: wholeDecimal(100),
  decimal: wholeDecimal(1),
}

/** Price or cost; a criterion read without its type (BT-539) is neither. */
export function isPriced({ type }: AwardCriterion): boolean {
  return type === 'price' || type === 'cost'
}

/**
 * A price or cost alone in its lot, and without a number: it counts as the whole. In a notice it can be given one only beside
 * a text of its own (BR-BT-00541-0261: BT-541 needs BT-540).
 */
export function isWhole(criteria: readonly AwardCriterion[], complicated: boolean): boolean {
  const [only, ...others] = criteria
  return (
    only !== undefined &&
    others.length === 0 &&
    !complicated &&
    isPriced(only) &&
    (only.origin !== 'notice' || only.description !== undefined) &&
    !only.weight &&
    !only.fixed &&
    !only.thresholds?.length
  )
}

/**
 * A set that stands alone: weights of one kind that total 100 (1 for decimals), price or cost among them. They are exact, or each is
 * the middle of a range (art. 67(5) of Directive 2014/24), of which the middles total as much.
 */
export function isCompleteSet(criteria: readonly AwardCriterion[]): boolean {
  const weighting = lotWeighting(criteria.every(isMiddle) ? criteria.map(asExact) : criteria, false)
  return (
    weighting.form === 'numeric' &&
    compareDecimals(weighting.sum, wholeOf[weighting.kind]) === 0 &&
    criteria.every(({ weight }) => isAbove0(weight)) &&
    // Art. 67(2) of Directive 2014/24: price or cost is always there, unless it is fixed.
    criteria.some(isPriced)
  )
}

function isMiddle({ weight }: AwardCriterion): boolean {
  return weight !== undefined && weight.kind !== 'order' && weight.middle === true
}

function asExact(criterion: AwardCriterion): AwardCriterion {
  const { weight } = criterion
  if (!weight || weight.kind === 'order') return criterion
  return { ...criterion, weight: { kind: weight.kind, value: weight.value } }
}

/** Whether a weight is a number above 0. */
function isAbove0(weight: Weight | undefined): boolean {
  const value = readDecimal(weight?.value)
  return value !== undefined && value.units > 0n
}

/** A weight in the lot's own kind; undefined where it cannot be expressed in it. */
export function inKindOf(weight: Weight | undefined, kind: NumericWeight['kind'], sum: Decimal): Decimal | undefined {
  if (!weight || weight.kind === 'order' || weight.middle) return undefined
  const value = readDecimal(weight.value)
  if (!value || weight.kind === kind) return value
  if (weight.kind !== 'percentage') return undefined
  // 1 per cent is a hundredth of what the lot's own weights add to.
  return addDecimals({ units: value.units * sum.units, scale: value.scale + sum.scale + 2 })
}
