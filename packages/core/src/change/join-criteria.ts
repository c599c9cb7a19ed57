import { defined } from '../data/defined'
import type { Change, ChangeOptions } from '../model/change'
import type { AwardCriterion, Criterion, PerformanceTerm } from '../model/criterion'
import type { AwardMethod } from '../model/lot'
import type { Procurement } from '../model/procurement'
import type { Weight } from '../model/weight'
import type { Alignment, Loss, Refusal } from '../plan/plan'
import { byLot } from '../weights/by-lot'
import { joinLot } from '../weights/join-lot'
import type { LotJoin } from '../weights/lot-join'
import { weightsInText } from '../weights/weights-in-text'
import { callByName } from './call-by-name'
import { joinOthers } from './join-others'
import { joinTerms, type LotTerms } from './join-terms'
import { noPriceLeft } from './no-price-left'
import type { OthersJoin } from './others-join'
import { type Present, presentOf } from './present'
import { rebuild } from './rebuild'
import { Result } from './result'
import type { TermsJoin } from './terms-join'
import { withMembers } from './with-members'
import { withSources } from './with-sources'

export interface JoinedCriteria {
  readonly procurement: Procurement
  /** What becomes of the award criteria of each lot or group that the change concerns. */
  readonly lots: ReadonlyMap<string, LotJoin>
  /** What becomes of the conditions (BT-70) of each lot where they change. */
  readonly terms: ReadonlyMap<string, TermsJoin>
  /** What becomes of the selection criteria and technical specifications of each lot where they change. */
  readonly others: ReadonlyMap<string, OthersJoin>
  /** Groups of lots that have award criteria of their own, and whose lots change: nothing follows there by itself. */
  readonly align: readonly Alignment[]
  readonly losses: readonly Loss[]
  readonly refusals: readonly Refusal[]
}

/**
 * `withCriteria` with its reasons: what is added, replaced and removed where, with which weight, which weights change,
 * what is refused. The same change twice is no change.
 */
export function joinCriteria(
  procurement: Procurement,
  input: Change | readonly Criterion[],
  options: ChangeOptions = {},
): JoinedCriteria {
  const change = isList(input) ? { criteria: input } : input
  const base = withMembers(procurement, change)
  const { languages } = base
  const criteria = change.criteria ?? []
  const present = presentOf(base, options)
  const called = callByName(change, criteria, present, options, languages[0] ?? '')
  const refusals: Refusal[] = [...called.refusals]
  const losses: Loss[] = []
  const result = new Result(present)
  const lots = new Map<string, LotJoin>()
  const terms = new Map<string, TermsJoin>()
  const nothing: ReadonlyMap<Criterion, string | undefined> = new Map()

  const here = lotLists(base.criteria, present)
  const asked = lotLists(criteria, present)
  const award = same(joinAward)
  const paragraphs = same(joinLotTerms)
  const told = new Map<LotJoin, readonly Loss[]>()
  for (const lot of new Set([...asked.award.keys(), ...asked.terms.keys(), ...called.leaving.keys()])) {
    const place = present.places.get(lot)
    const leaving = called.leaving.get(lot) ?? nothing
    const wanted = asked.award.get(lot) ?? []
    if (!place) {
      for (const criterion of [...wanted, ...(asked.terms.get(lot) ?? [])])
        result.arrive(criterion, lot, weightOf(criterion))
      continue
    }
    const there = here.award.get(lot) ?? []
    if (wanted.length > 0 || there.some((each) => leaving.has(each))) {
      const complicated = place.awardMethod?.complicated !== undefined
      const join = award([there, wanted, [...leaving.keys()], complicated])
      lots.set(lot, join)
      result.takeAward(lot, there, join)
      refusals.push(...join.refusals.map((refusal) => ({ ...refusal, lot })))
      losses.push(
        ...join.weightless.map((each) => ({ code: 'weight-not-in-notice', criterion: each.id, lot, params: {} })),
        ...stated(join).map((loss) => ({ ...loss, lot })),
        ...(base.fixedPrice ? [] : noPriceLeft(there, join)).map((loss) => ({ ...loss, lot })),
      )
    }
    const holders = here.terms.get(lot) ?? []
    const own = asked.terms.get(lot) ?? []
    if (own.length > 0 || holders.some((each) => leaving.has(each))) {
      const joined = paragraphs([holders, own, [...leaving], false])
      result.takeTerms(lot, joined)
      refusals.push(...joined.refusals.map((refusal) => ({ ...refusal, lot })))
      if (joined.join.texts.length > 0) terms.set(lot, joined.join)
      losses.push(...unsearched(holders, joined.join).map((loss) => ({ ...loss, lot })))
    }
  }
  const { others, refusals: ofOthers } = joinOthers(base, criteria, {
    present,
    result,
    leaving: called.leaving,
    ...defined({ conflict: options.conflict }),
  })
  refusals.push(...ofOthers)
  for (const criterion of criteria) if (present.lotsOf(criterion).length === 0) result.stand(criterion)

  const replaced = new Set([...lots].flatMap(([lot, { replaces }]) => (replaces ? [lot] : [])))
  const bare = replaced.size > 0 ? withoutMethods(base, replaced) : base
  return {
    procurement: withSources(
      { ...bare, criteria: rebuild(base.criteria, result.outcomes, result.inOrder(criteria), present) },
      others,
    ),
    lots,
    terms,
    others,
    align: groupsBeside(base, here.award, lots),
    losses,
    refusals,
  }

  function stated(join: LotJoin): readonly Loss[] {
    const known = told.get(join) ?? weightsInText(join, languages)
    told.set(join, known)
    return known
  }

  // Without what recognises clauses nobody knows whether these conditions hold the same clause at another level.
  function unsearched(holders: readonly PerformanceTerm[], { written }: TermsJoin): Omit<Loss, 'lot'>[] {
    const holder = options.recognise ? undefined : holders.find(({ clause }) => clause === undefined)
    if (!holder) return []
    return written.flatMap(({ id, clause }) =>
      clause ? [{ code: 'clauses-not-sought', criterion: id, params: { clause: clause.id, present: holder.id } }] : [],
    )
  }

  function joinAward([there, wanted, leaving, complicated]: LotLists<AwardCriterion, Criterion>): LotJoin {
    const { weights, conflict, replaceAward, sumsInDoubles } = options
    return joinLot(there, complicated, wanted, {
      ...defined({
        conflict,
        replaceAward,
        sumsInDoubles,
        weights: typeof weights === 'object' ? weights.policy : weights,
      }),
      languages,
      idsOf: present.idsOf,
      clauseOf: present.clauseOf,
      removed: new Set(leaving.filter(isAward)),
      keep: called.keep as ReadonlySet<AwardCriterion>,
    })
  }

  function joinLotTerms([holders, own, leaving]: LotLists<
    PerformanceTerm,
    readonly [Criterion, string | undefined]
  >): LotTerms {
    const { conflict } = options
    return joinTerms(holders, own, { languages, present, leaving: new Map(leaving), ...defined({ conflict }) })
  }
}

/** Present, wanted and leaving criteria of a lot, and whether it is awarded by a formula (BT-543). */
type LotLists<Kind, Leaving> = readonly [readonly Kind[], readonly Kind[], readonly Leaving[], boolean]

/** Lots with the same lists have the same answer: a criterion of 60,000 lots is joined once. */
function same<Kind extends Criterion, Leaving, Answer>(
  join: (lists: LotLists<Kind, Leaving>) => Answer,
): (lists: LotLists<Kind, Leaving>) => Answer {
  const numbers = new Map<unknown, number>()
  const answers = new Map<string, Answer>()
  const numberOf = (item: unknown) => {
    const [criterion, clause] = Array.isArray(item) ? item : [item]
    const known = numbers.get(criterion) ?? numbers.size
    numbers.set(criterion, known)
    return clause === undefined ? known : `${known} ${JSON.stringify(clause)}`
  }
  return (lists) => {
    const [there, wanted, leaving, complicated] = lists
    const key = [there, wanted, leaving].map((list) => list.map(numberOf).join()).join('|') + complicated
    const known = answers.get(key) ?? join(lists)
    answers.set(key, known)
    return known
  }
}

interface Lists {
  readonly award: ReadonlyMap<string, readonly AwardCriterion[]>
  readonly terms: ReadonlyMap<string, readonly PerformanceTerm[]>
}

function lotLists(criteria: readonly Criterion[], { lotsOf }: Present): Lists {
  return {
    award: byLot(criteria.filter(isAward), lotsOf),
    terms: byLot(
      criteria.filter((each) => each.kind === 'performance'),
      lotsOf,
    ),
  }
}

function isList(input: Change | readonly Criterion[]): input is readonly Criterion[] {
  return Array.isArray(input)
}

function isAward(criterion: Criterion): criterion is AwardCriterion {
  return criterion.kind === 'award'
}

function weightOf(criterion: Criterion): Weight | undefined {
  return isAward(criterion) ? criterion.weight : undefined
}

/** A complete set takes the method of its lots out as well. */
function withoutMethods(procurement: Procurement, replaced: ReadonlySet<string>): Procurement {
  const bare = <Place extends { readonly id: string; readonly awardMethod?: AwardMethod }>(place: Place): Place => {
    if (!replaced.has(place.id)) return place
    const { awardMethod: _, ...rest } = place
    return rest as Place
  }
  const { lotGroups } = procurement
  return { ...procurement, lots: procurement.lots.map(bare), ...defined({ lotGroups: lotGroups?.map(bare) }) }
}

/** Groups whose lots change, and which have criteria of their own: a tender for the group is marked by those. */
function groupsBeside(
  { lotGroups = [] }: Procurement,
  award: Lists['award'],
  joins: ReadonlyMap<string, LotJoin>,
): Alignment[] {
  const moved = (lot: string) => {
    const join = joins.get(lot)
    return (
      join !== undefined &&
      join.refusals.length === 0 &&
      [join.added, join.replaced, join.removed, join.changes].some(({ length }) => length > 0)
    )
  }
  return lotGroups
    .filter(({ id, lots }) => award.has(id) && !moved(id) && lots.some(moved))
    .map(({ id }) => ({ lot: id, field: 'BT-541-LotsGroup-WeightNumber', before: null, after: null }))
}
