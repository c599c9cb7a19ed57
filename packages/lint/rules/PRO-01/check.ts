import type { Check } from '../../src/engine/rule'
import { isStated, judge } from '../../src/facts/judge'

export const check: Check = function* ({ procurement: { priorInvolvement }, partial, unread }) {
  if (!priorInvolvement) yield* judge('/priorInvolvement', undefined)
  const silence = partial || unread.has('/priorInvolvement') ? undefined : true
  for (const [index, { levelling }] of (priorInvolvement ?? []).entries()) {
    // Art. 41: the same information for all, and enough time; exclusion comes last.
    yield* judge(`/priorInvolvement/${index}/levelling`, isStated(levelling) ? false : silence)
  }
}
