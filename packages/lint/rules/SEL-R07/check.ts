import type { Check } from '../../src/engine/rule'
import { judgeMinimums, minimumsOf } from '../../src/facts/minimum'

export const check: Check = ({ entries }) =>
  judgeMinimums(minimumsOf(entries, 'references'), 'years', ({ years, justification }) =>
    years === undefined ? undefined : years < 2 || (years > 3 && !justification),
  )
