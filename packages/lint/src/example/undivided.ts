import type { Procurement } from '@opensource-experts/core'
import { exampleProcurement, noticeCriterion } from './example-procurement'

/** The example's first lot alone, without a reason, below the EU thresholds of this buyer, in another State. */
export const undividedIn = (jurisdiction: string, rest: object = {}): Procurement => ({
  ...exampleProcurement,
  jurisdiction,
  lots: exampleProcurement.lots.slice(0, 1),
  value: { amount: 180000, currency: 'EUR' },
  ...rest,
})

/** The same, as a notice says it. */
export const undividedNotice = (jurisdiction: string): Procurement =>
  undividedIn(jurisdiction, { criteria: [noticeCriterion(1)] })

export const dividedIn = (jurisdiction: string): Procurement => ({ ...exampleProcurement, jurisdiction })

export const undividedReason = { ground: 'one-service', text: { fr: 'Un seul logiciel, tenu par une seule équipe.' } }
