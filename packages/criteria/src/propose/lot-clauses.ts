import {
  defined,
  type LotClause,
  type LotGroup,
  type NationalLaw,
  type Need,
  type Procurement,
  reaches,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import type { LotSituation, SetLine } from '../catalogue/clause-sets'
import { textsFor } from '../catalogue/texts-for'
import { resolveLotClauses } from '../resolve/clause-texts'
import { isName } from '../resolve/is-admitted'
import { comparable, unitsOf } from './concentration'
import { legalSource } from './legal-source'
import type { LotLimit } from './lot-limit'
import { type ProposedLot, subjectNames } from './need-lots'
import { type NeedWords, needWordsFor, needWordsOr } from './need-words'
import type { Part } from './part'
import type { Reason } from './reason'
import { smallOnesOf } from './small-ones'

/** What the lots of a need are like. */
export interface LotDesign {
  readonly need: Need
  readonly lots: readonly ProposedLot[]
  /** Holders of each lot in a framework agreement; absent: no framework. */
  readonly holders: number | undefined
  readonly dynamic: boolean
  readonly limit: LotLimit | undefined
  readonly light: boolean
  /** Whether the procedure is formalised; undefined where that is not known. */
  readonly formalised: boolean | undefined
  /** Lots between which the buyer sees a saving. */
  readonly groups: readonly LotGroup[]
}

export interface LotClauseContext {
  readonly catalogue: Catalogue
  readonly languages: readonly string[]
  /** The procurement without clauses: its lots and law. */
  readonly procurement: Procurement
  /** The words of the reasons. */
  readonly own: NeedWords
  readonly law: NationalLaw | undefined
}

/** A clause on the design of lots that fits, before it has its texts. */
export interface WantedLotClause {
  readonly id: string
  readonly level: Need['level']
  readonly lots: readonly string[]
  /** Which of the groups of lots it is about, 0 first. */
  readonly group?: number
}

/** The situations that hold, each with the ids of its lots. */
function situationsOf(design: LotDesign): ReadonlyMap<LotSituation, readonly string[]> {
  const { need, lots, holders, dynamic, limit, groups } = design
  const all = lots.map(({ lot }) => lot.id)
  const several = lots.length > 1
  const steering = lots.some(({ part }) => part.activities.includes('steering'))
  const { coordination = 'buyer', newSoftware = false } = need.planning ?? {}
  const families = byFamily(lots)
  const places = lots.filter(({ lot }) => lot.geographic === true).map(({ lot }) => lot.id)
  const held: readonly (readonly [LotSituation, readonly string[], boolean])[] = [
    ['families', families, families.length > 0],
    ['places', places, places.length > 1],
    // LOT-03 has words for ten lots at most; above, the rule stands with the limit.
    ['limit', all, limit !== undefined && limit.awarded <= 10],
    // LOT-04 has words for two to eight holders.
    ['holders', all, holders !== undefined && holders > 1 && holders <= 8],
    ['buyer-coordinates', all, several && !steering && coordination === 'buyer'],
    ['steering-lot', all, several && steering],
    ['savings', [...new Set(groups.flatMap((group) => group.lots))], groups.length > 0],
    ['small-lots', smallOnesOf(design).ids, smallOnesOf(design).state === 'wanted'],
    ['new-software', all, newSoftware && !dynamic],
    ['dynamic', all, dynamic],
  ]
  return new Map(held.flatMap(([situation, ids, holds]) => (holds ? [[situation, ids] as const] : [])))
}

/** What is done for all of them is of no family. */
const across = ['training', 'steering', 'advice']

/** The lots that serve a family each, where there are two families at least and no other way in which lots are parted. */
function byFamily(lots: readonly ProposedLot[]): string[] {
  const own = lots.filter(({ part }) => !part.activities.every((activity) => across.includes(activity)))
  const families = own.map(({ part: { families: [family, more] = [] } }) => (more === undefined ? family : undefined))
  const loose = own.some(({ part: { why } }) => why === 'rest' || why === 'functions')
  if (loose || families.includes(undefined) || new Set(families).size < 2) return []
  return own.map(({ lot }) => lot.id)
}

/** The clauses on the design of lots that the sets have for these lots. */
export function wantedLotClauses(design: LotDesign, { sets }: Pick<Catalogue, 'sets'>): WantedLotClause[] {
  const situations = situationsOf(design)
  const { light, need } = design
  const seen = new Set<string>()
  return sets.lines.flatMap((line): WantedLotClause[] => {
    const lots = line.when && situations.get(line.when)
    if (!lots || seen.has(line.clause) || !fits(line, need.level, light)) return []
    seen.add(line.clause)
    // The exemplary LOT-03 prints the order of the lots.
    const unordered = line.clause === 'LOT-03' && need.level === 'exemplary' && orderOf(design.lots) === undefined
    const own = unordered ? 'advanced' : urgent(line, lots, design) ? line.level : 'basic'
    const level = own ?? need.level
    if (line.when === 'savings')
      return design.groups.map((group, index) => ({ id: line.clause, level, lots: group.lots, group: index }))
    return [{ id: line.clause, level, lots }]
  })
}

/** Whether there is an incident to come for: above `basic`, LOT-02 asks for a time in which the firm is there. A course has none. */
function urgent({ clause }: SetLine, ids: readonly string[], { lots }: LotDesign): boolean {
  const own = lots.filter(({ lot }) => ids.includes(lot.id))
  return clause !== 'LOT-02' || own.some(({ part }) => !part.activities.every((each) => across.includes(each)))
}

function fits({ levels, pack, occasion }: SetLine, level: Need['level'], light: boolean): boolean {
  return (
    (levels?.includes(level) ?? true) &&
    (light ? pack !== undefined : pack !== 'light') &&
    (occasion ?? 'procurement') === 'procurement'
  )
}

/** Resolved, each with its reason; what was left out has one as well. */
export function lotClausesOf(
  wanted: readonly WantedLotClause[],
  design: LotDesign,
  context: LotClauseContext,
): { readonly lotClauses: readonly LotClause[]; readonly reasons: readonly Reason[] } {
  const { catalogue, own, law, procurement } = context
  const eu = reaches('EU', procurement.jurisdiction) !== false
  const utility = procurement.directive === '2014/25'
  const lotClauses = wanted.map((each) => resolved(each, design, context))
  const reasons = lotClauses.map((clause, index): Reason => {
    const { id } = clause.clause
    const name = nameOf(clause, own, catalogue)
    const why = id in whys ? own.say(whys[id as keyof typeof whys]) : own.say('source.none')
    const source = legalSource(id, catalogue, { law, eu, utility }, own) ?? own.say('source.none')
    return { path: `/lotClauses/${index}`, text: own.say('reason.lot-clause', { id, name, why, source }) }
  })
  return { lotClauses, reasons: [...reasons, ...leftOut(wanted, design, own)] }
}

const whys = {
  'LOT-01': 'lots.LOT-01',
  'LOT-02': 'lots.LOT-02',
  'LOT-03': 'lots.LOT-03',
  'LOT-04': 'lots.LOT-04',
  'LOT-05': 'lots.LOT-05',
  'LOT-06': 'lots.LOT-06',
  'LOT-07': 'lots.LOT-07',
  'LOT-08': 'lots.LOT-08',
} as const
const models = ['LOT-01', 'LOT-02', 'LOT-03', 'LOT-04', 'LOT-05', 'LOT-06', 'LOT-07', 'LOT-08'] as const

function leftOut(wanted: readonly WantedLotClause[], design: LotDesign, own: NeedWords): Reason[] {
  if (design.lots.length < 2 && wanted.length === 0)
    return [{ path: '/lotClauses', text: own.say('reason.lot-clauses-single') }]
  const there = new Set(wanted.map(({ id }) => id))
  // What the full set would have here.
  const full = design.light ? situationsOf({ ...design, light: false }) : new Map<LotSituation, readonly string[]>()
  const small = (id: string) =>
    (id === 'LOT-01' && full.has('families')) ||
    (id === 'LOT-05' && (full.has('buyer-coordinates') || full.has('steering-lot')))
  const left = models
    .filter((id) => !there.has(id))
    .map((id) => {
      if (id === 'LOT-06')
        return own.say('lots-left.LOT-06', { given: design.need.planning?.savingsBetween?.length ? 'yes' : 'no' })
      if (id === 'LOT-07') return smallLeft(design, own)
      return small(id) ? own.say('lots-left.light', { id }) : own.say(`lots-left.${id}`)
    })
  return left.length === 0
    ? []
    : [{ path: '/lotClauses', text: own.say('reason.lot-clauses-left', { list: left.join(own.say('change.and')) }) }]
}

function nameOf({ name = {}, id }: LotClause, { language }: NeedWords, catalogue: Catalogue): string {
  const said = Object.entries(name).find(([tag]) => textsFor(catalogue, tag)?.language === language)
  return said?.[1] ?? Object.values(name)[0] ?? id
}

/** Why there are no small lots apart. */
function smallLeft(design: LotDesign, words: NeedWords): string {
  const { state, ids } = smallOnesOf(design)
  return words.say('lots-left.LOT-07', { state, lots: ids.join(', ') })
}

function resolved(
  { id, level, lots, group = 0 }: WantedLotClause,
  design: LotDesign,
  { catalogue, languages, procurement }: LotClauseContext,
): LotClause {
  const all = design.lots.length
  const suffix = group > 0 ? `-${group + 1}` : ''
  const base = { id: `${id.toLowerCase()}${suffix}`, lots: lots.length === all ? ('all' as const) : lots }
  const made = (tags: readonly string[], params: LotClause['clause']['params']) => {
    const reference = { id, level, ...defined({ params }) }
    const [clause] = resolveLotClauses([{ ...base, clause: reference }], { languages: tags, catalogue, procurement })
    if (!clause) throw new TypeError(`no text for ${id}`)
    return clause
  }
  if (id === 'LOT-06') return made(languages, { group: listOf(lots, 80) ?? design.groups[group]?.id ?? '' })
  if (id !== 'LOT-01') return made(languages, paramsOf(id, level, design))
  // The families have names in each language.
  return languages
    .map((tag) => made([tag], { families: familiesIn(lots, design.lots, tag, catalogue) }))
    .reduce(joinedTexts)
}

function paramsOf(id: string, level: Need['level'], design: LotDesign): LotClause['clause']['params'] {
  const { lots, limit, holders } = design
  switch (id) {
    case 'LOT-02': {
      const places = new Set(lots.flatMap(({ lot }) => (lot.geographic ? (lot.nuts ?? []) : [])))
      return { areas: [...places].join(', ') }
    }
    case 'LOT-03': {
      const order = level === 'exemplary' ? orderOf(lots) : undefined
      return { lots: limit?.awarded ?? 1, ...defined({ order }) }
    }
    case 'LOT-04':
      // What is usual; the reason says that it is an assumption.
      return { holders: holders ?? 2, criteria: ['price', 'time', 'method'] }
    case 'LOT-07': {
      const { ids, largest, share } = smallOnesOf(design)
      const own = lots.filter(({ lot }) => ids.includes(lot.id))
      const names = [...new Set(own.flatMap(({ lot: { software = [] } }) => software.map(({ name }) => name.trim())))]
      const list = names.join(', ')
      const named = list.length >= 5 && list.length <= 120 && isName(list)
      return {
        list: named ? list : (listOf(ids, 120) ?? ids[0] ?? ''),
        // The next whole 5,000 above the largest one.
        amount: Math.floor(largest / 5000) * 5000 + 5000,
        share: Math.max(1, share),
      }
    }
    default:
      return undefined
  }
}

/** Ids of lots as a text of so many characters, without what all have in common where that is too long. */
function listOf(ids: readonly string[], most: number): string | undefined {
  return [ids.join(', '), ids.map((id) => id.replace('LOT-', '')).join(', ')].find((text) => text.length <= most)
}

/** The lots by decreasing value, as LOT-03 takes them; undefined where a value is not known or the list is too long. */
function orderOf(lots: readonly ProposedLot[]): string | undefined {
  const amounts = comparable(lots.map(({ lot }) => lot.value))
  if (!amounts) return undefined
  const units = unitsOf(amounts)
  const ids = lots
    .map(({ lot: { id } }, index) => ({ id, index, value: units[index] ?? 0n }))
    .sort((a, b) => (a.value > b.value ? -1 : a.value < b.value ? 1 : a.index - b.index))
    .map(({ id }) => id)
  return listOf(ids, 110)
}

/** Names of the families, else what tells a reader where they stand: LOT-01 takes 140 characters. */
function familiesIn(ids: readonly string[], lots: readonly ProposedLot[], tag: string, catalogue: Catalogue): string {
  const words = needWordsFor(catalogue, tag) ?? needWordsOr('en')
  const named = new Map<string, string>()
  const software = new Set(lots.flatMap(({ lot }) => lot.software ?? []).map(({ name }) => name.trim()))
  for (const { lot, part } of lots) {
    const [family = part.key] = part.families ?? []
    if (ids.includes(lot.id)) named.set(family, nameOfFamily(part, words))
  }
  // The name of software is no function that it performs.
  const unknown = [...named.values()].some((name) => name.split(', ').every((each) => software.has(each)))
  const text = [...named.values()].join(words.say('change.and'))
  return !unknown && text.length >= 5 && text.length <= 140 && isName(text.slice(0, 120))
    ? text
    : words.say('lots.families-by-title')
}

function nameOfFamily(part: Part, words: NeedWords): string {
  return part.name?.[words.language] ?? part.blueprint?.name[words.language] ?? subjectNames(words, part).join(', ')
}

/** The same clause, made in several languages. */
function joinedTexts(one: LotClause, other: LotClause): LotClause {
  const places = new Set([...Object.keys(one.documentTexts ?? {}), ...Object.keys(other.documentTexts ?? {})])
  const documentTexts = Object.fromEntries(
    ([...places] as (keyof NonNullable<LotClause['documentTexts']>)[]).map((place) => [
      place,
      { ...one.documentTexts?.[place], ...other.documentTexts?.[place] },
    ]),
  )
  const drafts = [...(one.drafts ?? []), ...(other.drafts ?? [])]
  return {
    ...one,
    ...defined({
      name: one.name || other.name ? { ...one.name, ...other.name } : undefined,
      text: one.text || other.text ? { ...one.text, ...other.text } : undefined,
      documentTexts: places.size > 0 ? documentTexts : undefined,
      drafts: drafts.length > 0 ? drafts : undefined,
    }),
  }
}
