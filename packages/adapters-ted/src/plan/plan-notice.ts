import type {
  AwardCriterion,
  CriteriaInput,
  Criterion,
  Loss,
  PerformanceTerm,
  PlanOptions,
  Recognise,
  Refusal,
  SelectionCriterion,
} from '@opensource-experts/core'
import { changeArgument, checkInput, defined, planOptions } from '@opensource-experts/core'
import type { ReadLimits } from '../read/notice-head'
import { type NoticeReading, readNotice } from '../read/read-notice'
import { tableFor } from '../tables/sdk-tables'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { limitsInput } from '../xml/limits-input'
import { alignNotice } from './align-notice'
import { documentRefusals, kindRefusals } from './document-refusals'
import { localise, textRefusals } from './localise'
import type { NoticePlan } from './notice-base'
import { outcomeRefusals } from './outcome-refusals'
import { planDigest } from './plan-digest'
import { planGroups } from './plan-groups'
import { planLimits } from './plan-limits'
import { planLots } from './plan-lots'
import { carryOut } from './procedure-ops'
import { recordSections } from './record-sections'
import { baseOf } from './seal-plan'
import { codeRefusals, inDialect } from './selection-dialect'
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
  recognise?: Recognise,
): NoticePlan {
  checkInput('plan', { input: changeArgument(input), options: [planOptions, options], limits: [limitsInput, limits] })
  const bytes = bytesOf('plan', document)
  return planReading(bytes, readNotice(bytes, limits), input, options, limits, recognise)
}

/** The same for a notice that is read already: whoever plans more than a change parses it once. */
export function planReading(
  bytes: Uint8Array,
  reading: NoticeReading,
  input: CriteriaInput,
  options: PlanOptions,
  limits: ReadLimits,
  recognise: Recognise | undefined,
): NoticePlan {
  const { notice } = reading
  const base = baseOf(bytes, notice)
  const rehearsal = defined({ rehearsal: options.rehearse && notice.publication !== undefined ? true : undefined })
  const table = tableFor(notice.sdk)
  const refusals = [...documentRefusals(notice, table, options), ...structureRefusals(notice, input)]
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
  const criteria = given.map((criterion) => inDialect(localise(criterion, notice.languages), table, notice.languages))
  for (const [index, criterion] of criteria.entries()) {
    const ofKind = kindRefusals(criterion, notice, table)
    refusals.push(
      ...(ofKind.length > 0
        ? ofKind
        : textRefusals(given[index] ?? criterion, criterion, notice.languages, options.acceptDrafts)),
      ...(ofKind.length === 0 && criterion.kind === 'selection' ? codeRefusals(criterion, table) : []),
    )
  }
  if (refusals.length > 0) return refused(refusals)
  const change = {
    criteria: criteria as readonly (AwardCriterion | PerformanceTerm | SelectionCriterion)[],
    ...defined({
      remove: input.remove,
      awardMethods: input.awardMethods,
      lotGroups: input.lotGroups,
      strategic: input.strategic,
    }),
  }
  const result = planLots(reading, change, options, table, {
    limits,
    recognise,
    given: selectionsById(given, notice.languages),
  })
  const procedure = { ...result, notice, table }
  carryOut(procedure, [
    ...(input.lotLimits ? planLimits(procedure, reading.procurement.lotLimits, input.lotLimits) : []),
    ...(input.lotGroups ? planGroups(procedure, reading, input.lotGroups, result.joined, input.awardMethods) : []),
  ])
  if (result.refusals.length > 0) return refused(result.refusals, result.losses)
  const { losses, editor } = result
  const edits = [...result.edits, ...recordSections(notice, editor, result.edits)]
  const align = [...result.align, ...alignNotice(notice, given, result.edits)]
  const patches = editor.patches()
  const outgrown = outcomeRefusals(bytes, notice, editor, patches, limits)
  return outgrown.length > 0 ? refused(outgrown, losses) : answer({ edits, patches, losses, refusals: [], align })
}

function selectionsById(
  given: readonly Criterion[],
  languages: readonly string[],
): ReadonlyMap<string, SelectionCriterion> {
  const own = given.filter((each): each is SelectionCriterion => each.kind === 'selection')
  return new Map(own.map((each) => [each.id, localise(each, languages)]))
}
