import { apportion, type Money, OseError, parseDecimal, toDecimalValue, wholeDecimal } from '@opensource-experts/core'
import type { SharedWork } from './shared-buying'

/** What one buyer bears of a cost. */
export interface CostShare {
  readonly buyer: string
  readonly amount: Money
}

/**
 * Shares the cost of work among those who use it, to the cent (or finer, where the cost is), so that the parts add up to it:
 * largest remainder, ties to the earlier buyer.
 * @throws OseError `need-invalid` where a weight is missing, is no whole number from 0, or all are 0.
 */
export function shareCost({ id, cost, orderedBy, sharedBy, key = 'equal', weights = {} }: SharedWork): CostShare[] {
  const buyers = [...new Set(sharedBy && sharedBy.length > 0 ? sharedBy : [orderedBy])]
  const parts = buyers.map((buyer) =>
    key === 'equal' ? 1 : Object.hasOwn(weights, buyer) ? weights[buyer] : undefined,
  )
  const whole = parts.filter((part): part is number => part !== undefined && Number.isSafeInteger(part) && part >= 0)
  if (whole.length < parts.length || whole.every((part) => part === 0))
    throw new OseError(
      'need-invalid',
      `The cost of ${id} cannot be shared: give each of ${buyers.join(', ')} a whole number from 0, one at least above 0.`,
      { path: '/weights' },
    )
  const amount = parseDecimal(cost.amount) ?? { units: 0n, scale: 0 }
  const shares = apportion(whole.map(wholeDecimal), amount, Math.max(2, amount.scale))
  return buyers.map((buyer, index) => ({
    buyer,
    amount: { amount: toDecimalValue(shares[index] ?? { units: 0n, scale: 0 }), currency: cost.currency },
  }))
}
