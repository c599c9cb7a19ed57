import type {
  Alignment,
  AwardCriterion,
  AwardMethod,
  Criterion,
  Edit,
  JoinedCriteria,
  Loss,
  LotGroup,
  LotJoin,
  PerformanceTerm,
  PlanOptions,
  Recognise,
  Refusal,
  Removal,
  SelectionCriterion,
  StrategicChange,
} from '@opensource-experts/core'
import { byLot, defined, joinCriteria, lotsOf, strategicFor } from '@opensource-experts/core'
import { NoticeEditor } from '../edit/notice-editor'
import type { ReadAward } from '../read/award'
import type { ReadLimits } from '../read/notice-head'
import type { NoticeReading } from '../read/read-notice'
import type { SdkTable } from '../tables/sdk-tables'
import { noticePaths } from '../terms/notice-paths'
import { writeAwarding } from './insert-awarding'
import type { LotPlan } from './lot-plan'
import { outgrows, tooLarge } from './outcome-refusals'
import { awardRefusals, planAward } from './plan-award'
import { planMethod } from './plan-method'
import { planSelection } from './plan-selection'
import { planStrategic } from './plan-strategic'
import { planTerms } from './plan-terms'

/** What the lots of a notice become. */
export interface PlannedLots {
  readonly edits: Edit[]
  readonly losses: Loss[]
  readonly align: Alignment[]
  readonly refusals: Refusal[]
  readonly editor: NoticeEditor
  readonly joined: JoinedCriteria
}

/** A change of which every criterion can be written, its texts in the notice's languages. */
export interface WritableChange {
  readonly criteria: readonly (AwardCriterion | PerformanceTerm | SelectionCriterion)[]
  readonly remove?: readonly Removal[]
  readonly awardMethods?: Readonly<Record<string, AwardMethod>>
  readonly lotGroups?: readonly LotGroup[]
  readonly strategic?: Readonly<Record<string, StrategicChange>>
}

/** What plans are made with, beside options of the change. */
export interface LotSettings {
  readonly limits: ReadLimits
  readonly recognise: Recognise | undefined
  /** Selection criteria of the change as they came, by id. */
  readonly given: ReadonlyMap<string, SelectionCriterion>
}

/** Asks core what becomes of each lot, and splices it. */
export function planLots(
  reading: NoticeReading,
  change: WritableChange,
  { weights, conflict, replaceAward }: PlanOptions,
  table: SdkTable,
  { limits, recognise, given }: LotSettings,
): PlannedLots {
  const { notice, procurement, awards, selections } = reading
  const joined = joinCriteria(procurement, change, {
    ...defined({ weights, conflict, replaceAward: replaceAward || undefined, recognise }),
    // BR-BT-00539-0200 and -0201 sum doubles up to SDK 1.10, and are tolerant from 1.11.
    sumsInDoubles: notice.sdk === '1.10',
  })
  const all: PlannedLots = {
    edits: [],
    losses: [...joined.losses],
    align: [],
    refusals: refusalsBeside(joined),
    editor: new NoticeEditor(notice),
    joined,
  }
  const paths = noticePaths(notice.root.tree)
  const { lotGroups, strategic = {} } = change
  const ofGroups = lotGroups?.flatMap(({ id, awardMethod }) => (awardMethod ? [[id, awardMethod] as const] : [])) ?? []
  const methods: Readonly<Record<string, AwardMethod>> = { ...change.awardMethods, ...Object.fromEntries(ofGroups) }
  const groups = lotGroups && new Set(lotGroups.map(({ id }) => id))
  const known = { has: (id: string) => (id.startsWith('GLO-') && groups ? groups : notice.places).has(id) }
  const after = byLot(joined.procurement.criteria.filter(isAward), (each) => lotsOf(each, joined.procurement))
  all.refusals.push(
    ...unknownPlaces(methods, known, notice.places, 'method'),
    ...unknownPlaces(strategic, known, notice.places, 'strategic'),
    // A group that is made says by `lotGroups` what it says.
    ...Object.keys(strategic)
      .filter((id) => id.startsWith('GLO-') && known.has(id) && !notice.places.has(id))
      .map((lot): Refusal => ({ code: 'kind-not-supported', lot, params: { reason: 'place', kind: 'strategic' } })),
  )
  for (const [lot, place] of notice.places) {
    // A group that leaves takes all of it along.
    if (!known.has(lot)) continue
    const join = joined.lots.get(lot)
    const terms = joined.terms.get(lot)
    const others = joined.others.get(lot)
    const method = Object.hasOwn(methods, lot) ? methods[lot] : undefined
    const declared = strategicFor(lot, strategic)
    if (!join && !terms && !others && !method && !declared) continue
    if (outgrows(all.editor, limits)) return { ...all, refusals: [tooLarge(limits)] }
    const { edits, losses, align, editor } = all
    const { languages, subtype } = notice
    const shared = { languages, subtype, table, editor, paths, edits, losses, align }
    const plan: LotPlan = { lot, place, ...shared, refusals: [], pending: [], awarding: [] }
    const award = awards.get(lot)
    if (award && join) {
      const touched = [join.added, join.replaced, join.removed, join.changes].some(({ length }) => length > 0)
      const irregular = touched ? awardRefusals(lot, award) : []
      const why = irregular.length > 0 ? irregular : lotRefusals(lot, join, award)
      if (why.length > 0) plan.refusals.push(...why)
      else planAward(plan, join, method ? { ...award, method } : award)
    }
    if (award && method) {
      if (award.irregular) plan.refusals.push(...awardRefusals(lot, award))
      else if (join?.replaces) plan.refusals.push({ code: 'award-method', lot, params: { reason: 'beside-a-set' } })
      else if (plan.refusals.length === 0) planMethod(plan, method, award, after.get(lot) ?? [])
    }
    const selection = selections.get(lot)
    if (others && selection) planSelection(plan, others, selection, notice, given)
    // A group of lots has no conditions of its own (ND-ExecutionRequirements).
    if (terms && lot.startsWith('GLO-')) plan.refusals.push(...terms.written.map(({ id }) => noTerms(lot, id)))
    else if (terms) planTerms(plan, terms)
    if (declared && plan.refusals.length === 0) planStrategic(plan, declared)
    writeAwarding(plan)
    writePending(plan)
    all.refusals.push(...plan.refusals)
  }
  all.align.push(...joined.align)
  return all
}

function isAward(criterion: Criterion): criterion is AwardCriterion {
  return criterion.kind === 'award'
}

/** Lots and groups of which something is said, and which are not there; `all` names none. */
function unknownPlaces(
  said: object,
  known: { has(id: string): boolean },
  places: ReadonlyMap<string, unknown>,
  reason: string,
): Refusal[] {
  const lots = [...places.keys()].slice(0, mostListed)
  return Object.keys(said).flatMap((lot): Refusal[] =>
    known.has(lot) || (lot === 'all' && reason === 'strategic')
      ? []
      : [{ code: 'lot-not-found', lot, params: { reason, lots } }],
  )
}

/** Lots that a refusal names. */
const mostListed = 40

/** What core refuses beside the award criteria of a lot, which are told with what the notice says of them. */
function refusalsBeside({ refusals, lots }: JoinedCriteria): Refusal[] {
  const ofLots = new Set([...lots.values()].flatMap((join) => join.refusals.map(({ params }) => params)))
  return refusals.filter(({ params }) => !ofLots.has(params))
}

/** What core refuses of a lot; where it has criteria already, "none" means that none would be left. */
function lotRefusals(lot: string, { refusals }: LotJoin, { criteria }: ReadAward): Refusal[] {
  return refusals.map((refusal) =>
    refusal.code === 'award-criteria-incomplete' && criteria.length > 0
      ? { ...refusal, lot, params: { ...refusal.params, reason: 'last-criterion' } }
      : { ...refusal, lot },
  )
}

function noTerms(lot: string, criterion: string): Refusal {
  return { code: 'kind-not-supported', criterion, lot, params: { kind: 'performance' } }
}

/** One `cac:TenderingTerms` for all that waits for it. */
function writePending({ pending, editor, place, table }: LotPlan): void {
  if (pending.length === 0) return
  const order = table.order['cac:TenderingTerms']
  const children = [...pending].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  editor.insert(place, { name: 'cac:TenderingTerms', children }, table.order['cac:ProcurementProjectLot'])
}
