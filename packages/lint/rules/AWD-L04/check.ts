import type { Check } from '../../src/engine/rule'
import { isStated, judgeEach, unless } from '../../src/facts/judge'
import { describes } from '../../src/facts/wording'

/** Staff that the words tie to the contract: whether its quality matters much for it is a question. */
const patterns = ['any: assigned|link-told']

export const check: Check = (context) =>
  judgeEach(
    context.awards.filter(({ target }) => target === 'assigned-staff'),
    'staffImpact',
    (entry) => {
      const verdict = unless(isStated(entry.criterion.staffImpact) || entry.clause?.staffImpact === true, entry)
      return verdict && describes(context, entry, patterns) ? undefined : verdict
    },
  )
