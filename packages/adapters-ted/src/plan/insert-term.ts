import type { NewElement } from '../edit/new-element'
import { childAt } from '../xml/element'
import type { LotPlan } from './lot-plan'

/** Adds a child to the lot's `cac:TenderingTerms`; where there is none, it waits for the one to be made. */
export function insertTerm(plan: LotPlan, element: NewElement) {
  const { editor, place, table } = plan
  const terms = childAt(place, 'cac:TenderingTerms')
  if (terms) return editor.insert(terms, element, table.order['cac:TenderingTerms'])
  plan.pending.push(element)
  return editor.place(place, 'cac:TenderingTerms', table.order['cac:ProcurementProjectLot'])
}
