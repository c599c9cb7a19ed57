import { readableDecimal } from '../guard/leaves'
import type { Surroundings } from '../guard/shape'

// What to write where a person wrote less than an object.

/** `10` and `"10 %"` for a weight. */
export function weightCure(found: unknown): string | undefined {
  const value = typeof found === 'number' && found > 0 ? String(found) : readableDecimal(found)
  return value === undefined ? undefined : `{ "kind": "percentage", "value": ${value} }`
}

/** `"Plan"` for a text by language. */
export function textCure(found: unknown, { language = 'fr' }: Surroundings): string | undefined {
  return typeof found === 'string' && found.length <= 60
    ? `{ ${JSON.stringify(language)}: ${JSON.stringify(found)} }`
    : undefined
}

/** `180000` for an amount: the currency is for the buyer to say. */
export function moneyCure(found: unknown): string | undefined {
  const amount = typeof found === 'number' && Number.isFinite(found) ? String(found) : readableDecimal(found)
  return amount === undefined ? undefined : `{ "amount": ${amount}, "currency": "..." } with the currency`
}
