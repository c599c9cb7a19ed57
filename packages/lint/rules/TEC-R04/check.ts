import type { Check } from '../../src/engine/rule'
import { isStated, judge } from '../../src/facts/judge'
import { faultsOfWording, says } from '../../src/facts/wording'

const patterns = ['open-licence & required ~6 !equivalent']
/** Whoever offers anything else is out, however well it meets the need. */
const shutPatterns = [
  'any: proprietary & punished|refused-proof|cannot-bid|not-looked ~10 !void',
  'any: free-software & not-offered|forbidden ~8 !void !no-bar',
  'only & free-software & let-in|required ~8 !void',
]

export const check: Check = function* (context) {
  const { entries, procurement, partial } = context
  const { required, reason } = procurement.openSource ?? {}
  if (isStated(reason)) return
  yield* faultsOfWording(context, shutPatterns, { kinds: ['technical-specification', 'selection', 'award'] })
  if (required === false) return
  if (required) yield* judge('/openSource/reason', partial ? undefined : true)
  else {
    // Words that require it, where nobody has said whether it is required.
    const words = entries.filter(
      (entry) =>
        ['technical-specification', 'performance', 'award'].includes(entry.criterion.kind) &&
        !entry.criterion.clause &&
        !isStated(entry.criterion.necessity) &&
        says(context, entry, patterns),
    )
    for (const { name, lots } of words) yield { fact: '/openSource/reason', ask: 'reason', about: name, lots }
  }
}
