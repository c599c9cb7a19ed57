import type {
  Alignment,
  AwardCriterion,
  CriteriaInput,
  Edit,
  Loss,
  PerformanceTerm,
  PlanOptions,
  Refusal,
} from '@opensource-experts/core'
import { byLot, changeArgument, checkInput, defined, joinCriteria, lotsOf, planOptions } from '@opensource-experts/core'
import { NoticeEditor } from '../edit/notice-editor'
import type { ReadLimits } from '../read/notice-head'
import { type NoticeReading, readNotice } from '../read/read-notice'
import { type SdkTable, tableFor } from '../tables/sdk-tables'
import { noticePaths } from '../terms/notice-paths'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { limitsInput } from '../xml/limits-input'
import { digest } from './digest'
import { documentRefusals, kindRefusals } from './document-refusals'
import { localise, textRefusals } from './localise'
import type { LotPlan } from './lot-plan'
import type { NoticeBase, NoticePlan } from './notice-base'
import { outcomeRefusals, outgrows, tooLarge } from './outcome-refusals'
import { awardRefusals, planAward } from './plan-award'
import { planDigest } from './plan-digest'
import { planPerformance } from './plan-performance'
import { structureRefusals } from './structure-refusals'

/**
 * Says what adding criteria to a notice would change, and why not. Pure; plain JSON. With any refusal there are no edits
 * and no patches: nothing is written by halves.
 */
export function planNotice(
  document: NoticeBytes,
  input: CriteriaInput,
  options: PlanOptions = {},
  limits: ReadLimits = {},
): NoticePlan {
  checkInput('plan', { input: changeArgument(input), options: [planOptions, options], limits: [limitsInput, limits] })
  const bytes = bytesOf('plan', document)
  const reading = readNotice(bytes, limits)
  const { notice } = reading
  const base: NoticeBase = {
    sha256: digest(bytes),
    format: 'eforms',
    ...defined({ sdk: notice.sdk || undefined, subtype: notice.subtype || undefined }),
  }
  const rehearsal = defined({ rehearsal: options.rehearse && notice.publication !== undefined ? true : undefined })
  const table = tableFor(notice.sdk)
  const refusals = [
    ...documentRefusals(notice, table, options),
    ...structureRefusals(notice, input),
    ...inputRefusals(input),
  ]
  const answer = (plan: Omit<NoticePlan, 'base' | 'digest'>): NoticePlan => ({
    base,
    ...plan,
    ...rehearsal,
    digest: planDigest({ base, ...plan }),
  })
  const refused = (because: readonly Refusal[], losses: readonly Loss[] = []) =>
    answer({ edits: [], patches: [], losses, refusals: because, align: [] })
  if (refusals.length > 0 || !table) return refused(refusals)
  const given = input.criteria ?? []
  const criteria = given.map((criterion) => localise(criterion, notice.languages))
  for (const [index, criterion] of criteria.entries()) {
    const ofKind = kindRefusals(criterion, notice, table)
    refusals.push(
      ...(ofKind.length > 0
        ? ofKind
        : textRefusals(given[index] ?? criterion, criterion, notice.languages, options.acceptDrafts)),
    )
  }
  if (refusals.length > 0) return refused(refusals)
  const result = planLots(reading, criteria as readonly (AwardCriterion | PerformanceTerm)[], options, table, limits)
  if (result.refusals.length > 0) return refused(result.refusals, result.losses)
  const { edits, losses, align, editor } = result
  const patches = editor.patches()
  const outgrown = outcomeRefusals(bytes, notice, editor, patches, limits)
  return outgrown.length > 0 ? refused(outgrown, losses) : answer({ edits, patches, losses, refusals: [], align })
}

/** Members of a criteria file that are not written yet: refused rather than left out in silence. */
function inputRefusals(input: CriteriaInput): Refusal[] {
  return (['lotLimits', 'lotGroups', 'awardMethods'] as const).flatMap((member) =>
    input[member] === undefined
      ? []
      : [{ code: 'kind-not-supported' as const, pointer: `/${member}`, params: { kind: member } }],
  )
}

interface Collected {
  readonly edits: Edit[]
  readonly losses: Loss[]
  readonly align: Alignment[]
  readonly refusals: Refusal[]
  readonly editor: NoticeEditor
}

function planLots(
  { notice, procurement, awards }: NoticeReading,
  criteria: readonly (AwardCriterion | PerformanceTerm)[],
  options: PlanOptions,
  table: SdkTable,
  limits: ReadLimits,
): Collected {
  const { languages } = notice
  const joined = joinCriteria(procurement, criteria, {
    ...defined({
      weights: options.weights,
      replaceAward: options.replaceAward || undefined,
      conflict: options.conflict,
    }),
    // BR-BT-00539-0200 and -0201 sum doubles up to SDK 1.10, and are tolerant from 1.11.
    sumsInDoubles: notice.sdk === '1.10',
  })
  const all: Collected = {
    edits: [],
    losses: [...joined.losses],
    align: [],
    refusals: [],
    editor: new NoticeEditor(notice),
  }
  all.refusals.push(...joined.refusals.filter(({ code }) => code === 'lot-not-found'))
  const paths = noticePaths(notice.root.tree)
  const wanted = byLot(criteria, (criterion) => lotsOf(criterion, procurement))
  for (const [lot, place] of notice.places) {
    const own = wanted.get(lot)
    if (!own) continue
    if (outgrows(all.editor, limits)) return { ...all, refusals: [tooLarge(limits)] }
    const { edits, losses, align, editor } = all
    const plan: LotPlan = {
      lot,
      subtype: notice.subtype,
      place,
      languages,
      table,
      editor,
      paths,
      edits,
      losses,
      align,
      refusals: [],
      pending: [],
    }
    const award = awards.get(lot)
    const join = joined.lots.get(lot)
    if (award && join) {
      const touched = join.added.length + join.replaced.length + join.removed.length + join.changes.length
      const irregular = touched > 0 ? awardRefusals(lot, award) : []
      const why = irregular.length > 0 ? irregular : join.refusals.map((refusal) => ({ ...refusal, lot }))
      if (why.length > 0) plan.refusals.push(...why)
      else planAward(plan, join, award)
    }
    const terms = own.filter((criterion): criterion is PerformanceTerm => criterion.kind === 'performance')
    if (terms.length > 0 && lot.startsWith('GLO-')) {
      plan.refusals.push(
        ...terms.map(({ id }) => ({
          code: 'kind-not-supported' as const,
          criterion: id,
          lot,
          params: { kind: 'performance' },
        })),
      )
    } else if (terms.length > 0) planPerformance(plan, terms)
    if (plan.pending.length > 0) {
      const sorted = [...plan.pending].sort((a, b) => rank(table, a.name) - rank(table, b.name))
      editor.insert(place, { name: 'cac:TenderingTerms', children: sorted }, table.order['cac:ProcurementProjectLot'])
    }
    all.refusals.push(...plan.refusals)
  }
  return all
}

function rank(table: SdkTable, name: string): number {
  return table.order['cac:TenderingTerms'].indexOf(name)
}
