import { defined } from '@opensource-experts/core'
import type { ReadAward } from '../read/award'
import { childrenOf } from '../xml/element'
import type { LotPlan } from './lot-plan'

/** Names of what gives way to a complete set: the criteria with their numbers, BT-543 and BT-733. */
const givesWay = ['cac:SubordinateAwardingCriterion', 'cbc:CalculationExpression', 'cbc:Description'] as const

/** Takes the lot's own award criteria and method out of the notice. */
export function removeAward({ editor }: LotPlan, award: ReadAward): void {
  for (const name of givesWay) for (const element of childrenOf(award.container, name)) editor.remove(element)
}

/** The tender documents follow the whole set: its weights and a formula that is gone. */
export function alignReplaced({ lot, edits, align }: LotPlan): void {
  for (const { lot: of, field, criterion, before, after } of edits) {
    if (of !== lot || !/WeightNumber$|^BT-543/u.test(field)) continue
    align.push(defined({ lot, field, criterion, before, after }))
  }
}
