import { type Decimal, type DecimalValue, OseError, parseDecimal } from '@opensource-experts/core'

/** Reads a weight exactly. @throws OseError `weight-invalid` for what is no finite decimal. */
export function exact(value: DecimalValue, path: string): Decimal {
  const decimal = parseDecimal(value)
  if (decimal) return decimal
  throw new OseError('weight-invalid', `The weight ${String(value)} at ${path} is not a decimal number. Correct it.`, {
    path,
  })
}
