import type { AwardCriterion, AwardMethod, Loss } from '@opensource-experts/core'
import { compareDecimals, defined, parseDecimal, toDecimalValue, wholeDecimal } from '@opensource-experts/core'
import { childAt, childrenOf, extensionChildren, textAt, type XmlElement } from '../xml/element'
import { type CodedNumbers, takeNumber } from './coded-numbers'
import { isWithheld, localizedAt, withheld } from './localized'

/** An award criterion of a lot, and the elements that an edit would touch. */
export interface ReadAwardCriterion {
  readonly criterion: AwardCriterion
  readonly element: XmlElement
  /** `efbc:ParameterNumeric` of the weight (BT-541). */
  readonly weightElement: XmlElement | undefined
}

export interface ReadAward {
  readonly criteria: readonly ReadAwardCriterion[]
  readonly method: AwardMethod | undefined
  readonly losses: readonly Loss[]
  /** Set where the criteria do not lie flat in one AwardingCriterion, as eForms wants them. */
  readonly irregular: 'nested' | 'several' | 'direct' | undefined
  /** Set where a value that an edit depends on is withheld (BT-195) or cannot be understood. */
  readonly unreadable: Unreadable | undefined
  /** The one `cac:AwardingCriterion`, if it is there. */
  readonly container: XmlElement | undefined
}

/** Why a value cannot be relied on, of which criterion, and what stands there. */
export interface Unreadable {
  readonly reason:
    | 'withheld'
    | 'unknown-code'
    | 'unknown-type'
    | 'unreadable-number'
    | 'number-without-code'
    | 'number-twice'
  readonly criterion?: string
  readonly value?: string
}

const irregularLosses = {
  several: 'several-awarding-criteria',
  nested: 'nested-award-criteria',
  direct: 'award-criterion-without-group',
} as const

const subordinate = 'cac:SubordinateAwardingCriterion'

/** Reads the award criteria of a lot or group (ND-LotAwardCriteria). `fallback` is the notice's first language. */
export function readAward(lot: string, place: XmlElement, fallback: string): ReadAward {
  const awarding = childrenOf(childAt(place, 'cac:TenderingTerms', 'cac:AwardingTerms'), 'cac:AwardingCriterion')
  const losses: Loss[] = []
  const leaves: XmlElement[] = []
  let irregular: ReadAward['irregular'] = awarding.length > 1 ? 'several' : undefined
  for (const each of awarding) {
    if (holdsCriterion(each)) {
      // Older notices put the criterion itself where eForms has the group.
      leaves.push(each)
      irregular ??= childAt(each, subordinate) ? 'nested' : 'direct'
    }
    for (const child of childrenOf(each, subordinate)) {
      if (childrenOf(child, subordinate).length > 0) irregular ??= 'nested'
      leaves.push(...flatten(child))
    }
  }
  if (irregular) losses.push({ code: irregularLosses[irregular], lot, params: {} })
  const criteria = leaves.map((element, index) =>
    readCriterion(`${lot}.award.${index + 1}`, lot, element, fallback, losses),
  )
  return {
    criteria,
    method: methodOf(awarding, fallback),
    losses,
    irregular,
    unreadable: unreadable(losses),
    container: awarding[0],
  }
}

/** The first of them, what is withheld before what is odd. */
function unreadable(losses: readonly Loss[]): Unreadable | undefined {
  const found = losses.flatMap(({ code, criterion, params: { field, value } }): Unreadable[] => {
    if (code === 'unpublished') return [{ reason: 'withheld' }]
    const reason =
      code === 'unknown-code' && field === typeField ? 'unknown-type' : oddities.find((each) => each === code)
    return reason === undefined
      ? []
      : [defined({ reason, criterion, value: value === undefined ? undefined : String(value) })]
  })
  return found.find(({ reason }) => reason === 'withheld') ?? found[0]
}

const typeField = 'BT-539-Lot'
const oddities = ['unknown-code', 'unreadable-number', 'number-without-code', 'number-twice'] as const

function holdsCriterion(element: XmlElement): boolean {
  return childAt(element, 'cbc:AwardingCriterionTypeCode') !== undefined
}

function flatten(element: XmlElement): XmlElement[] {
  const inner = childrenOf(element, subordinate)
  if (inner.length === 0) return [element]
  return [...(holdsCriterion(element) ? [element] : []), ...inner.flatMap(flatten)]
}

/** BT-543 and BT-733. */
function methodOf(awarding: readonly XmlElement[], fallback: string): AwardMethod | undefined {
  for (const each of awarding) {
    const complicated = localizedAt(each, 'cbc:CalculationExpression', fallback)
    const orderJustification = holdsCriterion(each) ? undefined : localizedAt(each, 'cbc:Description', fallback)
    if (complicated || orderJustification) return defined({ complicated, orderJustification })
  }
  return undefined
}

const types: readonly string[] = ['price', 'cost', 'quality'] satisfies readonly AwardCriterion['type'][]

function readCriterion(
  id: string,
  lot: string,
  element: XmlElement,
  fallback: string,
  losses: Loss[],
): ReadAwardCriterion {
  const type = textAt(element, 'cbc:AwardingCriterionTypeCode')
  const lose = (code: string, field: string, value?: string) =>
    losses.push({ code, criterion: id, lot, params: value === undefined ? { field } : { field, value } })
  if (type !== undefined && !types.includes(type))
    lose(type === withheld ? 'unpublished' : 'unknown-code', typeField, type.slice(0, longestShown))
  if (isWithheld(element, 'cbc:Name')) lose('unpublished', 'BT-734-Lot')
  if (isWithheld(element, 'cbc:Description')) lose('unpublished', 'BT-540-Lot')
  const name = localizedAt(element, 'cbc:Name', fallback)
  const description = localizedAt(element, 'cbc:Description', fallback)
  const { weight, fixed, thresholds, weightElement } = readParameters(element, lose)
  const criterion = defined({
    id,
    kind: 'award',
    // A notice may lack BT-539: `read` leaves out what is not there, and a missing type is no "quality".
    type: type !== undefined && types.includes(type) ? type : undefined,
    origin: 'notice',
    lots: [lot],
    name,
    description,
    weight,
    fixed,
    thresholds: thresholds.length > 0 ? thresholds : undefined,
  }) as AwardCriterion
  return { criterion, element, weightElement }
}

/** No code and no number is as long as this: what a hostile file puts there is not carried about. */
const longestShown = 100

type Lose = (code: string, field: string, value?: string) => void

/** BT-541 and its codes BT-5421 (weight), BT-5422 (fixed), BT-5423 (threshold). */
function readParameters(element: XmlElement, lose: Lose): CodedNumbers & { weightElement: XmlElement | undefined } {
  const found: CodedNumbers = { thresholds: [] }
  for (const parameter of extensionChildren(element, 'efac:AwardCriterionParameter')) {
    const code = textAt(parameter, 'efbc:ParameterCode')
    const numeric = childAt(parameter, 'efbc:ParameterNumeric')
    const list = childAt(parameter, 'efbc:ParameterCode')?.attribute('listName')
    const decimal = parseDecimal(numeric?.text.trim() ?? '')
    if (code === undefined) {
      // Seen up to SDK 1.7: a number that does not say what it is.
      if (numeric) lose('number-without-code', 'BT-541-Lot', shown(numeric.text))
    } else if (code === withheld || (decimal && compareDecimals(decimal, wholeDecimal(-1)) === 0)) {
      // BT-195: TED masks a code as "unpublished" and a number as -1.
      lose('unpublished', fieldOf(list))
    } else if (!decimal || decimal.units < 0n) lose('unreadable-number', fieldOf(list), shown(numeric?.text ?? ''))
    else {
      const failed = takeNumber(found, code, toDecimalValue(decimal), numeric)
      if (failed) lose(failed, fieldOf(list), shown(code))
    }
  }
  return { ...found, weightElement: found.weightElement }
}

function shown(text: string): string {
  return text.trim().slice(0, longestShown)
}

function fieldOf(list: string | undefined): string {
  if (list === 'number-fixed') return 'BT-541-Lot-FixedNumber'
  return list === 'number-threshold' ? 'BT-541-Lot-ThresholdNumber' : 'BT-541-Lot-WeightNumber'
}
