import { noticeName, noticeText, type SelectionCriterion } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import { fromBcp47 } from '../tables/languages'
import type { SdkTable } from '../tables/sdk-tables'
import { decimalText, type WrittenField, weightCode } from './award-elements'
import { type SecondStage, secondStageText } from './second-stage'
import { selectionCodeField } from './selection-dialect'

interface Part {
  readonly element: NewElement
  readonly fields: readonly WrittenField[]
}

/** `efac:SelectionCriteria` for a criterion in the dialect of the SDK, with the values it writes. */
export function selectionElement(
  criterion: SelectionCriterion,
  languages: readonly string[],
  table: SdkTable,
  stage: SecondStage,
): Part {
  const codeField = selectionCodeField(table)
  const old = codeField === 'BT-747-Lot'
  const leaf = (name: string, field: string, text: string | undefined, listName?: string): Part[] =>
    text === undefined
      ? []
      : [
          {
            element: { name, text, ...(listName === undefined ? {} : { attributes: { listName } }) },
            fields: [{ field, value: text }],
          },
        ]
  const parts: Part[] = [
    ...(old
      ? leaf('cbc:CriterionTypeCode', codeField, criterion.code, table.listNames[codeField])
      : leaf('cbc:TendererRequirementTypeCode', codeField, criterion.code, table.listNames[codeField])),
    ...(old ? texts('cbc:Name', 'BT-749-Lot', languages, (language) => noticeName(criterion, language)) : []),
    ...texts('cbc:Description', 'BT-750-Lot', languages, descriptionOf(criterion)),
    ...(old ? leaf('cbc:CalculationExpressionCode', 'BT-748-Lot', 'used', table.listNames['BT-748-Lot']) : []),
    ...leaf('efbc:SecondStageIndicator', 'BT-40-Lot', secondStageText(criterion, stage)),
    ...numbers(criterion, table),
  ]
  return {
    element: { name: 'efac:SelectionCriteria', children: parts.map(({ element }) => element) },
    fields: parts.flatMap(({ fields }) => fields),
  }
}

/** BT-750. A name that stands in the notice as a name (BT-749) is not said twice. */
function descriptionOf(criterion: SelectionCriterion): (language: string) => string | undefined {
  const own = criterion.noticeText !== undefined || criterion.description !== undefined
  return (language) => (own ? noticeText(criterion, language) : undefined)
}

function texts(
  name: string,
  field: string,
  languages: readonly string[],
  textIn: (language: string) => string | undefined,
): Part[] {
  return languages.flatMap((language) => {
    const text = textIn(language)
    if (text === undefined) return []
    const attributes = { languageID: fromBcp47(language) ?? language.toUpperCase() }
    return [{ element: { name, attributes, text }, fields: [{ field, value: text, language }] }]
  })
}

/** BT-752 with BT-7531 and BT-7532. The code comes first in `efac:CriterionParameter`. */
function numbers({ weight, thresholds = [] }: SelectionCriterion, { order }: SdkTable): Part[] {
  const parameter = (list: string, field: string, codeField: string, code: string, value: string): Part => {
    const children = [
      { name: 'efbc:ParameterCode', attributes: { listName: list }, text: code },
      { name: 'efbc:ParameterNumeric', text: value },
    ]
    const sequence = order['efac:CriterionParameter']
    children.sort((a, b) => sequence.indexOf(a.name) - sequence.indexOf(b.name))
    return {
      element: { name: 'efac:CriterionParameter', children },
      fields: [
        { field, value },
        { field: codeField, value: code },
      ],
    }
  }
  return [
    ...(weight
      ? [
          parameter(
            'number-weight',
            'BT-752-Lot-WeightNumber',
            'BT-7531-Lot',
            weightCode(weight),
            decimalText(weight.value),
          ),
        ]
      : []),
    ...thresholds.map(({ kind, value }) =>
      parameter('number-threshold', 'BT-752-Lot-ThresholdNumber', 'BT-7532-Lot', kind, decimalText(value)),
    ),
  ]
}
