import type { Check } from '../../src/engine/rule'
import { judgeMetrics } from '../../src/facts/contributions'
import { limitOf } from '../../src/facts/weights'
import { faultsOfWording } from '../../src/facts/wording'

// "Whatever their date" is the fault itself.
const patterns = ['any: no-period & contribution-count|thing ~12']

export const check: Check = function* (context) {
  const [usual, max] = [limitOf(context.param('usual')), limitOf(context.param('max'))]
  yield* judgeMetrics(
    context,
    'windowMonths',
    ({ windowMonths: months }) => (months === undefined ? undefined : months === 0 || months > max),
    ({ windowMonths: months }) => ({ months, usual, max }),
  )
  yield* faultsOfWording(context, patterns, {
    kinds: ['award', 'selection'],
    only: ({ criterion }) => (criterion.kind === 'award' || criterion.kind === 'selection') && !criterion.metric,
    said: () => ({ months: 0, usual, max }),
  })
}
