import type { Check } from '../../src/engine/rule'
import { isVolume } from '../../src/facts/contribution-kinds'
import { judgeMetrics } from '../../src/facts/contributions'

export const check: Check = (context) =>
  judgeMetrics(context, 'kinds', ({ kinds = [] }) => (kinds.length === 0 ? undefined : kinds.every(isVolume)))
