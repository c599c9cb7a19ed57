import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  subtractDecimals,
  toDecimalValue,
  unitsAt,
  wholeDecimal,
} from '../decimal/decimal'
import { decimalOrZero, readDecimal } from '../decimal/read-decimal'
import type { WeightPolicy } from '../model/change'
import type { AwardCriterion } from '../model/criterion'
import type { DecimalValue } from '../model/decimal-value'
import type { NumericWeight, Weight } from '../model/weight'
import { apportion, exactInDoubles } from './apportion'
import { criterionKey, sameContent } from './identity'
import { inKindOf, isCompleteSet, isPriced, lotWeighting, wholeOf } from './lot-weights'

export interface JoinLotOptions {
  readonly weights?: WeightPolicy
  /** The notice's languages, first one first. */
  readonly languages: readonly string[]
  /** True where the platform adds weights up as doubles: their sum must then be exact in doubles too. */
  readonly sumsInDoubles?: boolean
  /** Whether a complete set takes the place of what the lot has. Default false: it is refused. */
  readonly replaceAward?: boolean
}

/** An award criterion to add, and the weight it has in this lot; without weight where the lot cannot show one. */
export interface AddedCriterion {
  readonly criterion: AwardCriterion
  readonly weight?: Weight
}

/** A present criterion in whose place another one comes, at the same spot. */
export interface ReplacedCriterion extends AddedCriterion {
  readonly present: AwardCriterion
}

/** A present criterion that stays, with another weight. */
export interface WeightChange {
  readonly criterion: AwardCriterion
  /** Of `before` and `after`. */
  readonly kind: Weight['kind']
  /** Absent where the criterion had no number: a lone price counts as the whole. */
  readonly before?: DecimalValue
  readonly after: DecimalValue
}

export interface LotRefusal {
  readonly code: 'award-criteria-incomplete' | 'conflicting-value' | 'weights-not-adjustable'
  readonly criterion?: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What becomes of one lot's award criteria. With refusals, `added` holds the criteria as they were written. */
export interface LotJoin {
  readonly added: readonly AddedCriterion[]
  readonly replaced: readonly ReplacedCriterion[]
  /** Present criteria that leave on request; those of a whole set that gives way are not listed. */
  readonly removed: readonly AwardCriterion[]
  readonly changes: readonly WeightChange[]
  readonly refusals: readonly LotRefusal[]
  /** Criteria whose weight the lot cannot show. */
  readonly weightless: readonly AwardCriterion[]
  /** True where the lot's own criteria, their numbers, BT-543 and BT-733 give way to the added ones. */
  readonly replaces?: boolean
}

/** Joins award criteria to those of one lot. Pure; the rows of contracts section 2, "Weights". */
export function joinLot(
  present: readonly AwardCriterion[],
  complicated: boolean,
  wanted: readonly AwardCriterion[],
  options: JoinLotOptions,
): LotJoin {
  const twice = sameNameTwice(wanted, options.languages)
  if (twice.length > 0) return asWritten(wanted, twice)
  const matched = matchByKey(present, wanted, complicated, options.languages)
  const complete = isCompleteSet(wanted)
  if (complete && options.replaceAward && (present.length > 0 || complicated)) {
    const same = 'pairs' in matched && matched.pairs.size === Math.max(wanted.length, present.length) && !complicated
    if (same) return nothing
    const set = addSet(wanted, options)
    return set.refusals.length > 0 ? set : { ...set, replaces: true }
  }
  if ('refusals' in matched) return asWritten(wanted, matched.refusals)
  const fresh = wanted.filter((criterion) => !matched.pairs.has(criterion))
  if (fresh.length === 0) return nothing
  if (complete) {
    if (present.length > 0 || complicated) {
      return asWritten(fresh, [{ code: 'conflicting-value', params: { reason: 'lot-has-award-criteria' } }])
    }
    return addSet(wanted, options)
  }
  const weighting = lotWeighting(present, complicated)
  if (weighting.form === 'empty') {
    // A lone criterion in an empty lot would be the whole of its award: the buyer must give the rest.
    return asWritten(fresh, [{ code: 'award-criteria-incomplete', params: {} }])
  }
  if (weighting.form === 'unadjustable') return notAdjustable(fresh, weighting.reason)
  if (weighting.form === 'order') return addByOrder(present, fresh)
  if (weighting.form === 'unnumbered') {
    return {
      ...nothing,
      added: fresh.map((criterion) => ({ criterion })),
      weightless: fresh.filter(({ weight }) => weight),
    }
  }
  return addWithWeights(present, fresh, new Set(matched.pairs.values()), weighting, options)
}

const nothing: LotJoin = { added: [], replaced: [], removed: [], changes: [], refusals: [], weightless: [] }

/** The criteria join as they were written: a set, ranks, or what a refusal leaves for `lint` to see. */
function asWritten(wanted: readonly AwardCriterion[], refusals: readonly LotRefusal[] = []): LotJoin {
  const added = wanted.map((criterion) => (criterion.weight ? { criterion, weight: criterion.weight } : { criterion }))
  return { ...nothing, added, refusals }
}

function notAdjustable(
  wanted: readonly AwardCriterion[],
  reason: string,
  params: Readonly<Record<string, unknown>> = {},
) {
  return asWritten(wanted, [{ code: 'weights-not-adjustable', params: { reason, ...params } }])
}

function sameNameTwice(wanted: readonly AwardCriterion[], [language = '']: readonly string[]): LotRefusal[] {
  const keys = wanted.map((criterion) => criterionKey(criterion, language))
  return wanted.flatMap(({ id }, index) =>
    keys[index] !== undefined && keys.indexOf(keys[index]) < index
      ? [{ code: 'conflicting-value' as const, criterion: id, params: { reason: 'same-name-twice' } }]
      : [],
  )
}

/** Pairs wanted criteria with those the lot has already; a pair of other content is refused. */
function matchByKey(
  present: readonly AwardCriterion[],
  wanted: readonly AwardCriterion[],
  complicated: boolean,
  languages: readonly string[],
): { readonly pairs: ReadonlyMap<AwardCriterion, AwardCriterion> } | { readonly refusals: LotRefusal[] } {
  const language = languages[0] ?? ''
  const weighting = lotWeighting(present, complicated)
  const pairs = new Map<AwardCriterion, AwardCriterion>()
  const refusals: LotRefusal[] = []
  for (const criterion of wanted) {
    const key = criterionKey(criterion, language)
    if (key === undefined) continue
    const twins = present.filter((each) => criterionKey(each, language) === key)
    const twin = twins.find((each) => sameContent(each, criterion, languages)) ?? twins[0]
    if (!twin) continue
    if (sameContent(twin, criterion, languages) && sameWeight(twin, criterion, weighting)) pairs.set(criterion, twin)
    else
      refusals.push({
        code: 'conflicting-value',
        criterion: criterion.id,
        params: { reason: 'other-content', present: twin.id },
      })
  }
  return refusals.length > 0 ? { refusals } : { pairs }
}

/** Same share of the lot's sum; a weight that the lot cannot show is ignored. */
function sameWeight(
  present: AwardCriterion,
  wanted: AwardCriterion,
  weighting: ReturnType<typeof lotWeighting>,
): boolean {
  if (!wanted.weight || !present.weight || weighting.form === 'unnumbered') return true
  if (present.weight.kind === 'order' || wanted.weight.kind === 'order') {
    return present.weight.kind !== wanted.weight.kind || sameNumber(present.weight.value, wanted.weight.value)
  }
  if (weighting.form !== 'numeric')
    return present.weight.kind === wanted.weight.kind && sameNumber(present.weight.value, wanted.weight.value)
  const value = inKindOf(wanted.weight, weighting.kind, weighting.sum)
  return value !== undefined && compareDecimals(value, decimalOrZero(present.weight.value)) === 0
}

function sameNumber(a: DecimalValue, b: DecimalValue): boolean {
  const [left, right] = [readDecimal(a), readDecimal(b)]
  return left !== undefined && right !== undefined && compareDecimals(left, right) === 0
}

function addSet(wanted: readonly AwardCriterion[], { sumsInDoubles }: JoinLotOptions): LotJoin {
  const weights = wanted.flatMap(({ weight }) => weight ?? [])
  const kind = weights[0]?.kind
  if (sumsInDoubles && kind !== undefined && kind !== 'order' && kind !== 'points') {
    const values = weights.map(({ value }) => decimalOrZero(value))
    // The buyer's own numbers are never shifted: the file has to change.
    if (!exactInDoubles(values, wholeOf[kind], [], 0)) return notAdjustable(wanted, 'sum-inexact-in-doubles')
  }
  return asWritten(wanted)
}

function addByOrder(present: readonly AwardCriterion[], fresh: readonly AwardCriterion[]): LotJoin {
  const count = present.length + fresh.length
  // BR-BT-00539-0197, -0209: ranks are integers up to the number of criteria.
  const misfit = fresh.find(
    ({ weight }) => weight?.kind !== 'order' || compareDecimals(decimalOrZero(weight.value), wholeDecimal(count)) > 0,
  )
  return misfit ? notAdjustable(fresh, 'order-of-importance', { criterion: misfit.id, count }) : asWritten(fresh)
}

function addWithWeights(
  present: readonly AwardCriterion[],
  fresh: readonly AwardCriterion[],
  pinned: ReadonlySet<AwardCriterion>,
  { kind, sum }: { readonly kind: NumericWeight['kind']; readonly sum: Decimal },
  { weights: policy = 'refuse', sumsInDoubles }: JoinLotOptions,
): LotJoin {
  const added: { criterion: AwardCriterion; value: Decimal }[] = []
  for (const criterion of fresh) {
    const value = inKindOf(criterion.weight, kind, sum)
    if (!value)
      return notAdjustable(fresh, criterion.weight ? 'other-kind' : 'without-weight', { criterion: criterion.id, kind })
    added.push({ criterion, value })
  }
  const givers = present.filter((each) => !pinned.has(each) && (policy !== 'price' || isPriced(each)))
  const old = (each: AwardCriterion) => decimalOrZero(each.weight?.value ?? 0)
  const giversSum = addDecimals(...givers.map(old))
  const asked = addDecimals(...added.map(({ value }) => value))
  const target = subtractDecimals(giversSum, asked)
  const scale = Math.max(...present.map((each) => old(each).scale), ...added.map(({ value }) => trimmedScale(value)))
  if (giversSum.units <= 0n || target.units <= 0n)
    return notAdjustable(fresh, 'nothing-left', { sum: formatDecimal(sum), asked: formatDecimal(asked) })
  const shares = new Map(apportion(givers.map(old), target, scale).map((share, index) => [givers[index], share]))
  let after = [...present.map((each) => shares.get(each) ?? old(each)), ...added.map(({ value }) => value)]
  if (sumsInDoubles && kind !== 'points') {
    const movable = present.flatMap((each, index) => (shares.has(each) ? [index] : []))
    const moved = exactInDoubles(after, sum, movable, scale)
    if (!moved) return notAdjustable(fresh, 'sum-inexact-in-doubles')
    after = moved
  }
  const changes = present.flatMap((criterion, index) => {
    const value = after[index]
    return value === undefined || compareDecimals(value, old(criterion)) === 0
      ? []
      : [{ criterion, kind, before: criterion.weight?.value ?? 0, after: toDecimalValue(value) }]
  })
  const proposed = changes.map(({ criterion, before, after: value }) => ({
    criterion: criterion.id,
    before,
    after: value,
  }))
  if (changes.some(({ after: value }) => readDecimal(value)?.units === 0n))
    return notAdjustable(fresh, 'weight-would-be-zero', { proposed })
  const bound = changes.find(({ criterion }) => criterion.fixed || (criterion.thresholds?.length ?? 0) > 0)
  if (bound) return notAdjustable(fresh, 'fixed-or-threshold', { bound: bound.criterion.id, proposed })
  // The buyer decides whether published weights move; the refusal shows what `scale` would make of them.
  if (policy === 'refuse') return notAdjustable(fresh, 'policy-refuse', { proposed })
  return {
    ...nothing,
    added: added.map(({ criterion, value }) => ({ criterion, weight: { kind, value: toDecimalValue(value) } })),
    changes,
  }
}

function trimmedScale(value: Decimal): number {
  let { scale } = value
  while (scale > 0 && unitsAt(value, scale - 1) * 10n === unitsAt(value, scale)) scale -= 1
  return scale
}
