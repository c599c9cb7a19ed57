import type { Check } from '../../src/engine/rule'
import { isStated, judgeEach, unless } from '../../src/facts/judge'

export const check: Check = ({ entries }) =>
  judgeEach(
    // A price is its own proof.
    entries.filter(({ criterion }) =>
      criterion.kind === 'award' ? criterion.type === 'quality' : criterion.kind === 'selection',
    ),
    'evidence',
    (entry) => unless((entry.criterion.evidence ?? []).length > 0 || isStated(entry.criterion.verification), entry),
  )
