import type { Check } from '../../src/engine/rule'
import { lotsExceeded } from '../../src/facts/exceeds'
import { minimumsOf } from '../../src/facts/minimum'

export const check: Check = function* (context) {
  const factor = context.param('factor')
  for (const { entry, minimum, at } of minimumsOf(context.entries, 'headcount')) {
    const { value } = minimum
    if (typeof value === 'object') continue
    const lots = yield* lotsExceeded(context, entry, value, factor, 'fte')
    if (lots.length > 0) yield { path: at, criterion: entry.criterion.id, lots, params: { name: entry.name, factor } }
  }
}
