import type { DecimalValue } from '../model/decimal-value'
import { type Decimal, parseDecimal } from './decimal'

/** Reads a number of a document that may be incomplete; undefined where it is absent or not a number. */
export function readDecimal(value: DecimalValue | undefined): Decimal | undefined {
  return typeof value === 'number' || typeof value === 'string' ? parseDecimal(value) : undefined
}

/** Reads a number that a schema has let through; 0 where it is absent or not a number after all. */
export function decimalOrZero(value: DecimalValue | undefined): Decimal {
  return readDecimal(value) ?? { units: 0n, scale: 0 }
}
