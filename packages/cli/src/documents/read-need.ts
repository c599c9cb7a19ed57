import { type Need, parseDecimal, parseNeed, toDecimalValue } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { readJson } from '../io/read-json'

/** @throws OseError that names the file and the place. */
export function readNeed(context: Context, file: string): Promise<Need> {
  return readJson(context, file, (value) => {
    const need = parseNeed(value, { file }).value
    // Numbers come out as JSON numbers where they round-trip, however they came in.
    const amount = parseDecimal(need.value.amount)
    return amount ? { ...need, value: { ...need.value, amount: toDecimalValue(amount) } } : need
  })
}
