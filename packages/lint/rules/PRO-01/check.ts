import type { Check } from '../../src/engine/rule'
import { isStated, judge } from '../../src/facts/judge'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'drafted & papers|told & firm-name & takes-part ~24 !!levelled',
  'takes-part & kept-back|no-measure ~14 !!levelled',
  'papers & drafted & firm-name & no-measure ~20 !!levelled',
  'any: took-part & cannot-bid|punished & automatic ~20',
]

export const check: Check = function* (context) {
  const { procurement, partial, unread } = context
  const { priorInvolvement } = procurement
  if (!priorInvolvement) yield* judge('/priorInvolvement', undefined)
  const silence = partial || unread.has('/priorInvolvement') ? undefined : true
  for (const [index, { levelling }] of (priorInvolvement ?? []).entries()) {
    // Art. 41: the same information for all, and enough time; exclusion comes last.
    yield* judge(`/priorInvolvement/${index}/levelling`, isStated(levelling) ? false : silence)
  }
  yield* faultsOfWording(context, patterns, { kinds: [], frame: true })
}
