import {
  type Criterion,
  checkInput,
  defined,
  type Expert,
  type Lot,
  lotShape,
  normaliseText,
  normaliseWord,
  type SourcedFact,
} from '@opensource-experts/core'
import { type Demand, demandsOf } from './demands'
import { type Explained, explain } from './explain'
import type { Market, MarketFirm, MarketSource } from './market'
import { marketInput } from './market-input'

/** `unknown` below two independent sources that answered in full, or where one is unavailable: never taken for none. */
export type CompetitionVerdict = 'unknown' | 'none-found' | 'fewer-than-three' | 'three-or-more'

/** How many firms are known to reach a level of a lot. */
export interface LevelReach {
  /** `minimum`: may tender; `top`: can be given the top step. */
  readonly level: 'minimum' | 'top'
  /** The criterion that it is of; absent: what every lot on a piece of software comes to. */
  readonly criterion?: string
  /** What directories can tell of it. `nothing`: it depends on the tender, or on papers that no directory has. */
  readonly told: 'offers' | 'maintains' | 'size' | 'nothing'
  readonly verdict: CompetitionVerdict
  /** Firms known to reach it: a lower bound whatever the verdict. Absent where directories tell nothing. */
  readonly known?: number
  /** Firms found for the lot of which the directories do not say. */
  readonly undecided?: number
  /** Ids of the firms known, of the record. */
  readonly firms: readonly string[]
  readonly reason: Explained
}

export interface LotCompetition {
  readonly lot: string
  /** That of the lowest level that directories can tell of. */
  readonly verdict: CompetitionVerdict
  readonly levels: readonly LevelReach[]
}

/** What was asked and found, so that anybody can see how the figures came about. */
export interface SourcingRecord {
  readonly sources: readonly (MarketSource & { readonly counted: boolean })[]
  readonly firms: readonly RecordedFirm[]
}

export interface RecordedFirm {
  readonly id: string
  readonly name: string
  readonly listedBy: readonly string[]
  readonly facts: readonly (SourcedFact<string> & { readonly kind: 'offers' | 'maintains' | 'size' })[]
}

export interface CompetitionPreview {
  /** Names firms: never for tenderers. */
  readonly mark: 'internal-file'
  /** Sources that answered in full, each publisher once, none of made-up firms. */
  readonly independentSources: number
  readonly unavailable: readonly string[]
  readonly lots: readonly LotCompetition[]
  /** Lots that keep fewer than three known firms, where that is known. */
  readonly fewerThanThree: readonly string[]
  readonly record: SourcingRecord
  readonly reasons: readonly Explained[]
}

const input = { list: { asRead: lotShape } }
const criterionInput = { list: { members: {}, open: true } }

export interface PreviewOptions {
  /** Criteria with minimums and steps. Default: for each lot, experience with its software, and being able to change it. */
  readonly criteria?: readonly Criterion[]
}

/**
 * How many known firms reach each minimum and each top level, lot by lot. A list that does not name a firm says nothing
 * against it: `known` is a lower bound.
 *
 * @throws OseError `input-invalid`.
 */
export function previewCompetition(
  lots: readonly Lot[],
  market: Market,
  options: PreviewOptions = {},
): CompetitionPreview {
  checkInput('previewCompetition', {
    lots: [input, lots],
    market: [marketInput, market],
    options: [{ members: { criteria: criterionInput } }, options],
  })
  return competitionOf(lots, market, options.criteria)
}

/** The same for what has been checked. */
export function competitionOf(
  lots: readonly Lot[],
  market: Market,
  criteria: PreviewOptions['criteria'],
): CompetitionPreview {
  const counted = countedSources(market.sources)
  const unavailable = market.sources.flatMap(({ id, status }) => (status === 'unavailable' ? [id] : []))
  const doubt: Doubt | undefined =
    unavailable.length > 0 ? 'unavailable' : counted.length < 2 ? 'too-few-sources' : undefined
  const firms = oneEach(market.experts)
  const index = new FirmIndex(firms)
  const seen = new Set<MarketFirm>()
  const previews = lots.map((lot): LotCompetition => {
    const found = index.firmsFor(lot)
    for (const firm of found.keys()) seen.add(firm)
    const levels = demandsOf(lot, criteria).map((demand) => levelReach(demand, lot, found, doubt))
    const told = levels.find((level) => level.told !== 'nothing')
    return { lot: lot.id, verdict: told?.verdict ?? 'unknown', levels }
  })
  const few = previews.filter(({ verdict }) => verdict === 'none-found' || verdict === 'fewer-than-three')
  return {
    mark: 'internal-file',
    independentSources: counted.length,
    unavailable,
    lots: previews,
    fewerThanThree: few.map(({ lot }) => lot),
    record: {
      sources: market.sources.map((source) => ({ ...source, counted: counted.includes(source) })),
      firms: firms.filter((firm) => seen.has(firm)).map(recorded),
    },
    reasons: [
      explain('competition.lower-bound'),
      explain('competition.sources', { counted: counted.length, unavailable: unavailable.length }, ['house']),
      explain('competition.internal', {}, ['equalTreatment']),
    ],
  }
}

type Doubt = 'unavailable' | 'too-few-sources'

/** A firm that several questions to the same directories have found is one firm, with all that it was found for. */
function oneEach(experts: readonly MarketFirm[]): MarketFirm[] {
  const known = new Map<string, MarketFirm>()
  for (const each of experts) {
    const key = `${each.expert.id}\u0000${each.expert.name}`
    const first = known.get(key)
    known.set(key, first ? { ...first, ...joinedFinds(first, each) } : each)
  }
  return [...known.values()]
}

function joinedFinds(one: MarketFirm, other: MarketFirm): Pick<MarketFirm, 'reasons' | 'sources'> {
  return {
    reasons: [...(one.reasons ?? []), ...(other.reasons ?? [])],
    sources: [...new Set([...(one.sources ?? []), ...(other.sources ?? [])])],
  }
}

/** One for each publisher, of those that answered in full and list real firms. */
function countedSources(sources: readonly MarketSource[]): MarketSource[] {
  const publishers = new Set<string>()
  return sources.filter(({ id, status, publisher, fictitious, truncated }) => {
    const key =
      publisher === undefined || publisher.trim() === '' ? `id ${id}` : `by ${normaliseWord(publisher.trim())}`
    if (status !== 'ok' || fictitious === true || truncated === true || publishers.has(key)) return false
    publishers.add(key)
    return true
  })
}

type Relation = 'offers' | 'maintains'

/** Firms by the software that they are found for: once for all lots. */
class FirmIndex {
  private readonly bySoftware = new Map<string, Map<MarketFirm, Relation>>()
  /** Names come again and again, and to compare them takes time. */
  private readonly keys = new Map<string, string>()

  constructor(firms: readonly MarketFirm[]) {
    for (const firm of firms) {
      for (const { value } of firm.expert.offers ?? []) this.add(value, firm, 'offers')
      for (const { value } of firm.expert.maintains ?? []) this.add(value, firm, 'maintains')
      for (const { criterion, relation, value, asked } of firm.reasons ?? []) {
        if (criterion !== 'software' || (relation !== 'offers' && relation !== 'maintains')) continue
        this.add(value, firm, relation)
        // The directory may know it by another name than the need does.
        if (asked !== undefined) this.add(asked, firm, relation)
      }
    }
  }

  /** Firms for any software of the lot; `maintains` stands above `offers`. */
  firmsFor({ software = [] }: Lot): Map<MarketFirm, Relation> {
    const found = new Map<MarketFirm, Relation>()
    for (const { name, repository } of software) {
      for (const key of [name, repository]) {
        for (const [firm, relation] of this.bySoftware.get(this.keyOf(key ?? '')) ?? []) {
          if (found.get(firm) !== 'maintains') found.set(firm, relation)
        }
      }
    }
    return found
  }

  private keyOf(name: string): string {
    const known = this.keys.get(name)
    if (known !== undefined) return known
    const key = normaliseWord(normaliseText(name))
    this.keys.set(name, key)
    return key
  }

  private add(name: string, firm: MarketFirm, relation: Relation): void {
    const key = this.keyOf(name)
    if (key === '') return
    const firms = this.bySoftware.get(key) ?? new Map<MarketFirm, Relation>()
    if (firms.get(firm) !== 'maintains') firms.set(firm, relation)
    this.bySoftware.set(key, firms)
  }
}

function levelReach(
  { level, criterion, told, reaches }: Demand,
  lot: Lot,
  found: ReadonlyMap<MarketFirm, Relation>,
  doubt: Doubt | undefined,
): LevelReach {
  const base = { level, told, ...defined({ criterion }) }
  const named = (lot.software ?? []).length > 0
  if (told === 'nothing' || !named)
    return {
      ...base,
      told: 'nothing',
      verdict: 'unknown',
      firms: [],
      reason: explain(named ? 'competition.not-told' : 'competition.no-software', { lot: lot.id }),
    }
  const judged = [...found].map(([firm, relation]) => ({ firm, verdict: reaches(firm.expert, relation) }))
  const known = judged.filter(({ verdict }) => verdict === true).map(({ firm }) => firm.expert.id)
  const undecided = judged.filter(({ verdict }) => verdict === undefined).length
  // A size class only rules firms out: those left may reach it.
  const open = told === 'size' && undecided > 0
  const verdict: CompetitionVerdict = doubt !== undefined || open ? 'unknown' : countVerdict(known.length)
  const params = { lot: lot.id, known: known.length, level, undecided }
  return {
    ...base,
    verdict,
    known: known.length,
    undecided,
    firms: known.sort(),
    reason:
      doubt === 'unavailable'
        ? explain('competition.unavailable', params, ['house'])
        : doubt === 'too-few-sources'
          ? explain('competition.too-few-sources', params, ['house'])
          : open
            ? explain('competition.size', params, ['firmSizes'])
            : explain(verdict === 'three-or-more' ? 'competition.enough' : 'competition.few', params, [
                'equalTreatment',
                'house',
              ]),
  }
}

function countVerdict(known: number): CompetitionVerdict {
  return known >= 3 ? 'three-or-more' : known === 0 ? 'none-found' : 'fewer-than-three'
}

function recorded({ expert, sources = [] }: MarketFirm): RecordedFirm {
  const facts = (kind: 'offers' | 'maintains' | 'size', list: readonly SourcedFact<string>[]) =>
    list.map(({ value, source, date }) => ({ kind, value, source, date }))
  const { offers = [], maintains = [], size }: Expert = expert
  return {
    id: expert.id,
    name: expert.name,
    listedBy: sources,
    facts: [...facts('maintains', maintains), ...facts('offers', offers), ...facts('size', size ? [size] : [])],
  }
}
