import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['of-bidder & judging ~12 !declares']

export const check: Check = function* (context) {
  const { evaluators } = context.procurement
  if (!evaluators) yield* judge('/evaluators', undefined)
  for (const [index, { interest, declared }] of (evaluators ?? []).entries()) {
    const at = `/evaluators/${index}`
    if (interest === undefined) yield* judge(`${at}/interest`, undefined)
    // Art. 24: an interest is no fault; one that nobody knows of is.
    else if (interest) yield* judge(`${at}/declared`, declared === undefined ? undefined : !declared)
  }
  yield* faultsOfWording(context, patterns, { kinds: ['award'], frame: true })
}
