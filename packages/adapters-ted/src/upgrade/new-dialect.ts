import type { Loss, Refusal } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import type { NoticeEditor } from '../edit/notice-editor'
import { rootOrder } from '../edit/root-order'
import { calls } from '../plan/calls'
import type { NoticeReading } from '../read/read-notice'
import type { SdkTable } from '../tables/sdk-table'
import { childAt, descendantsAt, type XmlElement } from '../xml/element'
import { laterGround } from './exclusion-grounds'
import { laterCriterion, type Refuse } from './later-criterion'
import type { NewDialect } from './notice-upgrade'

const inNotice = 'epo-notice'

/** What becomes of selection criteria and exclusion grounds on the way from SDK 1.11 to 1.12. */
export interface DialectStep {
  readonly refusals: Refusal[]
  readonly losses: Loss[]
}

/** Writes what the notice and the buyer say in the terms of SDK 1.12; refuses what neither says. */
export function writeDialect(
  reading: NoticeReading,
  editor: NoticeEditor,
  table: SdkTable,
  given: NewDialect,
  refuse: Refuse,
): DialectStep {
  const { notice, selections } = reading
  const step: DialectStep = { refusals: [], losses: [] }
  // BT-806, BT-809 and BT-821 belong to calls for competition.
  if (!calls.has(notice.subtype)) return step
  const known = new Set(
    [...selections.values()].flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id)),
  )
  for (const id of Object.keys(given.codes ?? {}))
    if (!known.has(id))
      step.refusals.push({ code: 'criterion-not-found', criterion: id, params: { reason: 'upgrade' } })
  const lots = [...notice.places].filter(([id]) => id.startsWith('LOT-'))
  for (const lot of Object.keys(given.selectionSources ?? {}))
    if (lot !== 'all' && !lots.some(([id]) => id === lot))
      step.refusals.push({
        code: 'lot-not-found',
        lot,
        params: { reason: 'upgrade', lots: lots.slice(0, 40).map(([id]) => id) },
      })
  for (const [lot, place] of lots) {
    const selection = selections.get(lot)
    const { refusals, losses } = laterCriterion({ reading, lot, editor, table, given, refuse })
    step.refusals.push(...refusals)
    step.losses.push(...losses)
    const stated = sourcesOf(given, lot)
    const holds = (selection?.criteria.length ?? 0) > 0
    step.refusals.push(...sourceRefusals({ lot, field: 'BT-821-Lot' }, stated, holds, table, refuse))
    const request = requestOf('selection-criteria-source', withNotice(stated, holds))
    const terms = childAt(place, 'cac:TenderingTerms')
    if (terms) editor.insert(terms, request, table.order['cac:TenderingTerms'])
    else
      editor.insert(
        place,
        { name: 'cac:TenderingTerms', children: [request] },
        table.order['cac:ProcurementProjectLot'],
      )
  }
  step.refusals.push(...writeExclusion(reading, editor, table, given, refuse))
  return step
}

function sourcesOf({ selectionSources = {} }: NewDialect, lot: string): readonly string[] {
  const name = Object.hasOwn(selectionSources, lot) ? lot : 'all'
  return Object.hasOwn(selectionSources, name) ? (selectionSources[name] ?? []) : []
}

function withNotice(stated: readonly string[], holds: boolean): string[] {
  return [...new Set([...(holds ? [inNotice] : []), ...stated])]
}

/** BR-BT-00809, BR-BT-00067: the notice is a source where it has criteria or grounds, and only there. */
function sourceRefusals(
  about: { readonly lot?: string; readonly field: string },
  stated: readonly string[],
  holds: boolean,
  table: SdkTable,
  refuse: Refuse,
): Refusal[] {
  const { lot, field } = about
  const codes = table.codes['BT-821-Lot']
  const unknown = stated.filter((code) => !codes.includes(code))
  const at = lot === undefined ? {} : { lot }
  if (unknown.length > 0)
    return unknown.map((value) => ({
      ...refuse('source-unknown', { field, value: value.slice(0, 100), codes }),
      ...at,
    }))
  if (!holds && stated.length === 0) return [{ ...refuse('source-unsaid', { field, codes }), ...at }]
  return !holds && stated.includes(inNotice) ? [{ ...refuse('source-empty', { field }), ...at }] : []
}

/** BT-67 and BT-806. */
function writeExclusion(
  { notice }: NoticeReading,
  editor: NoticeEditor,
  table: SdkTable,
  { exclusionSources = [] }: NewDialect,
  refuse: Refuse,
): Refusal[] {
  const { root } = notice
  const terms = childAt(root, 'cac:TenderingTerms')
  const grounds = groundsOf(terms)
  const refusals: Refusal[] = []
  for (const ground of grounds) {
    const value = ground.text.trim()
    const later = laterGround(value)
    if (later !== undefined) editor.replaceText(ground, later)
    else refusals.push(refuse('code', { field: 'BT-67(a)-Procedure', value: value.slice(0, 100) }))
  }
  const holds = grounds.length > 0
  refusals.push(...sourceRefusals({ field: 'BT-806-Procedure' }, exclusionSources, holds, table, refuse))
  const request = requestOf('exclusion-grounds-source', withNotice(exclusionSources, holds))
  if (terms) editor.insert(terms, request, table.order['cac:TenderingTerms'])
  else editor.insert(root, { name: 'cac:TenderingTerms', children: [request] }, rootOrder)
  return refusals
}

function groundsOf(terms: XmlElement | undefined): XmlElement[] {
  const path = [
    'cac:TendererQualificationRequest',
    'cac:SpecificTendererRequirement',
    'cbc:TendererRequirementTypeCode',
  ]
  return descendantsAt(terms, ...path).filter((each) => each.attribute('listName') === 'exclusion-ground')
}

/** One request a purpose: the SDK finds BT-71, BT-771 and BT-821 each in a request that holds nothing else. */
function requestOf(listName: string, codes: readonly string[]): NewElement {
  return {
    name: 'cac:TendererQualificationRequest',
    children: codes.map((text) => ({
      name: 'cac:SpecificTendererRequirement',
      children: [{ name: 'cbc:TendererRequirementTypeCode', attributes: { listName }, text }],
    })),
  }
}
