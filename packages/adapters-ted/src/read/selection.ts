import { defined, type Loss, parseDecimal, type SelectionCriterion, toDecimalValue } from '@opensource-experts/core'
import { childAt, childrenOf, extensionChildren, textAt, type XmlElement } from '../xml/element'
import { type CodedNumbers, takeNumber } from './coded-numbers'
import { isWithheld, localizedAt } from './localized'

/** A selection criterion of a lot, and its element. */
export interface ReadSelectionCriterion {
  readonly criterion: SelectionCriterion
  readonly element: XmlElement
}

export interface ReadSelection {
  readonly criteria: readonly ReadSelectionCriterion[]
  /** Listed as not used (BT-748), up to SDK 1.11: no criteria. */
  readonly notUsed: readonly XmlElement[]
}

/**
 * Reads selection criteria in both dialects: BT-747/748/749/750 up to SDK 1.11, BT-809/BT-750 from 1.12. Criteria that
 * the old dialect lists as not used (BT-748) are no criteria.
 */
export function readSelection(lot: string, place: XmlElement, fallback: string, losses: Loss[]): ReadSelection {
  const all = extensionChildren(childAt(place, 'cac:TenderingTerms'), 'efac:SelectionCriteria')
  const isUsed = (each: XmlElement) => textAt(each, 'cbc:CalculationExpressionCode') !== 'n-used'
  const notUsed = all.filter((each) => !isUsed(each))
  if (notUsed.length > 0)
    losses.push({ code: 'selection-not-used', lot, params: { field: 'BT-748-Lot', count: notUsed.length } })
  const criteria = all.filter(isUsed).map((element, index) => {
    const id = `${lot}.selection.${index + 1}`
    const code = textAt(element, 'cbc:TendererRequirementTypeCode') ?? textAt(element, 'cbc:CriterionTypeCode')
    if (isWithheld(element, 'cbc:Description'))
      losses.push({ code: 'unpublished', criterion: id, lot, params: { field: 'BT-750-Lot' } })
    const numbers = secondStageNumbers(element)
    if (!numbers) losses.push({ code: 'second-stage-numbers', criterion: id, lot, params: { field: 'BT-752-Lot' } })
    const second = textAt(element, 'efbc:SecondStageIndicator')
    const criterion = defined({
      id,
      kind: 'selection' as const,
      origin: 'notice' as const,
      lots: [lot],
      code,
      // BT-40: the criterion also ranks those invited to the second stage.
      use: second === undefined ? undefined : second === 'true' || second === '1' ? 'ranking' : 'minimum',
      weight: numbers?.weight,
      thresholds: numbers && numbers.thresholds.length > 0 ? numbers.thresholds : undefined,
      name: localizedAt(element, 'cbc:Name', fallback),
      description: localizedAt(element, 'cbc:Description', fallback),
    }) as SelectionCriterion
    return { criterion, element }
  })
  return { criteria, notUsed }
}

/** BT-752 with BT-7531 and BT-7532: all of them, or none where one cannot be read. */
function secondStageNumbers(element: XmlElement): CodedNumbers | undefined {
  const found: CodedNumbers = { thresholds: [] }
  for (const parameter of childrenOf(element, 'efac:CriterionParameter')) {
    const code = textAt(parameter, 'efbc:ParameterCode')
    const decimal = parseDecimal(textAt(parameter, 'efbc:ParameterNumeric') ?? '')
    if (code === undefined || !decimal || decimal.units < 0n) return undefined
    if (takeNumber(found, code, toDecimalValue(decimal), undefined) !== undefined || found.fixed) return undefined
  }
  return found
}
