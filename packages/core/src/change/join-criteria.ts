import { defined } from '../data/defined'
import type { Change, ChangeOptions } from '../model/change'
import type { AwardCriterion, Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import type { Alignment, Loss, Refusal } from '../plan/plan'
import { byLot, lotsOf } from '../weights/by-lot'
import { criterionKey, hasParagraph, noticeText } from '../weights/identity'
import { joinLot } from '../weights/join-lot'
import type { LotJoin } from '../weights/lot-join'
import type { TermsJoin } from './terms-join'

export interface JoinedCriteria {
  readonly procurement: Procurement
  /** What becomes of the award criteria of each lot or group that the new ones name. */
  readonly lots: ReadonlyMap<string, LotJoin>
  /** What becomes of the conditions (BT-70) of each lot where they change. */
  readonly terms: ReadonlyMap<string, TermsJoin>
  /** Groups of lots that have award criteria of their own, and whose lots change: nothing follows there by itself. */
  readonly align: readonly Alignment[]
  readonly losses: readonly Loss[]
  readonly refusals: readonly Refusal[]
}

/** `withCriteria` with its reasons: what is added where with which weight, which weights change, what is refused. */
export function joinCriteria(
  procurement: Procurement,
  input: Change | readonly Criterion[],
  { weights, ...options }: ChangeOptions = {},
): JoinedCriteria {
  const change = isList(input) ? { criteria: input } : input
  const { criteria = [] } = change
  const policy = typeof weights === 'object' ? weights.policy : weights
  const { languages } = procurement
  const places = new Map([...procurement.lots, ...(procurement.lotGroups ?? [])].map((place) => [place.id, place]))
  const own = (criterion: Criterion) => lotsOf(criterion, procurement)
  const refusals: Refusal[] = (change.remove ?? []).map((removal) => ({
    code: 'criterion-not-found',
    ...('criterion' in removal ? { criterion: removal.criterion, params: {} } : { params: { clause: removal.clause } }),
  }))
  const losses: Loss[] = []
  for (const criterion of criteria) {
    for (const lot of own(criterion)) {
      if (!places.has(lot))
        refusals.push({ code: 'lot-not-found', criterion: criterion.id, lot, params: { lots: [...places.keys()] } })
    }
  }
  const present = byLot(procurement.criteria.filter(isAward), own)
  const lots = new Map<string, LotJoin>()
  for (const [lot, wanted] of byLot(criteria.filter(isAward), own)) {
    const place = places.get(lot)
    if (!place) continue
    const complicated = place.awardMethod?.complicated !== undefined
    const join = joinLot(present.get(lot) ?? [], complicated, wanted, {
      ...options,
      ...defined({ weights: policy }),
      languages,
    })
    lots.set(lot, join)
    refusals.push(...join.refusals.map((refusal) => ({ ...refusal, lot })))
    losses.push(
      ...join.weightless.map((each) => ({ code: 'weight-not-in-notice', criterion: each.id, lot, params: {} })),
    )
  }
  const there = byLot(
    procurement.criteria.filter((each) => !isAward(each)),
    own,
  )
  const others = criteria.filter((each) => !isAward(each) && !isPresent(procurement, there, each))
  const replaced = new Set([...lots].flatMap(([lot, { replaces }]) => (replaces ? [lot] : [])))
  const base = replaced.size > 0 ? withoutAward(procurement, replaced) : procurement
  const kept = base.criteria.flatMap((criterion) => withChanges(criterion, base, lots))
  const added = criteria.flatMap((criterion) => (criterion.kind === 'award' ? asAdded(criterion, lots) : []))
  return {
    procurement: { ...base, criteria: [...kept, ...added, ...others] },
    lots,
    terms: new Map(),
    align: [],
    losses,
    refusals,
  }
}

function isList(input: Change | readonly Criterion[]): input is readonly Criterion[] {
  return Array.isArray(input)
}

function isAward(criterion: Criterion): criterion is AwardCriterion {
  return criterion.kind === 'award'
}

/** The procurement with the award criteria and award methods of some lots taken out. */
function withoutAward(procurement: Procurement, replaced: ReadonlySet<string>): Procurement {
  const bare = <Place extends { readonly id: string; readonly awardMethod?: unknown }>(place: Place): Place => {
    if (!replaced.has(place.id)) return place
    const { awardMethod: _, ...rest } = place
    return rest as Place
  }
  const criteria = procurement.criteria.flatMap((criterion) => {
    const own = lotsOf(criterion, procurement)
    if (criterion.kind !== 'award' || !own.some((lot) => replaced.has(lot))) return [criterion]
    const left = own.filter((lot) => !replaced.has(lot))
    return left.length > 0 ? [{ ...criterion, lots: left }] : []
  })
  const { lotGroups } = procurement
  return {
    ...procurement,
    criteria,
    lots: procurement.lots.map(bare),
    ...defined({ lotGroups: lotGroups?.map(bare) }),
  }
}

/** A criterion whose weight changes differently from lot to lot is parted, one for each lot. */
function withChanges(criterion: Criterion, procurement: Procurement, lots: ReadonlyMap<string, LotJoin>): Criterion[] {
  if (criterion.kind !== 'award' || !criterion.weight) return [criterion]
  const { weight } = criterion
  const own = lotsOf(criterion, procurement)
  const after = own.map(
    (lot) => lots.get(lot)?.changes.find((change) => change.criterion.id === criterion.id)?.after ?? weight.value,
  )
  if (new Set(after.map(String)).size === 1)
    return [{ ...criterion, weight: { ...weight, value: after[0] ?? weight.value } }]
  return own.map((lot, index) => ({
    ...criterion,
    id: `${lot}.${criterion.id}`,
    lots: [lot],
    weight: { ...weight, value: after[index] ?? weight.value },
  }))
}

function asAdded(criterion: AwardCriterion, lots: ReadonlyMap<string, LotJoin>): AwardCriterion[] {
  const places = [...lots].flatMap(([lot, join]) =>
    join.added.filter((each) => each.criterion === criterion).map(({ weight }) => ({ lot, weight })),
  )
  const { weight: _, ...bare } = criterion
  const groups = new Map<string, { lots: string[]; weight: AwardCriterion['weight'] }>()
  for (const { lot, weight } of places) {
    const key = JSON.stringify(weight ?? null)
    const group = groups.get(key)
    if (group) group.lots.push(lot)
    else groups.set(key, { lots: [lot], weight })
  }
  const single = groups.size === 1
  return [...groups.values()].map((group, index) => ({
    ...bare,
    ...defined({ weight: group.weight }),
    id: index === 0 ? criterion.id : `${group.lots[0]}.${criterion.id}`,
    lots: single && criterion.lots === 'all' && places.length === lots.size ? 'all' : group.lots,
  }))
}

/** A term, requirement or specification that each of its lots already has. */
function isPresent(
  procurement: Procurement,
  present: ReadonlyMap<string, readonly Criterion[]>,
  wanted: Criterion,
): boolean {
  const [language = ''] = procurement.languages
  return lotsOf(wanted, procurement).every((lot) => {
    const there = (present.get(lot) ?? []).filter(({ kind }) => kind === wanted.kind)
    if (wanted.kind !== 'performance')
      return there.some((each) => criterionKey(each, language) === criterionKey(wanted, language))
    return there.some((each) =>
      procurement.languages.every((tag) => hasParagraph(noticeTextOf(each, tag), noticeText(wanted, tag))),
    )
  })
}

function noticeTextOf(criterion: Criterion, language: string): string | undefined {
  // The raw text of a notice may hold several terms: `noticeText` would fold them into one.
  const { description = {} } = criterion
  return (Object.hasOwn(description, language) ? description[language] : undefined) ?? noticeText(criterion, language)
}
