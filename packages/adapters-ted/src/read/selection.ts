import { defined, type Loss, type SelectionCriterion } from '@opensource-experts/core'
import { childAt, childrenOf, extensionChildren, textAt, type XmlElement } from '../xml/element'
import { isWithheld, localizedAt } from './localized'

/**
 * Reads selection criteria in both dialects: BT-747/748/749/750 up to SDK 1.11, BT-809/BT-750 from 1.12. Criteria that
 * the old dialect lists as not used (BT-748) are no criteria.
 */
export function readSelection(lot: string, place: XmlElement, fallback: string, losses: Loss[]): SelectionCriterion[] {
  const all = extensionChildren(childAt(place, 'cac:TenderingTerms'), 'efac:SelectionCriteria')
  const used = all.filter((each) => textAt(each, 'cbc:CalculationExpressionCode') !== 'n-used')
  if (used.length < all.length)
    losses.push({ code: 'selection-not-used', lot, params: { field: 'BT-748-Lot', count: all.length - used.length } })
  return used.map((element, index) => {
    const id = `${lot}.selection.${index + 1}`
    const code = textAt(element, 'cbc:TendererRequirementTypeCode') ?? textAt(element, 'cbc:CriterionTypeCode')
    if (isWithheld(element, 'cbc:Description'))
      losses.push({ code: 'unpublished', criterion: id, lot, params: { field: 'BT-750-Lot' } })
    // BT-752 and BT-7531/7532: numbers of the second stage have no member in the document.
    if (childrenOf(element, 'efac:CriterionParameter').length > 0) {
      losses.push({ code: 'second-stage-numbers', criterion: id, lot, params: { field: 'BT-752-Lot' } })
    }
    const name = localizedAt(element, 'cbc:Name', fallback)
    const description = localizedAt(element, 'cbc:Description', fallback)
    const second = textAt(element, 'efbc:SecondStageIndicator')
    return defined({
      id,
      kind: 'selection' as const,
      origin: 'notice' as const,
      lots: [lot],
      code,
      // BT-40: the criterion also ranks those invited to the second stage.
      use: second === undefined ? undefined : second === 'true' || second === '1' ? 'ranking' : 'minimum',
      name,
      description,
    })
  })
}
