import type { Check } from '../../src/engine/rule'
import { isStated, judgeEach, unless } from '../../src/facts/judge'

export const check: Check = ({ awards }) =>
  judgeEach(
    awards.filter(({ criterion }) => criterion.scoring?.method === 'quality.anchored-steps'),
    'scoring/steps',
    (entry) => {
      const steps = entry.criterion.scoring?.steps
      // Steps that are there and say nothing are a fault whoever wrote them.
      return steps ? steps.length < 2 || !steps.every(isStated) : unless(false, entry)
    },
  )
