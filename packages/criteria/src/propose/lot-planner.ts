import {
  type AwardCriterion,
  byLot,
  type Criterion,
  type CriterionKind,
  defined,
  type Lot,
  lotsOf,
  lotWeighting,
  type Procurement,
  type Weight,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import type { SetLine } from '../catalogue/clause-sets'
import { findClause } from '../catalogue/find-clause'
import type { Level } from '../clause/clause'
import { recognise } from '../recognise/recognise'
import { resolve } from '../resolve/resolve'
import { activityOf, buysSoftware } from './activity'
import { type ClausesIn, isThere, valuesEngagement } from './already-there'
import { chosenLines, type Situation } from './choose'
import { draftCriteria, type Wanted } from './draft-criteria'
import { needsEnvironment } from './environment'
import { needsOf, pairReason, withoutExcluded } from './keep-pairs'
import type { ProposalWords } from './proposal-words'
import type { Reason } from './reason'
import { fitsIn } from './term-room'

/** What the planner needs to know; `ProposeCriteriaOptions` with its defaults filled in. */
export interface PlannerOptions {
  readonly level: Level
  readonly languages: readonly string[]
  readonly date: string | undefined
  readonly kinds: readonly CriterionKind[]
  readonly lots: readonly string[] | undefined
  readonly subject: 'software' | 'any'
  readonly termRoom: number
  readonly catalogue: Catalogue
}

/** Decides what each lot gets, and keeps the reasons. */
export class LotPlanner {
  private readonly procurement: Procurement
  private readonly options: PlannerOptions
  private readonly words: ProposalWords
  private readonly found: Reason[] = []
  private readonly models = new Map<string, Criterion>()
  private readonly environment: boolean
  private readonly present: ReadonlyMap<string, readonly Criterion[]>
  private readonly clausesIn: ClausesIn

  constructor(procurement: Procurement, options: PlannerOptions, words: ProposalWords) {
    this.procurement = procurement
    this.options = options
    this.words = words
    const { date } = options
    this.present = byLot(procurement.criteria, (criterion) => lotsOf(criterion, procurement))
    this.environment = needsEnvironment(procurement, date)
    const recognised = new Map<string, Set<string>>()
    for (const { criterion, clause } of recognise(procurement, { catalogue: options.catalogue }))
      recognised.set(criterion, (recognised.get(criterion) ?? new Set()).add(clause.id))
    this.clausesIn = ({ id }) => recognised.get(id)
    if (this.environment && date === undefined) {
      this.found.push({ path: '/date', text: words.say('reason.environment-unknown-date') })
    }
  }

  /** What is the same for several lots is said once, of all of them. */
  get reasons(): Reason[] {
    const places = new Map<string, string[]>()
    for (const { path, text } of this.found) places.set(text, [...(places.get(text) ?? []), path])
    return [...places].map(([text, paths]) => {
      if (paths.length === 1) return { path: paths[0] ?? '', text }
      const ids = paths.map((path) => this.procurement.lots[Number(path.split('/').at(-1))]?.id ?? path)
      const shown = ids.length > 4 ? `${ids.slice(0, 3).join(', ')}…` : ids.join(', ')
      return { path: '/lots', text: `${text} (${shown})` }
    })
  }

  wantedIn(lot: Lot, index: number): Wanted[] {
    const { procurement, options, words } = this
    const { id } = lot
    if (options.lots && !options.lots.includes(id)) return []
    const path = `/lots/${index}`
    const software = buysSoftware(lot, procurement)
    if (software === false && options.subject !== 'any') {
      const codes = (lot.cpv ?? procurement.cpv ?? []).join(', ')
      this.found.push({ path, text: words.say('reason.not-software', { codes }) })
      return []
    }
    if (software === undefined) this.found.push({ path, text: words.say('reason.unknown-subject') })
    const present = this.present.get(id) ?? []
    const situation: Situation = {
      occasion: 'notice',
      level: options.level,
      activity: activityOf(lot, procurement),
      onSite: lot.onSite === true,
      light: false,
      duties: this.environment ? ['environment'] : [],
    }
    const proposed = options.kinds.includes('award') ? this.award(lot, path, situation, present) : []
    const award = this.kept(proposed, path, present)
    const others: string[] = []
    if (options.kinds.includes('selection')) {
      const chosen = this.lines('selection', situation).filter((clause) => this.isNew(clause, present, path))
      others.push(...this.compatible(chosen, [...this.clausesOf(present), ...award.map(({ clause }) => clause)], path))
    }
    if (options.kinds.includes('performance')) {
      const beside = award.map(({ clause }) => clause)
      others.push(...this.terms(path, { ...situation, beside }, present))
    }
    return [
      ...award.map(({ clause, weight }) => ({ lot: id, clause, weight })),
      ...others.map((clause) => ({ lot: id, clause })),
    ]
  }

  /** The award clauses that can stand here: none that is excluded, none whose condition the notice has no room for. */
  private kept<Proposed extends { readonly clause: string }>(
    proposed: readonly Proposed[],
    path: string,
    present: readonly Criterion[],
  ): Proposed[] {
    const { kinds, languages, termRoom } = this.options
    const together = this.compatible(
      proposed.map(({ clause }) => clause),
      this.clausesOf(present),
      path,
    )
    const terms = present.filter(({ kind }) => kind === 'performance')
    const needed: string[] = []
    const { lines } = this.options.catalogue.sets
    // What the law asks for takes its room first, and is never left out for want of it.
    const isDue = ({ clause }: Proposed) => lines.some((line) => line.clause === clause && line.duty !== undefined)
    const inTurn = [...proposed.filter(isDue), ...proposed.filter((each) => !isDue(each))]
    const staying = inTurn.filter((each) => {
      const { clause } = each
      if (!together.includes(clause)) return false
      const more = this.neededWith(clause, present).filter((each) => !needed.includes(each))
      const said = { id: clause, needed: more.join(', '), room: termRoom }
      if (more.length > 0 && !kinds.includes('performance')) {
        this.found.push({ path, text: this.words.say('reason.needs', said) })
        return true
      }
      const fits = fitsIn([...terms, ...[...needed, ...more].map((each) => this.model(each))], languages, termRoom)
      const stays = fits || more.length === 0 || isDue(each)
      if (stays) needed.push(...more)
      else this.found.push({ path, text: this.words.say('reason.needs-room', said) })
      return stays
    })
    return proposed.filter((each) => staying.includes(each))
  }

  /** Clauses of which none excludes another, or one that is there; the first of two stays. */
  private compatible(wanted: readonly string[], present: readonly string[], path: string): readonly string[] {
    const { catalogue } = this.options
    const { kept, leftOut } = withoutExcluded(wanted, present, this.options)
    for (const { clause: id, other, reason: key } of leftOut) {
      const reason = pairReason(key, catalogue, this.words.language)
      this.found.push({ path, text: this.words.say('reason.excluded', { id, other, reason }) })
    }
    return kept
  }

  /** Conditions that a clause needs beside it and that are not there yet. */
  private neededWith(clause: string, present: readonly Criterion[]): string[] {
    return needsOf(clause, this.options).filter(
      (each) =>
        findClause(each, this.options).kind === 'performance' && !isThere(present, this.model(each), this.clausesIn),
    )
  }

  private clausesOf(present: readonly Criterion[]): string[] {
    return [...new Set(present.flatMap((criterion) => [...(this.clausesIn(criterion) ?? [])]))]
  }

  private award(
    lot: Lot,
    path: string,
    situation: Situation,
    present: readonly Criterion[],
  ): { readonly clause: string; readonly weight: Weight }[] {
    const { words } = this
    const there = present.filter((criterion) => criterion.kind === 'award')
    const complicated = lot.awardMethod?.complicated !== undefined
    const weighting = lotWeighting(there, complicated)
    // A fixed number or a threshold is tied to the weight beside it, which can then not make room.
    const bound = weighting.form === 'numeric' && there.some((each) => each.fixed || each.thresholds?.length)
    if (weighting.form === 'empty' || weighting.form === 'unadjustable' || bound) {
      const text = words.say(weighting.form === 'empty' ? 'reason.no-award' : 'reason.unadjustable')
      this.found.push({ path, text })
      return []
    }
    const lines = chosenLines(this.options.catalogue, 'award', situation)
    const needed = lines.filter(({ clause, duty }) => duty !== undefined && this.isNew(clause, present, path))
    const engaged = valuesEngagement(
      present,
      this.communityClauses().map((clause) => this.model(clause)),
      this.clausesIn,
    )
    if (engaged) {
      this.found.push({ path, text: words.say('reason.present', { what: words.say('reason.community') }) })
    }
    const added = lines.filter(({ clause, duty }) => {
      if (duty !== undefined) return false
      return this.isCommunity(clause) ? !engaged : this.isNew(clause, present, path)
    })
    const all = [...added, ...needed].flatMap((line) => {
      const value = this.weightOf(line, needed.length > 0)
      return value === undefined ? [] : [{ clause: line.clause, value }]
    })
    if (weighting.form === 'order' && all.length > 0) this.found.push({ path, text: words.say('reason.ranked') })
    return all.map(({ clause, value }, index) => ({
      clause,
      weight: this.weightIn(weighting.form, there, value, index),
    }))
  }

  private weightOf({ weights, besideEnvironment }: SetLine, environmental: boolean): number | undefined {
    return (environmental ? (besideEnvironment ?? weights) : weights)?.[this.options.level]
  }

  /** A per cent of the lot; in a lot that ranks its criteria, a rank after those present. */
  private weightIn(form: string, there: readonly AwardCriterion[], value: number, index: number): Weight {
    return form === 'order' ? { kind: 'order', value: there.length + index + 1 } : { kind: 'percentage', value }
  }

  /** Terms in order of need, as long as there is room for them in the notice. */
  private terms(path: string, situation: Situation, present: readonly Criterion[]): string[] {
    const { languages, termRoom, catalogue } = this.options
    const roomOf = ({ room = Number.POSITIVE_INFINITY }: SetLine) => room
    const chosen = [...chosenLines(catalogue, 'performance', situation)]
      .sort((a, b) => (roomOf(a) === roomOf(b) ? 0 : roomOf(a) - roomOf(b)))
      .map(({ clause }) => clause)
      .filter((clause) => this.isNew(clause, present, path))
    const { beside = [] } = situation
    // What award criteria need comes first: they stand or fall with it.
    const needed = beside.flatMap((clause) => this.neededWith(clause, present))
    const together = this.compatible(
      chosen.filter((clause) => !needed.includes(clause)),
      [...this.clausesOf(present), ...beside, ...needed],
      path,
    )
    const wanted = [
      ...new Set([...needed, ...together.flatMap((clause) => [clause, ...this.neededWith(clause, present)])]),
    ]
    const terms = present.filter(({ kind }) => kind === 'performance')
    const kept: string[] = []
    for (const clause of wanted) {
      const next = [...terms, ...[...kept, clause].map((each) => this.model(each))]
      if (fitsIn(next, languages, termRoom)) kept.push(clause)
      else this.found.push({ path, text: this.words.say('reason.no-room', { id: clause, room: termRoom }) })
    }
    return kept
  }

  private lines(kind: CriterionKind, situation: Situation): string[] {
    return chosenLines(this.options.catalogue, kind, situation).map(({ clause }) => clause)
  }

  /** Award clauses of the sets on community engagement. */
  private communityClauses(): string[] {
    const { sets } = this.options.catalogue
    return [...new Set(sets.lines.map(({ clause }) => clause))].filter((clause) => this.isCommunity(clause))
  }

  private isCommunity(id: string): boolean {
    const { kind, tags } = findClause(id, this.options)
    return kind === 'award' && tags.includes('community')
  }

  private isNew(clause: string, present: readonly Criterion[], path: string): boolean {
    if (!isThere(present, this.model(clause), this.clausesIn)) return true
    this.found.push({ path, text: this.words.say('reason.present', { what: clause }) })
    return false
  }

  /** What a clause gives at the level, whatever the lot: short forms name no software. */
  private model(clause: string): Criterion {
    const known = this.models.get(clause)
    if (known) return known
    const { level, languages, catalogue } = this.options
    const [draft] = draftCriteria([{ lot: '', clause }], [''], [], { level, catalogue })
    if (!draft) throw new TypeError(`no draft for ${clause}`)
    const { jurisdiction } = this.procurement
    const model = resolve(draft, { languages, catalogue, procurement: { lots: [], ...defined({ jurisdiction }) } })
    this.models.set(clause, model)
    return model
  }
}
