import type { Check } from '../../src/engine/rule'
import { judgeMinimums, minimumsOf } from '../../src/facts/minimum'

export const check: Check = ({ entries, param }) => {
  const least = param('least')
  return judgeMinimums(
    minimumsOf(entries),
    'eligibleOperators',
    // What few firms have is asked about; of the rest it is said where it is known.
    ({ what, eligibleOperators: known }) =>
      known === undefined
        ? what === 'contributions' || what === 'headcount'
          ? undefined
          : false
        : known < Number(least),
    { least },
  )
}
