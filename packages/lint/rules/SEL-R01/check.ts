import { reaches } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { lotsExceeded } from '../../src/facts/exceeds'
import { minimumsOf } from '../../src/facts/minimum'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['any: turnover & times & worth ~14']
// Above the cap of France alone.
const frenchPatterns = [...patterns, 'turnover & double & worth ~10']

// CCP R2142-7: 1.5 times the value of the lot in France since 1 January 2026; art. 58(3): twice elsewhere.
export const check: Check = function* (context) {
  const { procurement, entries, day, param } = context
  const french = reaches('FR', procurement.jurisdiction) && (day === undefined || day >= '2026-01-01')
  const cap = param(french ? 'capFR' : 'capEU')
  for (const { entry, minimum, at } of minimumsOf(entries, 'turnover')) {
    const { value, justification } = minimum
    if (typeof value !== 'object' || justification) continue
    const lots = yield* lotsExceeded(context, entry, value.amount, cap, 'value')
    if (lots.length > 0) yield { path: at, criterion: entry.criterion.id, lots, params: { name: entry.name, cap } }
  }
  for (const report of faultsOfWording(context, french ? frenchPatterns : patterns, { kinds: ['selection'] }))
    yield { ...report, params: { ...report.params, cap } }
}
