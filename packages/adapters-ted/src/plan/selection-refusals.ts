import { noticeName, noticeText, type Refusal, type SelectionCriterion } from '@opensource-experts/core'
import type { ReadSelection } from '../read/selection'
import { childAt, type XmlElement } from '../xml/element'
import type { LotPlan } from './lot-plan'
import { selectionCodeField } from './selection-dialect'

/** Why the selection criteria of a lot cannot change, beyond what ranks candidates. */
export function selectionRefusals(
  plan: LotPlan,
  selection: ReadSelection,
  written: readonly SelectionCriterion[],
): Refusal[] {
  const { lot } = plan
  // ND-SelectionCriteria belongs to a lot; a group of lots has none.
  if (lot.startsWith('GLO-'))
    return written.map(({ id }) => ({
      code: 'kind-not-supported',
      criterion: id,
      lot,
      params: { kind: 'selection' },
    }))
  const mixed = otherDialect(plan, selection)
  if (mixed !== undefined) return [{ code: 'dialects-mixed', lot, params: { field: mixed, sdk: plan.table.minor } }]
  return written.flatMap((criterion) => lengthRefusals(criterion, plan))
}

/** A term that is none of the notice's SDK: BT-809 up to 1.11; BT-747, BT-748 and BT-749 from 1.12. */
function otherDialect({ table }: LotPlan, { criteria, notUsed }: ReadSelection): string | undefined {
  const foreign: readonly (readonly [name: string, field: string])[] =
    selectionCodeField(table) === 'BT-747-Lot'
      ? [['cbc:TendererRequirementTypeCode', 'BT-809-Lot']]
      : [
          ['cbc:CriterionTypeCode', 'BT-747-Lot'],
          ['cbc:CalculationExpressionCode', 'BT-748-Lot'],
          ['cbc:Name', 'BT-749-Lot'],
        ]
  const elements: readonly XmlElement[] = [...criteria.map(({ element }) => element), ...notUsed]
  return foreign.find(([name]) => elements.some((element) => childAt(element, name)))?.[1]
}

/** Texts that would be longer than BT-749 and BT-750 allow, as XPath `string-length` counts. */
function lengthRefusals(criterion: SelectionCriterion, { lot, languages, table }: LotPlan): Refusal[] {
  const texts = [
    ['BT-749-Lot', noticeName],
    ['BT-750-Lot', noticeText],
  ] as const
  return languages.flatMap((language) =>
    texts.flatMap(([field, textIn]): Refusal[] => {
      const limit = table.maxLength[field]
      const { length } = [...(textIn(criterion, language) ?? '')]
      if (limit === null || length <= limit) return []
      return [{ code: 'text-too-long', criterion: criterion.id, lot, params: { field, language, length, limit } }]
    }),
  )
}
