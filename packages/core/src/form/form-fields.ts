import { defined } from '../data/defined'
import { formatDecimal } from '../decimal/decimal'
import { readDecimal } from '../decimal/read-decimal'
import type { AwardCriterion, SelectionCriterion } from '../model/criterion'
import type { DecimalValue } from '../model/decimal-value'
import type { Lot, LotGroup, LotLimits } from '../model/lot'
import type { LocalizedText } from '../model/text'
import type { Weight } from '../model/weight'
import { textIn } from '../text/text-in'
import { noticeName, noticeText } from '../weights/identity'

/** A value of a form, by business term. */
export interface FormField {
  /** `BT-541-Lot-WeightNumber`, `BT-734-Lot`, ... */
  readonly field: string
  readonly value: string
  /** BCP 47, of texts. */
  readonly language?: string
}

/** The part of a field's id that says of what: a lot, or a group of lots. */
export function scopeOf(place: string): 'Lot' | 'LotsGroup' {
  return place.startsWith('GLO-') ? 'LotsGroup' : 'Lot'
}

/** Plain notation: 54, 7.5. */
export function numberText(value: DecimalValue): string {
  const decimal = readDecimal(value)
  return decimal ? formatDecimal(decimal) : String(value)
}

const weightCodes = { percentage: 'per', points: 'poi', decimal: 'dec' } as const

/** BT-541 and BT-5421. */
function weightFields(weight: Weight, scope: string): FormField[] {
  return [
    { field: `BT-541-${scope}-WeightNumber`, value: numberText(weight.value) },
    { field: `BT-5421-${scope}`, value: weightCode(weight) },
  ]
}

function weightCode(weight: Weight): string {
  return weight.kind === 'order' ? 'ord-imp' : `${weightCodes[weight.kind]}-${weight.middle ? 'mid' : 'exa'}`
}

/** The fields of an award criterion in a lot: BT-539, BT-734, BT-540, BT-541 with its codes. */
export function awardFields(
  { weight, ...criterion }: AwardCriterion,
  {
    languages,
    scope,
    numbers,
  }: { readonly languages: readonly string[]; readonly scope: string; readonly numbers: boolean },
): FormField[] {
  return [
    ...(criterion.type === undefined ? [] : [{ field: `BT-539-${scope}`, value: criterion.type }]),
    ...inEach(languages, `BT-734-${scope}`, (language) => noticeName(criterion, language)),
    ...inEach(languages, `BT-540-${scope}`, (language) => noticeText(criterion, language)),
    ...(weight ? weightFields(weight, scope) : []),
    ...(numbers && criterion.fixed
      ? [
          { field: `BT-541-${scope}-FixedNumber`, value: numberText(criterion.fixed.value) },
          { field: `BT-5422-${scope}`, value: criterion.fixed.kind === 'total' ? 'fix-tot' : 'fix-unit' },
        ]
      : []),
    ...(numbers ? (criterion.thresholds ?? []) : []).flatMap(({ kind, value }) => [
      { field: `BT-541-${scope}-ThresholdNumber`, value: numberText(value) },
      { field: `BT-5423-${scope}`, value: kind },
    ]),
  ]
}

/** The fields of a selection criterion in a lot: BT-809, BT-750, and where it ranks candidates BT-40, BT-752 with its codes. */
export function selectionFields(
  criterion: SelectionCriterion,
  languages: readonly string[],
  scope: string,
): FormField[] {
  return [
    ...(criterion.code === undefined ? [] : [{ field: `BT-809-${scope}`, value: criterion.code }]),
    ...inEach(languages, `BT-750-${scope}`, (language) => noticeText(criterion, language)),
    ...(criterion.use === 'ranking' ? [{ field: `BT-40-${scope}`, value: 'true' }] : []),
    ...(criterion.weight
      ? [
          { field: `BT-752-${scope}-WeightNumber`, value: numberText(criterion.weight.value) },
          { field: `BT-7531-${scope}`, value: weightCode(criterion.weight) },
        ]
      : []),
    ...(criterion.thresholds ?? []).flatMap(({ kind, value }) => [
      { field: `BT-752-${scope}-ThresholdNumber`, value: numberText(value) },
      { field: `BT-7532-${scope}`, value: kind },
    ]),
  ]
}

/** The fields of limits on lots: BT-31, BT-33, BT-763. */
export function limitFields({ submitted, awarded, allRequired }: LotLimits = {}): FormField[] {
  return [
    ...(submitted === undefined ? [] : [{ field: 'BT-31-Procedure', value: String(submitted) }]),
    ...(awarded === undefined ? [] : [{ field: 'BT-33-Procedure', value: String(awarded) }]),
    ...(allRequired ? [{ field: 'BT-763-Procedure', value: 'all' }] : []),
  ]
}

/** The fields of a group of lots: BT-330, BT-1375. */
export function groupFields(group: LotGroup | undefined): FormField[] {
  if (!group) return []
  return [
    { field: 'BT-330-Procedure', value: group.id },
    ...group.lots.map((value) => ({ field: 'BT-1375-Procedure', value })),
  ]
}

/** The fields of what a lot declares: BT-06 with BT-777, BT-774, BT-775, BT-776, BT-805, BT-726. */
export function strategicFields(
  { strategic = {}, smeSuitable }: Pick<Lot, 'strategic' | 'smeSuitable'>,
  languages: readonly string[],
): FormField[] {
  const codes = (field: string, list: readonly string[] = []) => list.map((value) => ({ field, value }))
  return [
    ...(strategic.purposes ?? []).flatMap(({ code, description }) => [
      { field: 'BT-06-Lot', value: code },
      ...textFields(description, languages, 'BT-777-Lot'),
    ]),
    ...codes('BT-774-Lot', strategic.environment),
    ...codes('BT-775-Lot', strategic.social),
    ...codes('BT-776-Lot', strategic.innovation),
    ...codes('BT-805-Lot', strategic.greenCriteria),
    ...(smeSuitable === undefined ? [] : [{ field: 'BT-726-Lot', value: String(smeSuitable) }]),
  ]
}

/** A text by language as fields; text that a form does not have is no field. */
export function textFields(text: LocalizedText | undefined, languages: readonly string[], field: string): FormField[] {
  return inEach(languages, field, (language) => textIn(text, language))
}

function inEach(
  languages: readonly string[],
  field: string,
  textIn: (language: string) => string | undefined,
): FormField[] {
  return languages.flatMap((language) => {
    const value = textIn(language)
    return value === undefined ? [] : [defined({ field, value, language })]
  })
}
