import { checkInput, type Members, oneOf, type Refusal } from '@opensource-experts/core'
import { diffNotices } from '../diff/diff-notices'
import { NoticeEditor } from '../edit/notice-editor'
import { splice } from '../plan/apply-plan'
import { documentRefusals } from '../plan/document-refusals'
import type { NoticePlan } from '../plan/notice-base'
import { baseOf, sealPlan } from '../plan/seal-plan'
import { type Notice, parseNotice, type ReadLimits } from '../read/notice-head'
import { dialectName } from '../tables/customization'
import { supportedMinors, tableFor } from '../tables/sdk-tables'
import { leavesOf } from '../terms/other-terms'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { childAt, type XmlElement } from '../xml/element'
import { limitsInput } from '../xml/limits-input'
import { leftCodes } from './left-codes'

/** Where a notice is moved to. */
export interface NoticeUpgrade {
  /** An SDK minor that can be written, later than that of the notice, such as `1.15`. */
  readonly to: string
}

const upgradeShape: Members = { members: { to: /* @__PURE__ */ oneOf(...supportedMinors) }, required: ['to'] }

/**
 * Moves a draft notice to a later SDK minor where nothing is lost: states the minor (OPT-002), and writes codes that were
 * renamed. A code that left its list is a refusal (`value-would-be-lost`), and so is the step from 1.11 to 1.12, which
 * replaced selection criteria (BT-747 to BT-749) and exclusion grounds (BT-67) by terms that only the buyer can fill in.
 * What the new minor asks beyond is told by validation under it. Pure; a plan of splices with an inverse.
 *
 * @throws OseError `input-invalid`, and those of reading.
 */
export function upgradeNotice(document: NoticeBytes, input: NoticeUpgrade, limits: ReadLimits = {}): NoticePlan {
  checkInput('upgradeNotice', { input: [upgradeShape, input], limits: [limitsInput, limits] })
  const bytes = bytesOf('upgradeNotice', document)
  const notice = parseNotice(bytes, limits)
  const base = baseOf(bytes, notice)
  const { to } = input
  const refusals = [...documentRefusals(notice, tableFor(notice.sdk), {}), ...dialectRefusals(notice)]
  if (refusals.length === 0) refusals.push(...lossRefusals(notice, to))
  if (refusals.length > 0) return sealPlan(base, { refusals })
  const editor = new NoticeEditor(notice)
  const customization = childAt(notice.root, 'cbc:CustomizationID')
  if (customization && notice.sdk !== to) {
    const stated = customization.text.trim()
    editor.replaceText(customization, stated.replace(/^eforms-sdk-1\.\d{1,3}(?:\.\d{1,3})?\.?/u, `eforms-sdk-${to}`))
  }
  if (isBefore(notice.sdk, '1.14') && !isBefore(to, '1.14'))
    for (const leaf of leavesOf(notice.root)) if (isOldEspd(leaf)) editor.replaceText(leaf, 'epo-acc-espd-request')
  const patches = editor.patches()
  return sealPlan(base, { edits: diffNotices(bytes, splice(bytes, patches), limits).edits, patches })
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

function lossRefusals(notice: Notice, to: string): Refusal[] {
  const { sdk, root } = notice
  const refuse = (reason: string, params: Readonly<Record<string, unknown>>): Refusal => ({
    code: 'value-would-be-lost',
    params: { reason, sdk, to, ...params },
  })
  if (isBefore(to, sdk)) return [refuse('earlier', {})]
  if (isBefore(sdk, '1.12') && !isBefore(to, '1.12'))
    return [refuse('dialect', { fields: ['BT-67', 'BT-747', 'BT-748', 'BT-749'], asked: ['BT-806', 'BT-821'] })]
  const steps = leftCodes.filter(({ since }) => isBefore(sdk, since) && !isBefore(to, since))
  if (steps.length === 0) return []
  const found = new Map<string, Refusal>()
  for (const leaf of leavesOf(root)) {
    for (const { list, field, codes } of steps) {
      const value = codeOf(leaf, list)
      if (value === undefined || !codes.includes(value)) continue
      found.set(`${field} ${value}`, refuse('code', { field, value }))
    }
  }
  return [...found.values()]
}

function codeOf(leaf: XmlElement, list: string): string | undefined {
  if (list === 'unitCode' || list === 'currencyID') return leaf.attribute(list)
  if (list === 'legal-basis') return leaf.name === 'cbc:RegulatoryDomain' ? leaf.text.trim() : undefined
  return leaf.attribute('listName') === list ? leaf.text.trim() : undefined
}
