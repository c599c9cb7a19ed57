import {
  type AwardCriterion,
  byLot,
  type ClauseFacts,
  type ClauseLookup,
  type Criterion,
  type CriterionTarget,
  type DecimalValue,
  deriveFormalised,
  type Formalised,
  type Lot,
  type LotGroup,
  lotsOf,
  type Procurement,
} from '@opensource-experts/core'

/** A criterion with its place in the document and what its clause says of it. */
export interface Entry<Kind extends Criterion = Criterion> {
  readonly criterion: Kind
  /** JSON Pointer, `/criteria/3`. */
  readonly pointer: string
  /** Lots and groups it speaks of. */
  readonly lots: readonly string[]
  readonly fromNotice: boolean
  readonly target: CriterionTarget | undefined
  readonly tags: readonly string[] | undefined
  /** Its name in a language of the document, else its id. */
  readonly name: string
  /** What the catalogue says of its clause; undefined without a clause, or where the clause is not known. */
  readonly clause: ClauseFacts | undefined
}

/** A lot or a group of lots with what applies to it. Parts of prior information notices are left out. */
export interface Place {
  readonly id: string
  readonly pointer: string
  readonly kind: 'lot' | 'group'
  readonly lot: Lot | LotGroup
  readonly award: readonly Entry<AwardCriterion>[]
  readonly performance: readonly Entry[]
}

/** What rules read. Built once for a run; the document may be incomplete in every optional member. */
export interface LintContext {
  readonly procurement: Procurement
  readonly entries: readonly Entry[]
  readonly awards: readonly Entry<AwardCriterion>[]
  /** Lots, in document order, then groups that have award criteria of their own. */
  readonly places: readonly Place[]
  /** True where the document was read from a notice: what it does not say may stand in the tender documents. */
  readonly fromNotice: boolean
  /** ISO 8601 day without time; undefined where absent or not a date. */
  readonly day: string | undefined
  readonly formalised: Formalised
  /** A parameter of the rule that runs: the caller's, else the rule's own. */
  readonly param: (name: string) => DecimalValue
}

export type ContextBase = Omit<LintContext, 'param'>

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
  const [first] = [...languages.map((tag) => texts[tag]), ...Object.values(texts)].filter((text) => text?.trim())
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
