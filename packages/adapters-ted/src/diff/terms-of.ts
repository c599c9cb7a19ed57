import { criterionKey } from '@opensource-experts/core'
import { scopeOf } from '../plan/plan-award'
import { languageOf } from '../read/localized'
import { conditionElements } from '../read/performance'
import type { NoticeReading } from '../read/read-notice'
import { childAt, childrenOf, extensionChildren, type XmlElement } from '../xml/element'
import { pathOf } from './path-of'

/** One value of a notice, by business term, and where it stands. */
export interface Term {
  /** Same key, same term in both notices. */
  readonly key: string
  readonly lot: string
  /** Business term; the XPath where this adapter has no name for it. */
  readonly field: string
  readonly criterion?: string
  readonly language?: string
  readonly value: string
  readonly element: XmlElement
}

const numberFields: Readonly<Record<string, readonly [number: string, code: string]>> = {
  'number-fixed': ['BT-541-*-FixedNumber', 'BT-5422-*'],
  'number-threshold': ['BT-541-*-ThresholdNumber', 'BT-5423-*'],
}

/** Every value of a notice in document order: criteria by what they are called, all else by where it stands. */
export function termsOf(reading: NoticeReading): Term[] {
  const { notice, awards } = reading
  const language = notice.languages[0] ?? ''
  const terms: Term[] = []
  const named = new Set<XmlElement>()
  const add = (term: Omit<Term, 'value'>) => {
    named.add(term.element)
    terms.push({ ...term, value: term.element.text })
  }
  for (const [lot, place] of notice.places) {
    const scope = scopeOf(lot)
    const seen = new Map<string, number>()
    for (const { criterion, element } of awards.get(lot)?.criteria ?? []) {
      const name = criterionKey(criterion, language) ?? criterion.id
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      awardTerms(element, scope, language).forEach(({ field, ...rest }) => {
        add({
          key: `${lot} ${name} ${count} ${field} ${rest.language ?? ''}`,
          lot,
          field,
          criterion: criterion.id,
          ...rest,
        })
      })
    }
    conditionElements(place).forEach((element, index) => {
      const criterion = `${lot}.performance.${index + 1}`
      const code = childAt(element, 'cbc:ExecutionRequirementCode')
      if (code) add({ key: `${criterion} OPT-060`, lot, field: 'OPT-060-Lot', criterion, element: code })
      for (const each of childrenOf(element, 'cbc:Description')) {
        const tag = languageOf(each, language)
        add({ key: `${criterion} BT-70 ${tag}`, lot, field: 'BT-70-Lot', criterion, language: tag, element: each })
      }
    })
    for (const element of leavesOf(place)) if (!named.has(element)) add(otherTerm(element, lot))
  }
  for (const element of leavesOf(notice.root)) if (!named.has(element)) add(otherTerm(element, ''))
  return terms
}

function otherTerm(element: XmlElement, lot: string): Omit<Term, 'value'> {
  const path = pathOf(element)
  return { key: path, lot, field: path, element }
}

function leavesOf(element: XmlElement): XmlElement[] {
  return element.children.length === 0 ? [element] : element.children.flatMap(leavesOf)
}

type AwardTerm = Pick<Term, 'field' | 'language' | 'element'>

function awardTerms(element: XmlElement, scope: string, fallback: string): AwardTerm[] {
  const type = childAt(element, 'cbc:AwardingCriterionTypeCode')
  const texts = (['cbc:Name', 'cbc:Description'] as const).flatMap((name) =>
    childrenOf(element, name).map((each) => ({
      field: `${name === 'cbc:Name' ? 'BT-734' : 'BT-540'}-${scope}`,
      language: languageOf(each, fallback),
      element: each,
    })),
  )
  const numbers = extensionChildren(element, 'efac:AwardCriterionParameter').flatMap((parameter, index) => {
    const code = childAt(parameter, 'efbc:ParameterCode')
    const numeric = childAt(parameter, 'efbc:ParameterNumeric')
    const [numberField, codeField] = numberFields[code?.attributes.listName ?? ''] ?? [
      'BT-541-*-WeightNumber',
      'BT-5421-*',
    ]
    // Only thresholds repeat (ND-LotAwardCriterionThreshold...): their place among the parameters tells them apart.
    const nth = numberField.includes('Threshold') ? `#${index}` : ''
    return [
      ...(numeric ? [{ field: numberField.replace('*', scope) + nth, element: numeric }] : []),
      ...(code ? [{ field: codeField.replace('*', scope) + nth, element: code }] : []),
    ]
  })
  return [...(type ? [{ field: `BT-539-${scope}`, element: type }] : []), ...texts, ...numbers]
}
