import {
  type AwardCriterion,
  byLot,
  type ClauseLookup,
  type Criterion,
  deriveFormalised,
  type Lot,
  type LotGroup,
  type NationalLaw,
  type Procurement,
} from '@opensource-experts/core'
import { createReader } from '../lexica/create-reader'
import type { LanguageWords } from '../lexica/language-words'
import { extentOf, firmRecordOf } from '../lexica/words'
import { readDocument } from '../reading/read-document'
import { blank } from '../reading/reader'
import { visibleOnce } from '../text/visible'
import type { Entry, LintContext, Place } from './context'
import { heldLaws } from './held-laws'

/** A context without the parameters of a rule. */
export type ContextBase = Omit<LintContext, 'param'>

/** What rules read, once for a run. `laws`: national laws whose rules were chosen. `words`: of the languages whose wording is read. @throws OseError `input-invalid` where there is no document at all. */
export function buildContext(
  document: Procurement,
  clauses: ClauseLookup,
  laws: ReadonlySet<NationalLaw> = new Set(heldLaws),
  words: readonly LanguageWords[] = [],
): ContextBase {
  const { procurement, problems, unlisted, unread } = readDocument(document)
  const { criteria = [], lots = [], lotGroups = [], languages = [] } = procurement
  // One list for every criterion that speaks of all lots.
  const all = lots.flatMap(({ id }) => (id && !id.startsWith('PAR-') ? [id] : []))
  // Most documents have nothing that cannot be read.
  const isUnread = (pointer: string) => unread.size > 0 && members.some((each) => unread.has(`${pointer}/${each}`))
  const entries = criteria.flatMap((criterion, index) =>
    (criterion as unknown) === blank ? [] : [entryOf(criterion, index, { all, languages, isUnread }, clauses)],
  )
  const awards = entries.filter(isAward)
  const places = placesIn(lots, lotGroups, entries, awards)
  const ofEntry = new Map<Entry, Place[]>()
  const unplaced = entries.length < criteria.length || unread.has('/criteria') || entries.some(isUnplaced)
  const seen = visibleOnce()
  const notice = procurement.legalBasis !== undefined
  return {
    procurement,
    entries,
    awards,
    places,
    laws,
    // BT-01 as it stands is what `read` leaves in a document whose notice has no criteria.
    fromNotice: notice || entries.some(({ fromNotice }) => fromNotice),
    partial: notice || unplaced || unread.has('/notDividedReason') || entries.some(({ partial }) => partial),
    unplaced,
    problems,
    unread,
    unlisted,
    placesOf: (entry) => {
      if (ofEntry.size === 0) for (const place of places) for (const each of place.award) push(ofEntry, each, place)
      return ofEntry.get(entry) ?? []
    },
    seen,
    reading: createReader(procurement, words, seen),
    extent: (language) => extentOf(language, words),
    firmRecord: (language) => firmRecordOf(language, words),
    day: procurement.date?.slice(0, 10),
    formalised: deriveFormalised(procurement),
  }
}

function isAward(entry: Entry): entry is Entry<AwardCriterion> {
  return entry.criterion.kind === 'award'
}

function isUnplaced({ criterion: { kind, lots } }: Entry): boolean {
  return kind === undefined || lots === undefined
}

interface Frame {
  readonly all: readonly string[]
  readonly languages: readonly string[]
  readonly isUnread: (pointer: string) => boolean
}

function entryOf(
  criterion: Criterion,
  index: number,
  { all, languages, isUnread }: Frame,
  clauses: ClauseLookup,
): Entry {
  const pointer = `/criteria/${index}`
  const clause = criterion.clause ? clauses(criterion.clause.id) : undefined
  // A clause fixes its target: it cannot be overridden (corrections A3).
  const target = clause?.target ?? criterion.target
  const fromNotice = criterion.origin === 'notice'
  return {
    criterion,
    pointer,
    lots: criterion.lots === 'all' ? all : [...new Set(criterion.lots)],
    fromNotice,
    partial: fromNotice || (!target && !criterion.clause) || isUnread(pointer),
    target,
    tags: clause?.tags || criterion.tags ? [...(clause?.tags ?? []), ...(criterion.tags ?? [])] : undefined,
    name: nameOf(criterion, languages, index),
    clause,
  }
}

/** Members whose absence means something where a buyer wrote the criterion. */
const members = ['type', 'target', 'clause', 'weight', 'tags', 'subjectMatterLink', 'subCriteria', 'lots', 'kind']

function nameOf(criterion: Criterion, languages: readonly string[], index: number): string {
  const texts = criterion.name ?? {}
  const [first] = [
    ...languages.map((tag) => (Object.hasOwn(texts, tag) ? texts[tag] : undefined)),
    ...Object.values(texts),
  ].filter((text) => text?.trim())
  return first ?? criterion.id ?? criterion.kind ?? `${index + 1}`
}

function placesIn(
  lots: readonly Lot[],
  lotGroups: readonly LotGroup[],
  entries: readonly Entry[],
  awards: readonly Entry<AwardCriterion>[],
): Place[] {
  const award = inLots(awards)
  const performance = inLots(entries.filter(({ criterion }) => criterion.kind === 'performance'))
  const place = (kind: Place['kind'], list: string) => (lot: Lot | LotGroup, index: number) => ({
    id: lot.id,
    pointer: `/${list}/${index}`,
    kind,
    lot,
    award: award(lot.id, kind),
    performance: performance(lot.id, kind),
  })
  return [
    ...lots.map(place('lot', 'lots')).filter(({ id }) => id && !id.startsWith('PAR-')),
    ...lotGroups.map(place('group', 'lotGroups')).filter((group) => group.award.length > 0),
  ]
}

/**
 * Criteria by the lot they speak of, in document order. Lots with the same criteria share one list: what rules compute of
 * it, they compute once.
 */
function inLots<Kind extends Entry>(entries: readonly Kind[]): (lot: string, kind: Place['kind']) => readonly Kind[] {
  const general = entries.filter(({ criterion }) => criterion.lots === 'all')
  const own = byLot(
    entries.filter(({ criterion }) => criterion.lots !== 'all'),
    ({ lots }) => lots,
  )
  const order = new Map(entries.map((entry, index) => [entry, index]))
  const rank = (entry: Kind) => order.get(entry) ?? 0
  const lists = new Map<string, readonly Kind[]>()
  return (lot, kind) => {
    const special = own.get(lot) ?? []
    if (special.length === 0) return kind === 'group' ? special : general
    const key = `${kind} ${special.map(rank).join(' ')}`
    const all = kind === 'group' ? special : [...general, ...special].sort((a, b) => rank(a) - rank(b))
    const list = lists.get(key) ?? all
    lists.set(key, list)
    return list
  }
}

function push(map: Map<Entry, Place[]>, entry: Entry, place: Place): void {
  const list = map.get(entry)
  if (list) list.push(place)
  else map.set(entry, [place])
}
