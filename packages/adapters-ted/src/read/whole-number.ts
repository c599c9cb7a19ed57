import { parseDecimal, toDouble } from '@opensource-experts/core'

/** The whole number that a text says (`12`, ` 12.0 `); undefined for anything else, also where no double is exact. */
export function wholeNumber(text: string | undefined): number | undefined {
  const decimal = text === undefined ? undefined : parseDecimal(text)
  if (decimal?.scale !== 0) return undefined
  const value = toDouble(decimal)
  return Number.isSafeInteger(value) ? value : undefined
}
