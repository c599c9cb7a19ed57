import { type Decimal, type DecimalValue, parseDecimal } from '@opensource-experts/core'

/** Reads a number of a document that may be incomplete; undefined where it is absent or not a number. */
export function readDecimal(value: DecimalValue | undefined): Decimal | undefined {
  return typeof value === 'number' || typeof value === 'string' ? parseDecimal(value) : undefined
}
