import { checkInput, flag, type Loss, type Members, type Refusal } from '@opensource-experts/core'
import { diffReadings } from '../diff/diff-notices'
import { NoticeEditor } from '../edit/notice-editor'
import { splice } from '../plan/apply-plan'
import { documentRefusals } from '../plan/document-refusals'
import type { NoticePlan } from '../plan/notice-base'
import { outcomeRefusals } from '../plan/outcome-refusals'
import { baseOf, sealPlan } from '../plan/seal-plan'
import type { Notice, ReadLimits } from '../read/notice-head'
import { type NoticeReading, readNotice } from '../read/read-notice'
import { dialectName } from '../tables/customization'
import { supportedMinors, tableFor } from '../tables/sdk-tables'
import { leavesOf } from '../terms/other-terms'
import { scopeOf } from '../terms/scope-of'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { childAt, type XmlElement } from '../xml/element'
import { limitsInput } from '../xml/limits-input'
import type { Refuse } from './later-criterion'
import { leftCodes } from './left-codes'
import { lostFields } from './left-fields'
import { writeDialect } from './new-dialect'
import { type NoticeUpgrade, noticeUpgradeShape } from './notice-upgrade'
import { presetAttributes } from './preset-attributes'
import { lateSecondStage } from './second-stage-left'

const upgradeOptions: Members = { members: { rehearse: flag } }

/**
 * Moves a draft notice to a later SDK minor where nothing is lost: states the minor (OPT-002), and writes codes that were
 * renamed. On the way from 1.11 to 1.12 selection criteria (BT-747 to BT-749) and exclusion grounds (BT-67) become the terms
 * of 1.12, with what the buyer says under `dialect`; a name that has no place any more is a loss (`name-in-text`).
 *
 * Refusals, beside those of a document: `value-would-be-lost` with its `reason`: `earlier`, `form` (E1 to E6, which had no
 * rules before 1.13), `code` (left its list), `field` (left the form), `length`, `code-unsaid`, `source-unsaid`,
 * `source-unknown`, `source-empty`, `text-unsaid`; `criterion-not-found` and `lot-not-found` for what `dialect` names. What the
 * new minor asks beyond is told by validation under it. Pure; a plan of splices with an inverse.
 *
 * @throws OseError `input-invalid`, and those of reading.
 */
export function upgradeNotice(
  document: NoticeBytes,
  input: NoticeUpgrade,
  options: { readonly rehearse?: boolean } = {},
  limits: ReadLimits = {},
): NoticePlan {
  checkInput('upgradeNotice', {
    input: [noticeUpgradeShape, input],
    options: [upgradeOptions, options],
    limits: [limitsInput, limits],
  })
  const bytes = bytesOf('upgradeNotice', document)
  const reading = readNotice(bytes, limits)
  const { notice } = reading
  const base = baseOf(bytes, notice)
  const refusals = [...documentRefusals(notice, tableFor(notice.sdk), options), ...dialectRefusals(notice)]
  if (refusals.length > 0) return sealPlan(base, { refusals })
  const editor = new NoticeEditor(notice)
  const step = moved(reading, editor, input)
  if (step.refusals.length > 0) return sealPlan(base, step)
  const patches = editor.patches()
  const outgrown = outcomeRefusals(bytes, notice, editor, patches, limits)
  if (outgrown.length > 0) return sealPlan(base, { refusals: outgrown })
  const edits = diffReadings(reading, readNotice(splice(bytes, patches), limits))
  const rehearsal = options.rehearse && notice.publication !== undefined ? { rehearsal: true } : {}
  return sealPlan(base, { edits, patches, losses: step.losses, ...rehearsal })
}

/** Writes each change on the way; none is used where one of them is refused. */
function moved(reading: NoticeReading, editor: NoticeEditor, { to, dialect = {} }: NoticeUpgrade) {
  const { notice } = reading
  const { sdk, root } = notice
  const refuse: Refuse = (reason, params) => ({ code: 'value-would-be-lost', params: { reason, sdk, to, ...params } })
  const losses: Loss[] = []
  if (isBefore(to, sdk)) return { refusals: [refuse('earlier', {})], losses }
  const crosses = (since: string) => isBefore(sdk, since) && !isBefore(to, since)
  const refusals = lossRefusals(notice, crosses, refuse)
  if (crosses('1.14')) refusals.push(...lostOrders(reading, refuse))
  if (crosses('1.14')) losses.push(...dropRelaunch(notice, editor))
  const table = tableFor(to)
  if (crosses('1.12') && table) {
    const step = writeDialect(reading, editor, table, dialect, refuse)
    refusals.push(...step.refusals)
    losses.push(...step.losses)
  }
  if (table) {
    const step = lateSecondStage(reading, editor, table, refuse)
    refusals.push(...step.refusals)
    losses.push(...step.losses)
  }
  const customization = childAt(root, 'cbc:CustomizationID')
  if (customization && sdk !== to) {
    const stated = customization.text.trim()
    editor.replaceText(customization, stated.replace(/^eforms-sdk-1\.\d{1,3}(?:\.\d{1,3})?\.?/u, `eforms-sdk-${to}`))
  }
  if (crosses('1.11') || crosses('1.15')) presetAttributes(notice, editor)
  if (crosses('1.14'))
    for (const leaf of leavesOf(root)) if (isOldEspd(leaf)) editor.replaceText(leaf, 'epo-acc-espd-request')
  return { refusals, losses }
}

/** BT-806 and BT-821: the code for the ESPD was renamed with SDK 1.14. */
function isOldEspd(leaf: XmlElement): boolean {
  const list = leaf.attribute('listName')
  return (
    (list === 'selection-criteria-source' || list === 'exclusion-grounds-source') && leaf.text.trim() === 'epo-sub-espd'
  )
}

/** A national form adds what is not known here: nobody can say that nothing of it is lost. */
function dialectRefusals({ customization: { dialect, stated } }: Notice): Refusal[] {
  if (!dialect) return []
  const params = { reason: 'national-dialect', sdk: stated, dialect: dialectName(dialect), supported: supportedMinors }
  return [{ code: 'sdk-not-supported', params }]
}

/** Numbers of minors, of which 1.9 comes before 1.10. */
function isBefore(minor: string, other: string): boolean {
  return Number(minor.split('.')[1]) < Number(other.split('.')[1])
}

function lossRefusals(notice: Notice, crosses: (since: string) => boolean, refuse: Refuse): Refusal[] {
  const { subtype, root } = notice
  // E1 to E6 had no rules of their own before SDK 1.13: what they hold is not known to fit the forms that they then got.
  if (crosses('1.13') && /^E[1-6]$/u.test(subtype)) return [refuse('form', { subtype, since: '1.13' })]
  const found = new Map<string, Refusal>()
  for (const { reason, field, element, limit } of lostFields(notice, crosses)) {
    if (saysNothing(field, element)) continue
    const value = element.text.trim().slice(0, longestShown)
    const length = limit === undefined ? {} : { limit, length: [...element.text].length }
    found.set(`${reason} ${field}`, refuse(reason, { field, value, ...length }))
  }
  const steps = leftCodes.filter(({ since }) => crosses(since))
  for (const leaf of steps.length > 0 ? leavesOf(root) : []) {
    for (const { list, field, codes } of steps) {
      const value = codeOf(leaf, list)
      if (value === undefined || !codes.includes(value)) continue
      found.set(`${field} ${value}`, refuse('code', { field, value }))
    }
  }
  return [...found.values()]
}

/** BR-BT-00733, from SDK 1.14: a reason for the order of importance stands beside an order only (BT-5421: ord-imp). */
function lostOrders({ awards }: NoticeReading, refuse: Refuse): Refusal[] {
  return [...awards].flatMap(([lot, { method, criteria }]) => {
    const reason = Object.values(method?.orderJustification ?? {})[0]
    if (reason === undefined || criteria.some(({ criterion }) => criterion.weight?.kind === 'order')) return []
    return [{ ...refuse('field', { field: `BT-733-${scopeOf(lot)}`, value: reason.slice(0, longestShown) }), lot }]
  })
}

const longestShown = 100

/** BT-634 is about what follows a procedure that failed: that a call does not relaunch itself says nothing. */
function saysNothing(field: string, element: XmlElement): boolean {
  return field === 'BT-634' && ['false', '0'].includes(element.text.trim())
}

function dropRelaunch(notice: Notice, editor: NoticeEditor): Loss[] {
  const gone = lostFields(notice, (since) => since === '1.14').filter(({ field, element }) =>
    saysNothing(field, element),
  )
  return gone.map(({ element, field }) => {
    let top = element
    // What would be left empty above goes with it.
    while (top.parent?.children.length === 1) top = top.parent
    editor.remove(top)
    return { code: 'field-left', params: { field, value: element.text.trim() } }
  })
}

function codeOf(leaf: XmlElement, list: string): string | undefined {
  if (list === 'unitCode' || list === 'currencyID') return leaf.attribute(list)
  if (list === 'legal-basis') return leaf.name === 'cbc:RegulatoryDomain' ? leaf.text.trim() : undefined
  return leaf.attribute('listName') === list ? leaf.text.trim() : undefined
}
