import type { Check } from '../../src/engine/rule'
import { isStated, judgeEach, unless } from '../../src/facts/judge'

export const check: Check = ({ awards }) =>
  judgeEach(
    awards.filter(({ criterion }) => criterion.type === 'cost'),
    'lifeCycle',
    (entry) => {
      const { method, data } = entry.criterion.lifeCycle ?? {}
      return unless(isStated(method) && isStated(data), entry)
    },
  )
