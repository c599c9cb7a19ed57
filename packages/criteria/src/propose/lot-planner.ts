import {
  type AwardCriterion,
  byLot,
  type Criterion,
  type CriterionKind,
  type Lot,
  lotsOf,
  lotWeighting,
  type Procurement,
  type Weight,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import type { CatalogueOptions } from '../catalogue/get-clause'
import type { Level } from '../clauses/clause'
import { resolve } from '../resolve/resolve'
import { isThere, valuesEngagement } from './already-there'
import { communityClauses, communitySets, environmentWeight, sharedSets } from './award-sets'
import { draftCriteria, type Wanted } from './draft-criteria'
import { needsEnvironment } from './environment'
import { buysSoftware, type Profile, profileOf } from './profile'
import type { ReasonWords } from './proposal-words'
import type { Reason } from './reason'
import { fitsIn } from './term-room'

/** What the planner needs to know; `ProposeCriteriaOptions` with its defaults filled in. */
export interface PlannerOptions extends CatalogueOptions {
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
  private readonly found: Reason[] = []
  private readonly models = new Map<string, Criterion>()
  private readonly environment: boolean
  private readonly present: ReadonlyMap<string, readonly Criterion[]>

  constructor(
    private readonly procurement: Procurement,
    private readonly options: PlannerOptions,
    private readonly say: ReasonWords,
  ) {
    const { date } = options
    this.present = byLot(procurement.criteria, (criterion) => lotsOf(criterion, procurement))
    this.environment = needsEnvironment(procurement, date)
    if (this.environment && date === undefined) this.found.push({ path: '/date', text: say.environmentUnknownDate })
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
    const { procurement, options } = this
    const { id } = lot
    if (options.lots && !options.lots.includes(id)) return []
    const path = `/lots/${index}`
    const software = buysSoftware(lot, procurement)
    if (software === false && options.subject !== 'any') {
      this.found.push({ path, text: this.say.notSoftware((lot.cpv ?? procurement.cpv ?? []).join(', ')) })
      return []
    }
    if (software === undefined) this.found.push({ path, text: this.say.unknownSubject })
    const profile = profileOf(lot, procurement)
    const present = this.present.get(id) ?? []
    const award = options.kinds.includes('award') ? this.award(lot, path, profile, present) : []
    const wanted = award.map(({ clause, weight }) => ({ lot: id, clause, ...(weight ? { weight } : {}) }))
    if (options.kinds.includes('selection')) {
      wanted.push(
        ...['SEL-01', 'SEL-06']
          .filter((each) => this.isNew(each, present, path))
          .map((each) => ({ lot: id, clause: each })),
      )
    }
    if (options.kinds.includes('performance')) {
      const staff = award.some(({ clause }) => clause === 'AWD-01')
      wanted.push(
        ...this.terms(path, profile, present, staff, lot.onSite === true).map((each) => ({ lot: id, clause: each })),
      )
    }
    return wanted
  }

  private award(
    lot: Lot,
    path: string,
    profile: Profile,
    present: readonly Criterion[],
  ): { readonly clause: string; readonly weight?: Weight }[] {
    const { level } = this.options
    const there = present.filter((criterion) => criterion.kind === 'award')
    const complicated = lot.awardMethod?.complicated !== undefined
    const onSite = lot.onSite === true
    const weighting = lotWeighting(there, complicated)
    // A fixed number or a threshold is tied to the weight beside it, which can then not make room.
    const bound = weighting.form === 'numeric' && there.some((each) => each.fixed || each.thresholds?.length)
    if (weighting.form === 'empty' || weighting.form === 'unadjustable' || bound) {
      this.found.push({ path, text: weighting.form === 'empty' ? this.say.noAward : this.say.unadjustable })
      return []
    }
    const environmental = onSite ? 'AWD-16' : 'AWD-20'
    const needed = this.environment && this.isNew(environmental, present, path)
    const engaged = valuesEngagement(
      present,
      communityClauses.map((clause) => this.model(clause)),
    )
    if (engaged) this.found.push({ path, text: this.say.present(this.say.community) })
    const set = engaged ? [] : (needed ? sharedSets : communitySets)[profile][level]
    const all = [...set, ...(needed ? [[environmental, environmentWeight] as const] : [])]
    if (weighting.form === 'order' && all.length > 0) this.found.push({ path, text: this.say.ranked })
    return all.map(([clause, value], index) => ({ clause, weight: this.weightIn(weighting.form, there, value, index) }))
  }

  /** A per cent of the lot; in a lot that ranks its criteria, a rank after those present. */
  private weightIn(form: string, there: readonly AwardCriterion[], value: number, index: number): Weight {
    return form === 'order' ? { kind: 'order', value: there.length + index + 1 } : { kind: 'percentage', value }
  }

  /** Terms in order of need, as long as there is room for them in the notice. */
  private terms(
    path: string,
    profile: Profile,
    present: readonly Criterion[],
    staff: boolean,
    onSite: boolean,
  ): string[] {
    const { level, languages, termRoom } = this.options
    const wanted = [
      // A duty of law comes before what is only useful.
      ...(this.environment ? [onSite ? 'PER-18' : 'PER-20'] : []),
      'PER-01',
      ...(staff ? ['PER-12'] : []),
      ...(level === 'basic' ? [] : ['PER-05']),
      ...(level === 'exemplary' ? ['PER-04'] : []),
      ...(level === 'exemplary' && profile === 'development' ? ['PER-02'] : []),
    ].filter((clause) => this.isNew(clause, present, path))
    const terms = present.filter(({ kind }) => kind === 'performance')
    const kept: string[] = []
    for (const clause of wanted) {
      const next = [...terms, ...[...kept, clause].map((each) => this.model(each))]
      if (fitsIn(next, languages, termRoom)) kept.push(clause)
      else this.found.push({ path, text: this.say.noRoom(clause, termRoom) })
    }
    return kept
  }

  private isNew(clause: string, present: readonly Criterion[], path: string): boolean {
    if (!isThere(present, this.model(clause))) return true
    this.found.push({ path, text: this.say.present(clause) })
    return false
  }

  /** What a clause gives at the level, whatever the lot: short forms name no software. */
  private model(clause: string): Criterion {
    const known = this.models.get(clause)
    if (known) return known
    const { level, languages, catalogue } = this.options
    const [draft] = draftCriteria([{ lot: '', clause }], [''], [], { level, catalogue })
    if (!draft) throw new TypeError(`no draft for ${clause}`)
    const model = resolve(draft, { languages, catalogue })
    this.models.set(clause, model)
    return model
  }
}
