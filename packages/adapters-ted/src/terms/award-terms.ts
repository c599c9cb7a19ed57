import type { ReadAward, ReadAwardCriterion } from '../read/award'
import { languageOf } from '../read/localized'
import { childAt, childrenOf, extensionChildren, type XmlElement } from '../xml/element'
import { CriterionKeys, type KeyedField } from './criterion-keys'
import type { NoticePaths } from './notice-paths'
import { leavesOf } from './other-terms'
import { scopeOf } from './scope-of'
import type { Term } from './term'

type Located = Pick<Term, 'field' | 'language' | 'element'>

const numberFields: ReadonlyMap<string, readonly [number: string, code: string]> = new Map([
  ['number-fixed', ['BT-541-*-FixedNumber', 'BT-5422-*']],
  ['number-threshold', ['BT-541-*-ThresholdNumber', 'BT-5423-*']],
])

/** The award values of a lot or group by business term: its criteria, BT-543 and BT-733. */
export function awardTerms(lot: string, award: ReadAward, language: string, paths: NoticePaths): Omit<Term, 'value'>[] {
  const keys = new CriterionKeys(lot, language)
  const criteria = award.criteria.flatMap((each) => {
    const located = criterionFields(lot, each, award, language, paths)
    return keys.next(each.criterion, located).map((key, index) => {
      const { field, language: tag, element } = located[index] as CriterionField
      return { key, lot, criterion: each.criterion.id, field, ...(tag === undefined ? {} : { language: tag }), element }
    })
  })
  return [...methodTerms(lot, award, scopeOf(lot), language), ...criteria]
}

/** A value of a criterion, and its element. */
export interface CriterionField extends KeyedField {
  readonly element: XmlElement
}

/** All that an element of a criterion holds: its business terms, and what has no name here. */
export function criterionFields(
  lot: string,
  { element }: ReadAwardCriterion,
  { irregular }: ReadAward,
  language: string,
  paths: NoticePaths,
): CriterionField[] {
  const named = locate(element, scopeOf(lot), language)
  // In an irregular lot what is inside a criterion may be another one.
  if (irregular) return named
  const known = new Set(named.map((each) => each.element))
  const others = leavesOf(element).filter((leaf) => !known.has(leaf))
  if (others.length === 0) return named
  const above = paths.fixed(element.id).length
  return [
    ...named,
    ...others.map((leaf) => ({
      field: paths.shown(leaf.id),
      within: paths.fixed(leaf.id).slice(above),
      element: leaf,
    })),
  ]
}

/** BT-543 and BT-733 of a lot or group. */
export function methodTerms(
  lot: string,
  { container, irregular }: ReadAward,
  scope: string,
  fallback: string,
): Omit<Term, 'value'>[] {
  // In an irregular lot a description may be that of a criterion.
  if (!container || irregular) return []
  const fields = [
    ['cbc:CalculationExpression', 'BT-543'],
    ['cbc:Description', 'BT-733'],
  ] as const
  return fields.flatMap(([name, term]) =>
    childrenOf(container, name).map((element) => {
      const language = languageOf(element, fallback)
      return { key: `${lot} ${term} ${language}`, lot, field: `${term}-${scope}`, language, element }
    }),
  )
}

function locate(element: XmlElement, scope: string, fallback: string): Located[] {
  const type = childAt(element, 'cbc:AwardingCriterionTypeCode')
  const texts = (['cbc:Name', 'cbc:Description'] as const).flatMap((name) =>
    childrenOf(element, name).map((each) => ({
      field: `${name === 'cbc:Name' ? 'BT-734' : 'BT-540'}-${scope}`,
      language: languageOf(each, fallback),
      element: each,
    })),
  )
  const numbers = extensionChildren(element, 'efac:AwardCriterionParameter').flatMap((parameter) => {
    const code = childAt(parameter, 'efbc:ParameterCode')
    const numeric = childAt(parameter, 'efbc:ParameterNumeric')
    const [numberField, codeField] = numberFields.get(code?.attribute('listName') ?? '') ?? [
      'BT-541-*-WeightNumber',
      'BT-5421-*',
    ]
    return [
      ...(numeric ? [{ field: numberField.replace('*', scope), element: numeric }] : []),
      ...(code ? [{ field: codeField.replace('*', scope), element: code }] : []),
    ]
  })
  return [...(type ? [{ field: `BT-539-${scope}`, element: type }] : []), ...texts, ...numbers]
}
