import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

export const check: Check = function* ({ procurement: { criteriaFixedOn: fixed, openingDate: opening } }) {
  if (opening === undefined) yield* judge('/openingDate', undefined)
  // ISO 8601 days are in order as they are written.
  const late = opening === undefined ? false : fixed && fixed.slice(0, 10) > opening.slice(0, 10)
  yield* judge('/criteriaFixedOn', fixed === undefined ? undefined : Boolean(late))
}
