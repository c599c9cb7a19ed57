import type { Entry } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { isStated, judgeEach, unless } from '../../src/facts/judge'

export const check: Check = ({ entries }) =>
  judgeEach(
    // A price is its own proof.
    entries.filter(({ criterion }) =>
      criterion.kind === 'award' ? criterion.type === 'quality' : criterion.kind === 'selection',
    ),
    'evidence',
    (entry) => unless(isProved(entry), entry),
  )

/** A clause brings its proof. */
function isProved({ criterion: { evidence = [], verification }, clause }: Entry): boolean {
  return evidence.length > 0 || isStated(verification) || clause !== undefined
}
