import type { SelectionCriterion } from '@opensource-experts/core'
import { languageOf } from '../read/localized'
import type { ReadSelection } from '../read/selection'
import { sourceCodes } from '../read/selection-sources'
import { childAt, childrenOf, type XmlElement } from '../xml/element'
import type { CriterionField } from './award-terms'
import { CriterionKeys } from './criterion-keys'
import type { NoticePaths } from './notice-paths'
import { leavesOf } from './other-terms'
import type { Term } from './term'

/** Key of one source of selection criteria (BT-821): a lot may name several, in any order. */
export function sourceKey(lot: string, code: string): string {
  return `${lot} BT-821 ${code}`
}

/** Key of a criterion that is listed as not used (BT-748), by its type. */
export function notUsedKey(lot: string, code: string, field: string): string {
  return `${lot} not-used ${code} ${field}`
}

/** The selection values of a lot by business term, in both dialects: BT-747 to BT-750, BT-809, BT-40, BT-752, BT-821. */
export function selectionTerms(
  lot: string,
  place: XmlElement,
  { criteria, notUsed }: ReadSelection,
  language: string,
  paths: NoticePaths,
): Omit<Term, 'value'>[] {
  const keys = new CriterionKeys(lot, language)
  const used = criteria.flatMap(({ criterion, element }) => {
    const fields = selectionFields(element, language, paths)
    return keys
      .next(criterion, fields)
      .map((key, index) => termOf(key, lot, fields[index] as CriterionField, criterion))
  })
  const others = notUsed.flatMap((element) => {
    const code = childAt(element, 'cbc:CriterionTypeCode')?.text ?? ''
    return selectionFields(element, language, paths).map((field) =>
      termOf(notUsedKey(lot, code, `${field.within ?? field.field} ${field.language ?? ''}`), lot, field),
    )
  })
  const sources = sourceCodes(place).map((element) => ({
    key: sourceKey(lot, element.text),
    lot,
    field: 'BT-821-Lot',
    element,
  }))
  return [...used, ...others, ...sources]
}

function termOf(
  key: string,
  lot: string,
  { field, language, element }: CriterionField,
  criterion?: SelectionCriterion,
): Omit<Term, 'value'> {
  return {
    key,
    lot,
    field,
    ...(criterion ? { criterion: criterion.id } : {}),
    ...(language === undefined ? {} : { language }),
    element,
  }
}

const leaves: ReadonlyMap<string, string> = new Map([
  ['cbc:TendererRequirementTypeCode', 'BT-809-Lot'],
  ['cbc:CriterionTypeCode', 'BT-747-Lot'],
  ['cbc:CalculationExpressionCode', 'BT-748-Lot'],
  ['efbc:SecondStageIndicator', 'BT-40-Lot'],
])
const texts: ReadonlyMap<string, string> = new Map([
  ['cbc:Name', 'BT-749-Lot'],
  ['cbc:Description', 'BT-750-Lot'],
])

/** All that an element of a selection criterion holds: its business terms, and what has no name here. */
export function selectionFields(element: XmlElement, language: string, paths: NoticePaths): CriterionField[] {
  const named = element.children.flatMap((child): CriterionField[] => {
    const leaf = leaves.get(child.name)
    if (leaf !== undefined) return [{ field: leaf, element: child }]
    const text = texts.get(child.name)
    if (text !== undefined) return [{ field: text, language: languageOf(child, language), element: child }]
    return child.name === 'efac:CriterionParameter' ? parameterFields(child) : []
  })
  const known = new Set(named.map((each) => each.element))
  const above = paths.fixed(element.id).length
  const others = leavesOf(element).filter((leaf) => !known.has(leaf))
  return [
    ...named,
    ...others.map((leaf) => ({
      field: paths.shown(leaf.id),
      within: paths.fixed(leaf.id).slice(above),
      element: leaf,
    })),
  ]
}

/** BT-752 with its code BT-7531 (weight) or BT-7532 (threshold). */
function parameterFields(parameter: XmlElement): CriterionField[] {
  const [code] = childrenOf(parameter, 'efbc:ParameterCode')
  const [numeric] = childrenOf(parameter, 'efbc:ParameterNumeric')
  const threshold = code?.attribute('listName') === 'number-threshold'
  return [
    ...(numeric ? [{ field: `BT-752-Lot-${threshold ? 'Threshold' : 'Weight'}Number`, element: numeric }] : []),
    ...(code ? [{ field: threshold ? 'BT-7532-Lot' : 'BT-7531-Lot', element: code }] : []),
  ]
}
