import type { Check } from '../../src/engine/rule'
import { limitOf } from '../../src/facts/weights'

const millisecondsOfDay = 86_400_000

export const check: Check = function* ({ day, param }) {
  if (day === undefined) yield { fact: '/date', ask: 'date', common: true }
  const [asOf, days] = [String(param('asOf')), limitOf(param('days'))]
  // Two days of the document and of the rules: no clock.
  const age = day === undefined ? 0 : (Date.parse(day) - Date.parse(asOf)) / millisecondsOfDay
  if (age > days) yield { path: '/date', params: { asOf, days } }
}
