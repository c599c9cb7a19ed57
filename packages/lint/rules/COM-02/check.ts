import type { Check } from '../../src/engine/rule'
import { isVolume } from '../../src/facts/contribution-kinds'
import { judgeMetrics } from '../../src/facts/contributions'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['volume !other-kinds !software-does']

export const check: Check = function* (context) {
  yield* judgeMetrics(context, 'kinds', ({ kinds = [] }) => (kinds.length === 0 ? undefined : kinds.every(isVolume)))
  yield* faultsOfWording(context, patterns, {
    kinds: ['award', 'selection'],
    only: ({ criterion }) => (criterion.kind === 'award' || criterion.kind === 'selection') && !criterion.metric,
  })
}
