import type { Check } from '../../src/engine/rule'
import { isStated, judge } from '../../src/facts/judge'
import { says } from '../../src/facts/wording'

const patterns = ['open-licence & required ~6 !equivalent']

export const check: Check = function* (context) {
  const { entries, procurement, partial } = context
  const { required, reason } = procurement.openSource ?? {}
  if (required === false || isStated(reason)) return
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
