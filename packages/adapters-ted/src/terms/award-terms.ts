import type { AwardCriterion } from '@opensource-experts/core'
import { criterionKey } from '@opensource-experts/core'
import type { ReadAward } from '../read/award'
import { languageOf } from '../read/localized'
import { childAt, childrenOf, extensionChildren, type XmlElement } from '../xml/element'
import { scopeOf } from './scope-of'
import type { Term } from './term'

type Located = Pick<Term, 'field' | 'language' | 'element'>

const numberFields: ReadonlyMap<string, readonly [number: string, code: string]> = new Map([
  ['number-fixed', ['BT-541-*-FixedNumber', 'BT-5422-*']],
  ['number-threshold', ['BT-541-*-ThresholdNumber', 'BT-5423-*']],
])

/**
 * Gives the values of a lot's criteria their keys: by what the criterion is called, not by where it stands, so that an
 * inserted criterion is an insertion and no change of all that follow.
 */
export class AwardKeys {
  readonly #lot: string
  readonly #language: string
  readonly #criteria = new Map<string, number>()

  constructor(lot: string, language: string) {
    this.#lot = lot
    this.#language = language
  }

  /** Keys for the values of the next criterion, in order. */
  next(criterion: AwardCriterion, fields: readonly { readonly field: string; readonly language?: string }[]): string[] {
    const name = criterionKey(criterion, this.#language) ?? criterion.id
    const count = (this.#criteria.get(name) ?? 0) + 1
    this.#criteria.set(name, count)
    const seen = new Map<string, number>()
    return fields.map(({ field, language = '' }) => {
      const key = `${this.#lot} ${name} ${count} ${field} ${language}`
      // Only thresholds repeat within a criterion.
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      return `${key} ${nth}`
    })
  }
}

/** The award values of a lot or group by business term: its criteria, BT-543 and BT-733. */
export function awardTerms(lot: string, award: ReadAward, language: string): Omit<Term, 'value'>[] {
  const scope = scopeOf(lot)
  const keys = new AwardKeys(lot, language)
  const criteria = award.criteria.flatMap(({ criterion, element }) => {
    const located = locate(element, scope, language)
    return keys.next(criterion, located).map((key, index) => {
      return { key, lot, criterion: criterion.id, ...(located[index] as Located) }
    })
  })
  return [...methodTerms(lot, award, scope, language), ...criteria]
}

function methodTerms(lot: string, { container, irregular }: ReadAward, scope: string, fallback: string) {
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
