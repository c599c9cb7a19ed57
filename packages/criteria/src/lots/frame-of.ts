import { type Lot, type Procurement, parseDecimal } from '@opensource-experts/core'
import { type NeedToPlan, usable } from './plan-input'

/** As much of a procurement as thresholds are derived from. */
export function frameOf({ jurisdiction, buyerCategory, date, value }: NeedToPlan, lots: readonly Lot[]): Procurement {
  return {
    schemaVersion: '1',
    contractType: 'services',
    languages: ['fr'],
    lots,
    criteria: [],
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(buyerCategory === undefined ? {} : { buyerCategory }),
    ...(date === undefined ? {} : { date }),
    ...(usable(value) && parseDecimal(value.amount) ? { value } : {}),
  }
}
