import type { Check } from '../../src/engine/rule'
import { isStated, judgeEach, unless } from '../../src/facts/judge'

export const check: Check = ({ awards }) =>
  judgeEach(
    awards.filter(({ target }) => target === 'assigned-staff'),
    'staffImpact',
    (entry) => unless(isStated(entry.criterion.staffImpact) || entry.clause?.staffImpact === true, entry),
  )
