import { deriveFormalised, isNuts, type Lot, reaches } from '@opensource-experts/core'
import { smallLotsOf } from '../propose/small-lots'
import type { PlannedLimits } from './award-limits'
import { type Explained, explain, type Remark, remark } from './explain'
import { frameOf } from './frame-of'
import type { NeedToPlan } from './plan-input'
import type { SourceName } from './sources'

/** The models of division, each a clause of the catalogue. */
export type LotModel = 'LOT-01' | 'LOT-02' | 'LOT-03' | 'LOT-04' | 'LOT-05' | 'LOT-06' | 'LOT-07' | 'LOT-08'

/** `use`; `not-needed`; `not-open`: the law or the facts rule it out; `ask`: a fact is missing, and it is among the questions. */
export type ModelState = 'use' | 'not-needed' | 'not-open' | 'ask'

export interface ModelAdvice {
  readonly model: LotModel
  readonly state: ModelState
  /** The lots that it is about; absent: all. */
  readonly lots?: readonly string[]
  readonly reason: Explained
}

/** House lines: what specialists can hold together, and what one person can follow. */
const mostFamilies = 3
const mostComponents = 40
const mostFollowed = 10

interface Situation {
  readonly need: NeedToPlan
  readonly lots: readonly Lot[]
  readonly limits: PlannedLimits
  /** The buyer has drawn the lots. */
  readonly given: boolean
  readonly french: boolean
  readonly findings: Remark[]
  readonly questions: Remark[]
}

export interface ModelsAndRemarks {
  readonly models: readonly ModelAdvice[]
  readonly findings: readonly Remark[]
  readonly questions: readonly Remark[]
}

/** What each of the eight models has to offer here, and why. */
export function lotModels(
  need: NeedToPlan,
  lots: readonly Lot[],
  { limits, given }: { readonly limits: PlannedLimits; readonly given: boolean },
): ModelsAndRemarks {
  const french = reaches('FR', need.jurisdiction) === true
  const situation: Situation = { need, lots, limits, given, french, findings: [], questions: [] }
  const models = [technical, geographic, limit, severalHolders, coordination, groups, small, entry].map((each) =>
    each(situation),
  )
  return { models, findings: situation.findings, questions: situation.questions }
}

/** LOT-01: lots as specialists are organised. */
function technical({ lots, findings, french, given }: Situation): ModelAdvice {
  for (const [index, { id, componentFamilies = [], software = [] }] of lots.entries()) {
    const families = new Set(componentFamilies).size
    if (families > mostFamilies || software.length > mostComponents)
      findings.push(
        remark(`/lots/${index}`, 'finding.mixed', { lot: id, families, software: software.length }, [
          'smallFirms',
          'house',
        ]),
      )
  }
  const kinds = new Set(lots.map(kindOf)).size
  // Lots that were made for want of room follow no skill.
  const loose = !given && kinds > 1 && lots.some((lot) => lot.componentFamilies === undefined && !isAcross(lot))
  if (loose)
    return advice('LOT-01', 'ask', 'model.technical-loose', {}, french ? ['division', 'frDivision'] : ['division'])
  return kinds > 1
    ? advice('LOT-01', 'use', 'model.technical', { kinds }, french ? ['division', 'frDivision'] : ['division'])
    : advice('LOT-01', 'not-needed', 'model.technical-one', {}, french ? ['division', 'frDivision'] : ['division'])
}

/** Done for all of them: of no family. */
function isAcross({ activities = [] }: Lot): boolean {
  return activities.length > 0 && activities.every((each) => ['training', 'steering', 'advice'].includes(each))
}

function kindOf({ software = [], componentFamilies = [], activities = [], cpv = [] }: Lot): string {
  const of = (texts: readonly string[]) => [...texts].sort()
  return JSON.stringify([of(software.map(({ name }) => name)), of(componentFamilies), of(activities), of(cpv)])
}

/** LOT-02: areas, only where people have to come. */
function geographic({ need, lots, findings, questions }: Situation): ModelAdvice {
  const from: readonly SourceName[] = ['equalTreatment', 'contse', 'hauteGaronne']
  for (const [index, lot] of lots.entries()) {
    if (lot.geographic === true && lot.onSite === false)
      findings.push(remark(`/lots/${index}`, 'finding.geographic', { lot: lot.id }, from))
  }
  const named = [...(need.territories ?? []), ...lots.flatMap(({ nuts = [] }) => nuts)]
  const places = new Set(named.filter(isNuts))
  if (places.size < 2) return advice('LOT-02', 'not-needed', 'model.one-place', {}, from)
  const onSite = lots.filter((lot) => lot.onSite === true)
  if (onSite.length > 0)
    return {
      ...advice('LOT-02', 'use', 'model.geographic', { places: places.size }, from),
      lots: onSite.map(({ id }) => id),
    }
  if (lots.every((lot) => lot.onSite === false)) return advice('LOT-02', 'not-open', 'model.remote', {}, from)
  questions.push(remark('/planning/lots', 'question.on-site', {}, from))
  return advice('LOT-02', 'ask', 'model.on-site-unknown', {}, from)
}

/** LOT-03: a limit on the lots awarded to one tenderer. */
function limit({ lots, limits, french }: Situation): ModelAdvice {
  const from: readonly SourceName[] = french ? ['limits', 'frLimits', 'biomnis'] : ['limits']
  if (lots.length < 2) return advice('LOT-03', 'not-open', 'model.single-lot', {}, from)
  if (limits.awarded !== undefined) return advice('LOT-03', 'use', 'model.limit', { awarded: limits.awarded }, from)
  const [last] = limits.reasons.slice(-1)
  const unknown = last?.code === 'limits.unknown-tenderers' || last?.code === 'limits.unknown-values'
  return unknown
    ? advice('LOT-03', 'ask', 'model.limit-unknown', {}, from)
    : advice('LOT-03', 'not-needed', 'model.no-limit', {}, from)
}

/** LOT-04: several specialists under one framework agreement. */
function severalHolders({ need: { planning = {}, framework }, french, findings, questions }: Situation): ModelAdvice {
  const from: readonly SourceName[] = french ? ['framework', 'frFramework', 'simonsen'] : ['framework', 'simonsen']
  const { asNeedsArise } = planning
  if (framework) {
    if (framework.maxValue === undefined && framework.maxQuantity === undefined)
      findings.push(remark('/framework', 'finding.no-maximum', {}, ['simonsen', 'maximumField']))
    const years = Number(framework.years ?? 0)
    if (years > 4 && framework.reason === undefined)
      findings.push(remark('/framework/years', 'finding.long-framework', { years }, ['framework']))
  }
  if (framework?.maxParticipants === 1) return advice('LOT-04', 'not-needed', 'model.one-holder', {}, from)
  if (framework || asNeedsArise === true) return advice('LOT-04', 'use', 'model.several-holders', {}, from)
  if (asNeedsArise === false) return advice('LOT-04', 'not-needed', 'model.known-orders', {}, from)
  questions.push(remark('/planning/asNeedsArise', 'question.as-needs-arise', {}, from))
  return advice('LOT-04', 'ask', 'model.orders-unknown', {}, from)
}

/** LOT-05: the buyer coordinates; else one who neither chooses nor pays the specialists. */
function coordination({ need: { planning = {} }, lots, french, findings, questions }: Situation): ModelAdvice {
  const from: readonly SourceName[] = french ? ['frGrounds', 'conflicts'] : ['division', 'conflicts']
  if (lots.length < 2) return advice('LOT-05', 'not-needed', 'model.nothing-to-coordinate', {}, from)
  if (lots.length > mostFollowed)
    findings.push(remark('/lots', 'finding.many-lots', { lots: lots.length, most: mostFollowed }, ['house']))
  if (planning.coordination === 'buyer') return advice('LOT-05', 'not-needed', 'model.buyer-coordinates', {}, from)
  if (planning.coordination !== undefined) return advice('LOT-05', 'use', 'model.coordination-lot', {}, from)
  questions.push(remark('/planning/coordination', 'question.coordination', {}, from))
  return advice('LOT-05', 'ask', 'model.coordination-unknown', {}, from)
}

/** LOT-06: combined tenders, only where a saving between lots is likely. */
function groups({ need, limits, french }: Situation): ModelAdvice {
  const from: readonly SourceName[] = french
    ? ['combination', 'frCombination', 'groupFields']
    : ['combination', 'groupFields']
  if (limits.groups.length === 0) return advice('LOT-06', 'not-needed', 'model.no-saving', {}, from)
  const reason = french ? 'model.groups-france' : 'model.groups'
  const state = french || reaches('EU', need.jurisdiction) !== false ? 'use' : 'not-open'
  return {
    ...advice('LOT-06', state, reason, { groups: limits.groups.length }, from),
    lots: [...new Set(limits.groups.flatMap(({ lots }) => lots))],
  }
}

/** LOT-07: rare software bought simply, within the exemption of small lots. */
function small({ need, lots, french }: Situation): ModelAdvice {
  const from: readonly SourceName[] = french ? ['smallLots', 'frSmallLots'] : ['smallLots']
  if (lots.length < 2) return advice('LOT-07', 'not-needed', 'model.single-lot', {}, from)
  if (need.planning?.smallLots === false) return advice('LOT-07', 'not-needed', 'model.small-not-wanted', {}, from)
  if (need.buyerCategory === 'utility') return advice('LOT-07', 'ask', 'model.small-utility', {}, ['utilities'])
  const found = smallLotsOf(lots)
  if (!found) return advice('LOT-07', 'ask', 'model.small-unknown', {}, from)
  const formalised = deriveFormalised(frameOf(need, lots)).value
  if (formalised === false) return advice('LOT-07', 'not-needed', 'model.below-threshold', {}, from)
  const { ids } = found
  if (ids.length === 0) return advice('LOT-07', 'not-open', 'model.no-small-lot', {}, from)
  const state = formalised === undefined ? 'ask' : 'use'
  return { ...advice('LOT-07', state, 'model.small', { lots: ids }, from), lots: ids }
}

/** LOT-08: how software enters that nobody knows yet. */
function entry({ need: { planning = {}, framework }, french, questions }: Situation): ModelAdvice {
  const { newSoftware, asNeedsArise } = planning
  const review: readonly SourceName[] = french ? ['review', 'frReview', 'dynamicSystem'] : ['review', 'dynamicSystem']
  if (newSoftware === false) return advice('LOT-08', 'not-needed', 'model.closed-list', {}, review)
  if (framework?.dynamic === true) return advice('LOT-08', 'use', 'model.entry', {}, review)
  if (newSoftware === true)
    return advice('LOT-08', 'use', framework ? 'model.entry-framework' : 'model.entry', {}, review)
  if (!framework && asNeedsArise !== true) return advice('LOT-08', 'not-needed', 'model.no-entry', {}, review)
  questions.push(remark('/planning/newSoftware', 'question.new-software', {}, review))
  return advice('LOT-08', 'ask', 'model.entry-unknown', {}, review)
}

function advice(
  model: LotModel,
  state: ModelState,
  code: Explained['code'],
  params: Explained['params'],
  from: readonly SourceName[],
): ModelAdvice {
  return { model, state, reason: explain(code, params, from) }
}
