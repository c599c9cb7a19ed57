import type { WeightPolicy } from '../model/change'
import type { AwardCriterion, ClauseReference } from '../model/criterion'
import type { DecimalValue } from '../model/decimal-value'
import type { Weight } from '../model/weight'

export interface JoinLotOptions {
  readonly weights?: WeightPolicy
  /** The notice's languages, first one first. */
  readonly languages: readonly string[]
  /** True where the platform adds weights up as doubles: their sum must then be exact in doubles too. */
  readonly sumsInDoubles?: boolean
  /** Whether a complete set takes the place of what the lot has. Default false: it is refused. */
  readonly replaceAward?: boolean
  /** What becomes of a present criterion with the same key and other content. Default `refuse`. */
  readonly conflict?: 'refuse' | 'replace'
  /** The ids that a present criterion answers to. Default: its own. */
  readonly idsOf?: (present: AwardCriterion) => readonly string[]
  /** The clause that a present criterion is recognised as. Default: the one it refers to. */
  readonly clauseOf?: (present: AwardCriterion) => ClauseReference | undefined
  /** Present criteria that leave. */
  readonly removed?: ReadonlySet<AwardCriterion>
  /** Present criteria whose weight must not move. */
  readonly keep?: ReadonlySet<AwardCriterion>
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

/** A lot in which nothing stands against the change so far. */
export interface SettledLot {
  readonly present: readonly AwardCriterion[]
  /** Present and not removed. */
  readonly stays: readonly AwardCriterion[]
  /** To be added. */
  readonly fresh: readonly AwardCriterion[]
  readonly pairs: ReadonlyMap<AwardCriterion, AwardCriterion>
  readonly replaced: ReadonlyMap<AwardCriterion, AwardCriterion>
  readonly removed: readonly AwardCriterion[]
}

export const nothing: LotJoin = { added: [], replaced: [], removed: [], changes: [], refusals: [], weightless: [] }

/** The criteria join as they were written: a set, ranks, or what a refusal leaves for `lint` to see. */
export function asWritten(wanted: readonly AwardCriterion[], refusals: readonly LotRefusal[] = []): LotJoin {
  const added = wanted.map((criterion) => placed(criterion, criterion.weight))
  return { ...nothing, added, refusals }
}

export function placed(criterion: AwardCriterion, weight: Weight | undefined): AddedCriterion {
  return weight ? { criterion, weight } : { criterion }
}

export function replacements(
  replaced: SettledLot['replaced'],
  weigh: (criterion: AwardCriterion, present: AwardCriterion) => Weight | undefined,
): ReplacedCriterion[] {
  return [...replaced].map(([criterion, present]) => ({ ...placed(criterion, weigh(criterion, present)), present }))
}

export function notAdjustable(
  wanted: readonly AwardCriterion[],
  reason: string,
  params: Readonly<Record<string, unknown>> = {},
): LotJoin {
  return asWritten(wanted, [{ code: 'weights-not-adjustable', params: { reason, ...params } }])
}

export function refusedByPolicy(fresh: readonly AwardCriterion[], changes: readonly WeightChange[]): LotJoin {
  return notAdjustable(fresh, 'policy-refuse', { proposed: proposedOf(changes) })
}

export const mostListed = 40

/** What would move, for the sentence: some tens. A weight that was not written is the whole. */
export function proposedOf(
  changes: readonly WeightChange[],
  whole: DecimalValue = 0,
): readonly { readonly criterion: string; readonly before: DecimalValue; readonly after: DecimalValue }[] {
  return changes
    .slice(0, mostListed)
    .map(({ criterion, before = whole, after }) => ({ criterion: criterion.id, before, after }))
}
