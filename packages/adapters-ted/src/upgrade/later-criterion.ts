import type { Loss, Refusal } from '@opensource-experts/core'
import type { NoticeEditor } from '../edit/notice-editor'
import { removeExtended } from '../plan/extension-children'
import { languageOf } from '../read/localized'
import type { NoticeReading } from '../read/read-notice'
import type { ReadSelectionCriterion } from '../read/selection'
import type { SdkTable } from '../tables/sdk-table'
import { childAt, childrenOf } from '../xml/element'
import type { NewDialect } from './notice-upgrade'

export type Refuse = (reason: string, params: Readonly<Record<string, unknown>>) => Refusal

interface LotStep {
  readonly reading: NoticeReading
  readonly lot: string
  readonly editor: NoticeEditor
  readonly table: SdkTable
  readonly given: NewDialect
  readonly refuse: Refuse
}

/**
 * The selection criteria of a lot in the terms of SDK 1.12: the kind (BT-747) gives way to a code that the buyer names (BT-809),
 * the name (BT-749) becomes the first paragraph of the text (BT-750), and what was listed as not used (BT-748) leaves.
 */
export function laterCriterion(step: LotStep): { readonly refusals: Refusal[]; readonly losses: Loss[] } {
  const { reading, lot, editor } = step
  const { criteria = [], notUsed = [] } = reading.selections.get(lot) ?? {}
  const place = reading.notice.places.get(lot)
  if (place) removeExtended({ editor, place }, notUsed, criteria.length === 0)
  const losses: Loss[] =
    notUsed.length > 0
      ? [{ code: 'selection-not-used', lot, params: { field: 'BT-748-Lot', count: notUsed.length } }]
      : []
  const refusals = criteria.flatMap((each) => written(step, each, losses))
  return { refusals, losses }
}

function written(step: LotStep, { criterion, element }: ReadSelectionCriterion, losses: Loss[]): Refusal[] {
  const { lot, editor, table, given, refuse } = step
  const { id } = criterion
  const kind = childAt(element, 'cbc:CriterionTypeCode')
  const codes = table.codes['BT-809-Lot']
  const at = { criterion: id, lot }
  if (kind) {
    const code = given.codes && Object.hasOwn(given.codes, id) ? given.codes[id] : undefined
    const about = { field: 'BT-747-Lot', value: kind.text.trim().slice(0, 100), codes }
    if (code === undefined) return [{ ...refuse('code-unsaid', about), ...at }]
    if (!codes.includes(code)) return [{ ...refuse('code', { field: 'BT-809-Lot', value: code.slice(0, 100) }), ...at }]
    editor.remove(kind)
    const attributes = { listName: table.listNames['BT-809-Lot'] }
    editor.insert(
      element,
      { name: 'cbc:TendererRequirementTypeCode', attributes, text: code },
      table.order['efac:SelectionCriteria'],
    )
  }
  const usage = childAt(element, 'cbc:CalculationExpressionCode')
  if (usage) editor.remove(usage)
  return namesIntoText(step, { criterion, element }, losses)
}

/** BT-749 has no place any more; what it said is said by BT-750, in each language. */
function namesIntoText(
  { reading, lot, editor, table, refuse }: LotStep,
  { criterion, element }: ReadSelectionCriterion,
  losses: Loss[],
): Refusal[] {
  const at = { criterion: criterion.id, lot }
  const [fallback = ''] = reading.notice.languages
  const names = childrenOf(element, 'cbc:Name')
  const texts = childrenOf(element, 'cbc:Description')
  const limit = table.maxLength['BT-750-Lot'] ?? Number.POSITIVE_INFINITY
  const refusals: Refusal[] = []
  for (const name of names) {
    const language = languageOf(name, fallback)
    const text = texts.find((each) => languageOf(each, fallback) === language)
    editor.remove(name)
    const [title, own] = [name.text.trim(), text?.text.trim() ?? '']
    if (title === '') continue
    if (!text) {
      const attributes = Object.fromEntries(name.attributes.map(({ local, value }) => [local, value]))
      editor.insert(
        element,
        { name: 'cbc:Description', attributes, text: title },
        table.order['efac:SelectionCriteria'],
      )
    } else if (own.toLowerCase() !== title.toLowerCase()) {
      const joined = own === '' ? title : `${title}\n\n${own}`
      if ([...joined].length > limit)
        refusals.push({ ...refuse('length', { field: 'BT-750-Lot', length: [...joined].length, limit }), ...at })
      editor.replaceText(text, joined)
    }
  }
  if (names.length > 0) losses.push({ code: 'name-in-text', ...at, params: { field: 'BT-749-Lot' } })
  // BR-BT-00750: mandatory beside BT-809.
  if (names.length + texts.length === 0) refusals.push({ ...refuse('text-unsaid', { field: 'BT-750-Lot' }), ...at })
  return refusals
}
