import type { Entry } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { isStated, judgeEach, unless } from '../../src/facts/judge'
import { describes } from '../../src/facts/wording'

/** Proof that the description names: whether it is all that is asked is a question, and no fault. */
const patterns = ['any: proof-told|published-grid|measured|final-papers|assigned']
/** Annex XII lists the proof of what a firm has done and earns. */
const listedPatterns = ['any: reference|turnover|jobs-done|past-record|proof-told|measured']

export const check: Check = (context) =>
  judgeEach(
    // A price is its own proof.
    context.entries.filter(({ criterion }) =>
      criterion.kind === 'award' ? criterion.type === 'quality' : criterion.kind === 'selection',
    ),
    'evidence',
    (entry) => {
      const verdict = unless(isProved(entry), entry)
      const told = entry.criterion.kind === 'selection' ? listedPatterns : patterns
      return verdict && describes(context, entry, told) ? undefined : verdict
    },
  )

/** A clause brings its proof. */
function isProved({ criterion: { evidence = [], verification }, clause }: Entry): boolean {
  return evidence.length > 0 || isStated(verification) || clause !== undefined
}
