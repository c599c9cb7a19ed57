import type { Check } from '../../src/engine/rule'
import { judgeMetrics } from '../../src/facts/contributions'
import { limitOf } from '../../src/facts/weights'

export const check: Check = (context) => {
  const [usual, max] = [limitOf(context.param('usual')), limitOf(context.param('max'))]
  return judgeMetrics(
    context,
    'windowMonths',
    ({ windowMonths: months }) => (months === undefined ? undefined : months === 0 || months > max),
    ({ windowMonths: months }) => ({ months, usual, max }),
  )
}
