import type { Refusal, SelectionCriterion } from '@opensource-experts/core'
import type { Notice } from '../read/notice-head'
import type { SdkTable } from '../tables/sdk-tables'
import { textAt, type XmlElement } from '../xml/element'

/** Whether BT-40 has a place in a lot: SecondStageIndicator, which says that a criterion ranks candidates. */
export type SecondStage = 'forbidden' | 'optional' | 'mandatory'

/** BR-BT-00040: procedures in which candidates are invited. */
const staged = ['comp-dial', 'innovation', 'neg-w-call', 'oth-mult', 'restricted']

/** Source: constraints of BT-40-Lot in fields.json of each minor. */
export function secondStageOf({ root, subtype }: Notice, place: XmlElement, table: SdkTable): SecondStage {
  if (!table.allowed['BT-40-Lot'].includes(subtype)) return 'forbidden'
  if (!isReduced(root, place, table)) return 'forbidden'
  return table.mandatory['BT-40-Lot'].includes(subtype) ? 'mandatory' : 'optional'
}

function isReduced(root: XmlElement, place: XmlElement, { secondStage }: SdkTable): boolean {
  if (secondStage === 'nothing') return true
  // BT-661 from SDK 1.15: the number of candidates is limited.
  if (secondStage === 'BT-661')
    return isTrue(textAt(place, 'cac:TenderingProcess', 'cac:EconomicOperatorShortList', 'cbc:LimitationDescription'))
  // BT-52 and BT-105 before it.
  return (
    isTrue(textAt(place, 'cac:TenderingProcess', 'cbc:CandidateReductionConstraintIndicator')) &&
    staged.includes(textAt(root, 'cac:TenderingProcess', 'cbc:ProcedureCode') ?? '')
  )
}

function isTrue(text: string | undefined): boolean {
  return text === 'true' || text === '1'
}

/** BT-40 of a criterion: what is written, if anything. */
export function secondStageText({ use }: SelectionCriterion, stage: SecondStage): string | undefined {
  if (stage === 'forbidden' || use === undefined) return undefined
  return String(use === 'ranking')
}

/** Why a criterion cannot say what it is used for in this lot. */
export function secondStageRefusals(criterion: SelectionCriterion, lot: string, stage: SecondStage): Refusal[] {
  const { id, use, weight, thresholds = [] } = criterion
  const refuse = (reason: string): Refusal[] => [{ code: 'second-stage', criterion: id, lot, params: { reason } }]
  if (use === 'ranking' && stage === 'forbidden') return refuse('not-staged')
  if (use === undefined && stage === 'mandatory') return refuse('use-unsaid')
  // BR-BT-00752: numbers stand only where BT-40 is true.
  return (weight || thresholds.length > 0) && use !== 'ranking' ? refuse('not-ranking') : []
}

/**
 * BR-BT-00051-0100, from SDK 1.11: where a greatest number of candidates is stated (BT-51), a criterion in the notice ranks them.
 * A lot in which none did before is not made worse.
 */
export function rankingRefusals(
  lot: string,
  place: XmlElement,
  table: SdkTable,
  before: readonly SelectionCriterion[],
  after: readonly SelectionCriterion[],
): Refusal[] {
  if (table.secondStage === 'nothing') return []
  if (!textAt(place, 'cac:TenderingProcess', 'cac:EconomicOperatorShortList', 'cbc:MaximumQuantity')) return []
  const ranks = (criteria: readonly SelectionCriterion[]) => criteria.some(({ use }) => use === 'ranking')
  if (ranks(after) || (before.length > 0 && !ranks(before))) return []
  // From 1.12 the rule holds for criteria that stand in the notice.
  if (after.length === 0 && table.codes['BT-809-Lot'].length > 0) return []
  return [{ code: 'second-stage', lot, params: { reason: 'none-ranks' } }]
}
