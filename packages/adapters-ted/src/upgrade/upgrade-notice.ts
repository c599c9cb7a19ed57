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
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { childAt, childrenOf, extensionChildren, type XmlElement } from '../xml/element'
import { limitsInput } from '../xml/limits-input'
import type { Refuse } from './later-criterion'
import { writeDialect } from './new-dialect'
import { type NoticeUpgrade, noticeUpgradeShape } from './notice-upgrade'
import { presetAttributes } from './preset-attributes'
import { isBefore } from './sdk-rules/changed-rules'
import { type LaterRule, laterRules } from './sdk-rules/later-rules'
import { lateSecondStage } from './second-stage-left'

const upgradeOptions: Members = { members: { rehearse: flag } }

/**
 * Moves a draft notice to a later SDK minor where nothing is lost: states the minor (OPT-002), and writes codes that were
 * renamed. On the way from 1.11 to 1.12 selection criteria (BT-747 to BT-749) and exclusion grounds (BT-67) become the terms
 * of 1.12, with what the buyer says under `dialect`; a name that has no place any more is a loss (`name-in-text`).
 *
 * Refusals, beside those of a document: `value-would-be-lost` with its `reason`: `earlier`, `form` (E1 to E3, which had no
 * rules before 1.13), `no-form` (OPP-070 names none that is known), `code` (left its list), `field` (the form has it no more, here or at
 * all), `once` (it may stand once), `length`, `number`, `code-unsaid`, `source-unsaid`, `source-unknown`, `source-empty`,
 * `text-unsaid`; `criterion-not-found` and `lot-not-found` for what `dialect` names. A term that the later form newly asks for and
 * the notice lacks is a loss `field-asked`. Pure; a plan of splices with an inverse.
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
  const unwritten = step.refusals.length > 0
  const patches = editor.patches()
  const outgrown = outcomeRefusals(bytes, notice, editor, patches, limits)
  if (outgrown.length > 0) return sealPlan(base, { refusals: outgrown })
  const result = readNotice(splice(bytes, patches), limits)
  const rules = laterRules({ notice, minor: notice.sdk }, { notice: result.notice, minor: input.to })
  const ruled = ruledBy(
    rules.filter(({ field, reason }) => !unwritten || (reason !== 'asked' && !ofDialect.test(field))),
    refuseFor(notice.sdk, input.to),
  )
  const because = [...step.refusals, ...ruled.refusals]
  if (because.length > 0) return sealPlan(base, { refusals: because, losses: step.losses })
  const edits = diffReadings(reading, result)
  const rehearsal = options.rehearse && notice.publication !== undefined ? { rehearsal: true } : {}
  return sealPlan(base, { edits, patches, losses: [...step.losses, ...ruled.losses], ...rehearsal })
}

function refuseFor(sdk: string, to: string): Refuse {
  return (reason, params) => ({ code: 'value-would-be-lost', params: { reason, sdk, to, ...params } })
}

/** Writes each change on the way; none is used where one of them is refused. */
function moved(reading: NoticeReading, editor: NoticeEditor, { to, dialect = {} }: NoticeUpgrade) {
  const { notice } = reading
  const { sdk, root } = notice
  const refuse = refuseFor(sdk, to)
  const losses: Loss[] = []
  if (isBefore(to, sdk)) return { refusals: [refuse('earlier', {})], losses }
  const crosses = (since: string) => isBefore(sdk, since) && !isBefore(to, since)
  const refusals = formRefusals(notice, crosses, refuse)
  if (refusals.length > 0) return { refusals, losses }
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

/** Before anything is written: forms of which it is not known what a later SDK has no place for. */
function formRefusals({ subtype }: Notice, crosses: (since: string) => boolean, refuse: Refuse): Refusal[] {
  // Contracts that were awarded, completed or modified, as subtypes 25 to 40.
  if (/^(?:E[4-6]|T02)$/u.test(subtype)) return [{ code: 'records-the-past', params: { subtype } }]
  if (!/^(?:[1-9]|1\d|2[0-4]|CEI|T01|E[1-3])$/u.test(subtype)) return [refuse('no-form', { subtype })]
  // E1 to E3 had no rules of their own before SDK 1.13: what they hold is not known to fit the forms that they then got.
  return crosses('1.13') && subtype.startsWith('E') ? [refuse('form', { subtype, since: '1.13' })] : []
}

const longestShown = 100

/** What the rules of the later SDK say of the outcome: lost where something stands there, asked where nothing does. */
function ruledBy(
  rules: readonly LaterRule[],
  refuse: Refuse,
): { readonly refusals: Refusal[]; readonly losses: Loss[] } {
  const refusals: Refusal[] = []
  const losses: Loss[] = []
  for (const { reason, field, lot, value, limit } of rules) {
    const at = lot === undefined ? {} : { lot }
    if (reason === 'asked') losses.push({ code: 'field-asked', ...at, params: { field } })
    else {
      const measure = limit === undefined ? {} : { limit, length: [...value].length }
      refusals.push({ ...refuse(reason, { field, value: value.slice(0, longestShown), ...measure }), ...at })
    }
  }
  return { refusals, losses }
}

/** What a refused step to the terms of SDK 1.12 leaves unwritten. */
const ofDialect = /^(?:BT-(?:40|67|74[7-9]|75[0-3]\d?|80[69]|821)\b|OPT-|ND-)/u

/** BT-634 is about what follows a procedure that failed: that a call does not relaunch itself says nothing. */
function dropRelaunch({ root, subtype }: Notice, editor: NoticeEditor): Loss[] {
  if (!/^(?:1\d|2[0-4]|E3)$/u.test(subtype)) return []
  const places = [root, ...childrenOf(root, 'cac:ProcurementProjectLot')]
  const gone = places
    .flatMap((place) => extensionChildren(childAt(place, 'cac:TenderingProcess'), 'efbc:ProcedureRelaunchIndicator'))
    .filter((element) => ['false', '0'].includes(element.text.trim()))
  return gone.map((element) => {
    let top = element
    // What would be left empty above goes with it.
    while (top.parent?.children.length === 1) top = top.parent
    editor.remove(top)
    return { code: 'field-left', params: { field: 'BT-634', value: element.text.trim() } }
  })
}
