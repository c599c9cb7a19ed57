import type { Check } from '../../src/engine/rule'
import { isStated, judgeEach, unless } from '../../src/facts/judge'
import { describes } from '../../src/facts/wording'

/** Where the description says in which annex they stand. */
const patterns = ['any: method-told']

export const check: Check = (context) =>
  judgeEach(
    context.awards.filter(({ criterion }) => criterion.type === 'cost'),
    'lifeCycle',
    (entry) => {
      const { method, data } = entry.criterion.lifeCycle ?? {}
      const verdict = unless(isStated(method) && isStated(data), entry)
      return verdict && describes(context, entry, patterns) ? undefined : verdict
    },
  )
