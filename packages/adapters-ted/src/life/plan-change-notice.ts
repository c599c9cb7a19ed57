import {
  changeArgument,
  checkInput,
  type Edit,
  type Patch,
  type PlanOptions,
  planOptions,
  type Recognise,
  type Refusal,
} from '@opensource-experts/core'
import { diffReadings } from '../diff/diff-notices'
import { NoticeEditor } from '../edit/notice-editor'
import { splice } from '../plan/apply-plan'
import { documentRefusals } from '../plan/document-refusals'
import type { NoticePlan } from '../plan/notice-base'
import { noticeTexts } from '../plan/notice-texts'
import { outcomeRefusals } from '../plan/outcome-refusals'
import { planReading } from '../plan/plan-notice'
import { sectionOf } from '../plan/record-sections'
import { baseOf, sealPlan } from '../plan/seal-plan'
import type { Notice, ReadLimits } from '../read/notice-head'
import { readNotice } from '../read/read-notice'
import { supportedMinors, tableFor } from '../tables/sdk-tables'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { childAt, childrenOf, extensionChildren, textAt } from '../xml/element'
import { limitsInput } from '../xml/limits-input'
import { changesElement } from './change-elements'
import { type ChangeNotice, changeNoticeShape, changeReasons } from './change-notice'

import { passedDeadline } from './passed-deadline'

/** Fields that the change notice writes itself: no longer to be aligned by the buyer. */
const writes = new Set(['BT-13716-notice', 'BT-141(a)-notice'])

/**
 * Makes of a published notice the change notice that announces a change (Regulation (EU) 2019/1780): the whole notice with
 * the change in it, under a new identifier (BT-701), with the reference to the notice that changes (BT-758), the sections
 * (BT-13716), what has changed in words (BT-141) and why (BT-140). What TED wrote into the published notice, and the day on
 * which that one was to be published (BT-738), are taken out. Pure; the result is a plan for `apply`, with an inverse.
 *
 * Refusals beside those of `plan`: `not-published`, `reason-missing`, `code-not-in-list`, `nothing-to-change`,
 * `records-the-past`, `language-missing` and `conflicting-value` (`notice-identifier`, `deadline-passed`).
 *
 * @throws OseError `input-invalid`, and those of reading.
 */
export function planChangeNotice(
  document: NoticeBytes,
  input: ChangeNotice,
  options: PlanOptions = {},
  limits: ReadLimits = {},
  recognise?: Recognise,
): NoticePlan {
  checkInput('planChangeNotice', {
    input: [changeNoticeShape, input],
    options: [planOptions, options],
    limits: [limitsInput, limits],
  })
  checkInput('planChangeNotice', { change: changeArgument(input.change ?? {}) })
  const bytes = bytesOf('planChangeNotice', document)
  const reading = readNotice(bytes, limits)
  const { notice } = reading
  const base = baseOf(bytes, notice)
  const refusals = headRefusals(notice, input)
  if (refusals.length > 0) return sealPlan(base, { refusals })
  const plan = planReading(bytes, reading, input.change ?? {}, { ...options, rehearse: true }, limits, recognise)
  if (plan.refusals.length > 0) return sealPlan(base, { refusals: plan.refusals, losses: plan.losses })
  const sections = [...new Set([...plan.edits.map(({ lot }) => sectionOf(lot)), ...(input.sections ?? [])])]
  if (sections.length === 0 && !withoutSections.has(input.reason?.code ?? ''))
    return sealPlan(base, { refusals: [{ code: 'nothing-to-change', params: {} }] })
  const description = noticeTexts(notice, input.description, {
    name: 'efbc:ChangeDescription',
    field: 'BT-141',
    pointer: '/description',
  })
  const reason = noticeTexts(notice, input.reason?.text, {
    name: 'efbc:ReasonDescription',
    field: 'BT-762',
    pointer: '/reason/text',
  })
  const wrong = [
    ...(sections.length > 0 ? description.refusals : []),
    ...(input.reason?.text === undefined ? [] : reason.refusals),
  ]
  if (wrong.length > 0) return sealPlan(base, { refusals: wrong })
  const editor = new NoticeEditor(notice)
  const texts = {
    description: description.elements,
    reason: input.reason?.text === undefined ? [] : reason.elements,
  }
  writeHead(notice, editor, input, changesElement(input, referenceTo(notice, input), sections, texts))
  const patches: Patch[] = [...plan.patches, ...editor.patches()].sort((a, b) => a.start - b.start || a.end - b.end)
  const outgrown = outcomeRefusals(bytes, notice, editor, patches, limits)
  if (outgrown.length > 0) return sealPlan(base, { refusals: outgrown })
  const planned = new Map(plan.edits.map((edit) => [keyOf(edit), edit]))
  // What is said of the head is read from the outcome; what was planned keeps its cause and its criterion.
  const outcome = readNotice(splice(bytes, patches), limits)
  const edits = diffReadings(reading, outcome).map((edit) => planned.get(keyOf(edit)) ?? edit)
  const align = plan.align.filter(({ field }) => !writes.has(field))
  return sealPlan(base, { edits, patches, losses: plan.losses, align })
}

/** Reasons that concern the notice as a whole: no section need be named. */
const withoutSections = new Set<string>(['cancel', 'cancel-intent', 'susp-review'])

function headRefusals(notice: Notice, input: ChangeNotice): Refusal[] {
  const table = tableFor(notice.sdk)
  const refusals = documentRefusals(notice, table, { rehearse: true })
  if (notice.publication === undefined) refusals.push({ code: 'not-published', params: {} })
  const missing = missingHead(notice, input)
  if (missing.length > 0) refusals.push({ code: 'notice-incomplete', params: { reason: 'no-head', fields: missing } })
  for (const section of input.sections ?? []) {
    if (!/^(?:LOT|PAR|GLO)/u.test(section) || notice.places.has(section)) continue
    refusals.push({ code: 'lot-not-found', lot: section, pointer: '/sections', params: { reason: 'section' } })
  }
  const { reason, dispatch, noticeId } = input
  const known = changeReasons.filter((code) => hasReason(code, notice.sdk))
  if (!reason) refusals.push({ code: 'reason-missing', pointer: '/reason', params: { known } })
  else if (table && !hasReason(reason.code, notice.sdk)) {
    const minors = supportedMinors.filter((minor) => hasReason(reason.code, minor))
    const about = { reason: 'of-notice', field: 'BT-140', value: reason.code, sdk: notice.sdk, minors }
    refusals.push({ code: 'code-not-in-list', pointer: '/reason/code', params: { ...about, codes: known } })
  }
  if (noticeId === ownId(notice)) {
    const params = { reason: 'notice-identifier', noticeId }
    refusals.push({ code: 'conflicting-value', pointer: '/noticeId', params })
  }
  const passed = reason?.code === 'cancel' ? passedDeadline(notice, dispatch.date) : undefined
  if (passed) {
    const { lot, deadline } = passed
    const params = { reason: 'deadline-passed', dispatch: dispatch.date, deadline }
    refusals.push({ code: 'conflicting-value', lot, pointer: '/dispatch/date', params })
  }
  return refusals
}

/** What a change notice is written into, or refers by. */
function missingHead(notice: Notice, { refersBy }: ChangeNotice): string[] {
  const { root, publication, subtype } = notice
  const fields = {
    'BT-701': idElement(notice),
    'BT-757': childAt(root, 'cbc:VersionID'),
    'BT-05': childAt(root, 'cbc:IssueDate') && childAt(root, 'cbc:IssueTime'),
    'OPP-070': subtype || undefined,
    'OPP-010': refersBy !== 'publication' || /^\d{1,8}-(?:19|20)\d\d$/u.test(publication ?? '') || undefined,
  }
  return Object.entries(fields).flatMap(([field, found]) => (found === undefined ? [field] : []))
}

function hasReason(code: string, sdk: string): boolean {
  return code !== 'susp-review' || !['1.10', '1.11'].includes(sdk)
}

/** BT-701. */
function idElement({ root }: Notice) {
  return childrenOf(root, 'cbc:ID').find((each) => each.attribute('schemeName') === 'notice-id')
}

function ownId(notice: Notice): string | undefined {
  return idElement(notice)?.text.trim()
}

/** BT-758. The number of a publication is kept whole: `00123456-2026`. */
function referenceTo(notice: Notice, { refersBy = 'identifier' }: ChangeNotice): string {
  const { root, publication = '' } = notice
  return refersBy === 'publication' ? publication : `${ownId(notice)}-${textAt(root, 'cbc:VersionID') ?? '01'}`
}

function writeHead(
  notice: Notice,
  editor: NoticeEditor,
  { noticeId, version = '01', dispatch }: ChangeNotice,
  changes: ReturnType<typeof changesElement>,
): void {
  const { root } = notice
  const texts = [
    [idElement(notice), noticeId],
    [childAt(root, 'cbc:VersionID'), version],
    [childAt(root, 'cbc:IssueDate'), dispatch.date],
    [childAt(root, 'cbc:IssueTime'), dispatch.time],
  ] as const
  for (const [element, text] of texts) if (element && element.text !== text) editor.replaceText(element, text)
  // BT-738 was of the former notice; BT-803 is written by who sends the new one, Publication by TED.
  const gone = [
    childAt(root, 'cbc:RequestedPublicationDate'),
    ...['efbc:TransmissionDate', 'efbc:TransmissionTime', 'efac:Publication', 'efac:Changes'].flatMap((name) =>
      extensionChildren(root, name),
    ),
  ]
  for (const element of gone) if (element) editor.remove(element)
  const extension = extensionChildren(root, 'efac:NoticeSubType')[0]?.parent
  const order = tableFor(notice.sdk)?.order['efext:EformsExtension'] ?? []
  if (extension) editor.insert(extension, changes, order)
}

function keyOf({ op, lot, field, language, before, after }: Edit): string {
  return JSON.stringify([op, lot, field, language ?? null, before, after])
}
