import type { AddedCriterion, AwardCriterion, NumericWeight, Weight } from '@opensource-experts/core'
import { formatDecimal, noticeName, noticeText, parseDecimal } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import { fromBcp47 } from '../tables/languages'
import type { SdkTable } from '../tables/sdk-tables'

/** A value written into a notice, by business term. */
export interface WrittenField {
  readonly field: string
  readonly value: string
  readonly language?: string
}

const weightCodes: Readonly<Record<NumericWeight['kind'], string>> = {
  percentage: 'per',
  points: 'poi',
  decimal: 'dec',
}

/** Plain notation of a decimal, as eForms numbers want it. */
export function decimalText(value: number | string): string {
  const decimal = parseDecimal(value)
  return decimal ? formatDecimal(decimal) : String(value)
}

/** A number of a criterion with its code, as it is written. */
export interface NumberField {
  readonly list: 'BT-5421-Lot' | 'BT-5422-Lot' | 'BT-5423-Lot'
  readonly suffix: string
  readonly code: string
  readonly value: string
}

/** BT-5421 and BT-7531 of a weight. */
export function weightCode(weight: Weight): string {
  return weight.kind === 'order' ? 'ord-imp' : `${weightCodes[weight.kind]}-${weight.middle ? 'mid' : 'exa'}`
}

/** BT-541 and BT-5421 of a weight. */
export function weightField(weight: Weight): NumberField {
  return { list: 'BT-5421-Lot', suffix: 'WeightNumber', code: weightCode(weight), value: decimalText(weight.value) }
}

/** What a number says by business term. */
export function numberFields({ list, suffix, code, value }: NumberField, scope: string): WrittenField[] {
  return [
    { field: `BT-541-${scope}-${suffix}`, value },
    { field: list.replace('Lot', scope), value: code },
  ]
}

function numbersOf(added: AddedCriterion, withNumbers: boolean): NumberField[] {
  const { criterion, weight } = added
  const numbers: NumberField[] = []
  if (weight) numbers.push(weightField(weight))
  if (!withNumbers) return numbers
  if (criterion.fixed) {
    const code = criterion.fixed.kind === 'total' ? 'fix-tot' : 'fix-unit'
    numbers.push({ list: 'BT-5422-Lot', suffix: 'FixedNumber', code, value: decimalText(criterion.fixed.value) })
  }
  for (const { kind, value } of criterion.thresholds ?? []) {
    numbers.push({ list: 'BT-5423-Lot', suffix: 'ThresholdNumber', code: kind, value: decimalText(value) })
  }
  return numbers
}

export function parameter({ list, code, value }: NumberField, table: SdkTable): NewElement {
  return {
    name: 'efac:AwardCriterionParameter',
    children: [
      { name: 'efbc:ParameterCode', attributes: { listName: table.listNames[list] }, text: code },
      { name: 'efbc:ParameterNumeric', text: value },
    ],
  }
}

export function extension(children: readonly NewElement[]): NewElement {
  return ['efext:EformsExtension', 'ext:ExtensionContent', 'ext:UBLExtension', 'ext:UBLExtensions'].reduce<
    readonly NewElement[]
  >((inner, name) => [{ name, children: inner }], children)[0] as NewElement
}

/** BT-734 and BT-540 in one language. */
export function awardTexts(criterion: AwardCriterion, language: string): { name: string | undefined; text: string } {
  return { name: noticeName(criterion, language), text: noticeText(criterion, language) ?? '' }
}

/** `cac:SubordinateAwardingCriterion` for a criterion, with the values it writes. `scope`: `Lot` or `LotsGroup`. */
export function awardElement(
  added: AddedCriterion,
  languages: readonly string[],
  table: SdkTable,
  scope: string,
  withNumbers: boolean,
): { readonly element: NewElement; readonly fields: readonly WrittenField[] } {
  const { criterion } = added
  const numbers = numbersOf(added, withNumbers)
  const texts = languages.map((language) => ({ language, ...awardTexts(criterion, language) }))
  const id = (language: string) => ({ languageID: fromBcp47(language) ?? language.toUpperCase() })
  const element: NewElement = {
    name: 'cac:SubordinateAwardingCriterion',
    children: [
      ...(numbers.length > 0 ? [extension(numbers.map((number) => parameter(number, table)))] : []),
      {
        name: 'cbc:AwardingCriterionTypeCode',
        attributes: { listName: table.listNames['BT-539-Lot'] },
        text: criterion.type,
      },
      ...texts.flatMap(({ language, name }) =>
        name === undefined ? [] : [{ name: 'cbc:Name', attributes: id(language), text: name }],
      ),
      ...texts.map(({ language, text }) => ({ name: 'cbc:Description', attributes: id(language), text })),
    ],
  }
  const fields: WrittenField[] = [
    { field: `BT-539-${scope}`, value: criterion.type },
    ...texts.flatMap(({ language, name }) =>
      name === undefined ? [] : [{ field: `BT-734-${scope}`, value: name, language }],
    ),
    ...texts.map(({ language, text }) => ({ field: `BT-540-${scope}`, value: text, language })),
    ...numbers.flatMap((number) => numberFields(number, scope)),
  ]
  return { element, fields }
}
