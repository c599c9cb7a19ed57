import {
  type AwardCriterion,
  byLot,
  type ClauseLookup,
  type Criterion,
  deriveFormalised,
  type Lot,
  type LotGroup,
  lotsOf,
  type Procurement,
} from '@opensource-experts/core'
import type { Entry, LintContext, Place } from './context'

/** A context without the parameters of a rule. */
export type ContextBase = Omit<LintContext, 'param'>

/** What rules read, once for a run. */
export function buildContext(procurement: Procurement, clauses: ClauseLookup): ContextBase {
  // `read` leaves out what a notice lacks, and a half-written document lacks more.
  const criteria = procurement.criteria ?? []
  const lots = procurement.lots ?? []
  const named = lots.filter(({ id }) => id)
  const entries = criteria.map((criterion, index) =>
    entryOf(criterion, index, { lots: named, languages: procurement.languages ?? [] }, clauses),
  )
  const awards = entries.filter(isAward)
  return {
    procurement,
    entries,
    awards,
    places: placesOf(procurement, lots, entries, awards),
    // BT-01 as it stands is what `read` leaves in a document whose notice has no criteria.
    fromNotice: procurement.legalBasis !== undefined || entries.some(({ fromNotice }) => fromNotice),
    day: dayOf(procurement.date),
    formalised: deriveFormalised(procurement),
  }
}

function isAward(entry: Entry): entry is Entry<AwardCriterion> {
  return entry.criterion.kind === 'award'
}

function entryOf(
  criterion: Criterion,
  index: number,
  { lots, languages }: Pick<Procurement, 'lots' | 'languages'>,
  clauses: ClauseLookup,
): Entry {
  const clause = criterion.clause ? clauses(criterion.clause.id) : undefined
  return {
    criterion,
    pointer: `/criteria/${index}`,
    lots: criterion.lots ? lotsOf(criterion, { lots }) : [],
    fromNotice: criterion.origin === 'notice',
    // A clause fixes its target: it cannot be overridden (corrections A3).
    target: clause?.target ?? criterion.target,
    tags: clause?.tags || criterion.tags ? [...(clause?.tags ?? []), ...(criterion.tags ?? [])] : undefined,
    name: nameOf(criterion, languages),
    clause,
  }
}

function nameOf(criterion: Criterion, languages: readonly string[]): string {
  const texts = criterion.name ?? {}
  const [first] = [
    ...languages.map((tag) => (Object.hasOwn(texts, tag) ? texts[tag] : undefined)),
    ...Object.values(texts),
  ].filter((text) => text?.trim())
  return first ?? criterion.id ?? criterion.kind
}

function placesOf(
  procurement: Procurement,
  lots: readonly Lot[],
  entries: readonly Entry[],
  awards: readonly Entry<AwardCriterion>[],
): Place[] {
  const award = byLot(awards, ({ lots: own }) => own)
  const performance = byLot(
    entries.filter(({ criterion }) => criterion.kind === 'performance'),
    ({ lots: own }) => own,
  )
  const place = (kind: Place['kind'], list: string) => (lot: Lot | LotGroup, index: number) => ({
    id: lot.id,
    pointer: `/${list}/${index}`,
    kind,
    lot,
    award: award.get(lot.id) ?? [],
    performance: performance.get(lot.id) ?? [],
  })
  return [
    ...lots.map(place('lot', 'lots')).filter(({ id }) => id && !id.startsWith('PAR-')),
    ...(procurement.lotGroups ?? []).map(place('group', 'lotGroups')).filter((group) => group.award.length > 0),
  ]
}

/** The calendar day of an ISO 8601 date, with or without time or offset. */
function dayOf(date: string | undefined): string | undefined {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|[T+Z-])/u.exec(date ?? '')?.[0]
}
