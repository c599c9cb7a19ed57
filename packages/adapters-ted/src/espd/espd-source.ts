import { checkInput, type Edit, flag, type Members, type Refusal, someText } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import { NoticeEditor } from '../edit/notice-editor'
import { calls } from '../plan/calls'
import { documentRefusals } from '../plan/document-refusals'
import type { NoticePlan } from '../plan/notice-base'
import { outcomeRefusals } from '../plan/outcome-refusals'
import { recordSections } from '../plan/record-sections'
import { baseOf, sealPlan } from '../plan/seal-plan'
import { parseNotice, type ReadLimits } from '../read/notice-head'
import { sourceCodes, sourceRequests } from '../read/selection-sources'
import { supportedMinors, tableFor } from '../tables/sdk-tables'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { childAt, childrenOf, type XmlElement } from '../xml/element'
import { limitsInput } from '../xml/limits-input'

/** Which lots have selection criteria in an ESPD request. */
export interface EspdSource {
  /** Lots of the notice [each of them]. */
  readonly lots?: readonly string[]
}

const sourceShape: Members = { members: { lots: { list: someText, atLeast: 1 } } }
const sourceOptions: Members = { members: { rehearse: flag } }

/**
 * Makes BT-821 of a notice say that selection criteria stand in the ESPD request, besides where they stand already: the code is
 * `epo-sub-espd` in SDK 1.12 and 1.13, `epo-acc-espd-request` from 1.14. Pure; a plan of splices with an inverse.
 *
 * Refusals: those of a document, `lot-not-found`, `subtype-not-allowed`, and `sdk-not-supported` (`espd-source`) up to SDK 1.11,
 * which has no BT-821.
 *
 * @throws OseError `input-invalid`, and those of reading.
 */
export function planEspdSource(
  document: NoticeBytes,
  input: EspdSource = {},
  options: { readonly rehearse?: boolean } = {},
  limits: ReadLimits = {},
): NoticePlan {
  checkInput('planEspdSource', {
    input: [sourceShape, input],
    options: [sourceOptions, options],
    limits: [limitsInput, limits],
  })
  const bytes = bytesOf('planEspdSource', document)
  const notice = parseNotice(bytes, limits)
  const base = baseOf(bytes, notice)
  const table = tableFor(notice.sdk)
  const known = [...notice.places.keys()].filter((id) => id.startsWith('LOT-'))
  const lots = [...new Set(input.lots ?? known)]
  const code = table?.codes['BT-821-Lot'].find((each) => each.includes('espd'))
  const refusals: Refusal[] = [
    ...documentRefusals(notice, table, options),
    ...(table && code === undefined ? [tooOld(notice.sdk)] : []),
    ...(calls.has(notice.subtype) ? [] : [notACall(notice.subtype)]),
    ...lots
      .filter((lot) => !known.includes(lot))
      .map((lot): Refusal => {
        return { code: 'lot-not-found', lot: lot.slice(0, 100), params: { reason: 'espd', lots: known.slice(0, 40) } }
      }),
  ]
  if (refusals.length > 0 || !table || code === undefined) return sealPlan(base, { refusals })
  const editor = new NoticeEditor(notice)
  const edits = lots.flatMap((lot): Edit[] => {
    const place = notice.places.get(lot)
    if (!place || sourceCodes(place).some(({ text }) => text.trim() === code)) return []
    const attributes = { listName: table.listNames['BT-821-Lot'] }
    const span = insertSource(editor, place, table.order, {
      name: 'cac:SpecificTendererRequirement',
      children: [{ name: 'cbc:TendererRequirementTypeCode', attributes, text: code }],
    })
    return [{ op: 'insert', lot, field: 'BT-821-Lot', before: null, after: code, cause: 'requested', span }]
  })
  edits.push(...recordSections(notice, editor, edits))
  const patches = editor.patches()
  const outgrown = outcomeRefusals(bytes, notice, editor, patches, limits)
  if (outgrown.length > 0) return sealPlan(base, { refusals: outgrown })
  const rehearsal = options.rehearse && notice.publication !== undefined ? { rehearsal: true } : {}
  return sealPlan(base, { edits, patches, ...rehearsal })
}

/** Beside the other sources; one request a purpose. */
function insertSource(
  editor: NoticeEditor,
  place: XmlElement,
  order: { readonly [name: string]: readonly string[] },
  requirement: NewElement,
) {
  const [request] = sourceRequests(place)
  const last = childrenOf(request, requirement.name).at(-1)
  if (last) return editor.insertAfter(last, requirement, [])
  const whole = { name: 'cac:TendererQualificationRequest', children: [requirement] }
  const terms = childAt(place, 'cac:TenderingTerms')
  if (terms) return editor.insert(terms, whole, order['cac:TenderingTerms'] ?? [])
  return editor.insert(
    place,
    { name: 'cac:TenderingTerms', children: [whole] },
    order['cac:ProcurementProjectLot'] ?? [],
  )
}

function tooOld(sdk: string): Refusal {
  const minors = supportedMinors.filter((minor) => (tableFor(minor)?.codes['BT-821-Lot'].length ?? 0) > 0)
  return { code: 'sdk-not-supported', params: { reason: 'espd-source', sdk, supported: minors } }
}

function notACall(subtype: string): Refusal {
  return { code: 'subtype-not-allowed', params: { subtype, kind: 'selection', field: 'BT-821-Lot' } }
}
