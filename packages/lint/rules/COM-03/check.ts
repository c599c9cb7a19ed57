import type { Check } from '../../src/engine/rule'
import { judgeMetrics } from '../../src/facts/contributions'

export const check: Check = (context) =>
  judgeMetrics(context, 'exclusions', ({ exclusions }) => exclusions && exclusions.length === 0)
