import type { DecimalValue } from '../model/decimal-value'
import { type Decimal, parseDecimal } from './decimal'

/** Reads a number of a document that may be incomplete; undefined where it is absent or not a number. */
export function readDecimal(value: DecimalValue | undefined): Decimal | undefined {
  return typeof value === 'number' || typeof value === 'string' ? parseDecimal(value) : undefined
}
