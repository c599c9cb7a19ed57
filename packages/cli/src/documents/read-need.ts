import { type Need, parseDecimal, parseNeed, toDecimalValue } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { readJson } from '../io/read-json'

/** @throws OseError that names the file and the place. */
export function readNeed(context: Context, file: string): Promise<Need> {
  return readJson(context, file, (content) => needOf(content, file))
}

/** The need that a document is. @throws OseError that names the file and the place. */
export function needOf(content: unknown, file: string): Need {
  const need = parseNeed(content, { file }).value
  // Numbers come out as JSON numbers where they round-trip, however they came in.
  const { value } = need
  const amount = value && parseDecimal(value.amount)
  return value && amount ? { ...need, value: { ...value, amount: toDecimalValue(amount) } } : need
}
