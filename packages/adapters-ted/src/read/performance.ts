import { defined, type Loss, type PerformanceTerm } from '@opensource-experts/core'
import { childAt, childrenOf, type XmlElement } from '../xml/element'
import { isWithheld, localizedAt } from './localized'

/** The `conditions` requirements of a lot (OPT-060, BT-70). eForms has one; old notices may have more. */
export function conditionElements(place: XmlElement): XmlElement[] {
  return childrenOf(childAt(place, 'cac:TenderingTerms'), 'cac:ContractExecutionRequirement').filter(
    (each) => childAt(each, 'cbc:ExecutionRequirementCode')?.attribute('listName') === 'conditions',
  )
}

/** Reads the performance terms of a lot: one criterion an element, its description as it stands. */
export function readPerformance(lot: string, place: XmlElement, fallback: string, losses: Loss[]): PerformanceTerm[] {
  return conditionElements(place).map((element, index) => {
    const id = `${lot}.performance.${index + 1}`
    if (isWithheld(element, 'cbc:Description'))
      losses.push({ code: 'unpublished', criterion: id, lot, params: { field: 'BT-70-Lot' } })
    const name = localizedAt(element, 'cbc:Name', fallback)
    const description = localizedAt(element, 'cbc:Description', fallback)
    return defined({ id, kind: 'performance' as const, origin: 'notice' as const, lots: [lot], name, description })
  })
}
