import type { Span } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import type { ReadAward } from '../read/award'
import { childAt } from '../xml/element'
import type { LotPlan } from './lot-plan'

const container = 'cac:AwardingCriterion'

/** Adds children to the lot's `cac:AwardingCriterion`; where there is none, they wait for the one to be made. */
export function insertAwarding(plan: LotPlan, award: ReadAward, elements: readonly NewElement[]): Span {
  const { editor, place, table } = plan
  if (award.container) {
    let span: Span = { start: 0, end: 0 }
    for (const element of elements) span = editor.insert(award.container, element, table.order[container])
    return span
  }
  plan.awarding.push(...elements)
  const terms = childAt(place, 'cac:TenderingTerms')
  const own = childAt(terms, 'cac:AwardingTerms')
  if (own) return editor.place(own, container, table.order['cac:AwardingTerms'])
  if (terms) return editor.place(terms, 'cac:AwardingTerms', table.order['cac:TenderingTerms'])
  return editor.place(place, 'cac:TenderingTerms', table.order['cac:ProcurementProjectLot'])
}

/** One `cac:AwardingCriterion` for all that waits for it, in the order of the schema. */
export function writeAwarding(plan: LotPlan): void {
  const { awarding, editor, place, table, pending } = plan
  if (awarding.length === 0) return
  const order = table.order[container]
  const children = [...awarding].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  const made = { name: container, children }
  const terms = childAt(place, 'cac:TenderingTerms')
  const own = childAt(terms, 'cac:AwardingTerms')
  const whole = { name: 'cac:AwardingTerms', children: [made] }
  if (own) editor.insert(own, made, table.order['cac:AwardingTerms'])
  else if (terms) editor.insert(terms, whole, table.order['cac:TenderingTerms'])
  else pending.push(whole)
}
