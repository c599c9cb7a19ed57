import type { Check } from '../../src/engine/rule'
import { judgeMinimums, minimumsOf } from '../../src/facts/minimum'

export const check: Check = ({ entries, param }) => {
  const least = param('least')
  return judgeMinimums(
    minimumsOf(entries, 'contributions', 'headcount'),
    'eligibleOperators',
    ({ eligibleOperators: known }) => (known === undefined ? undefined : known < Number(least)),
    { least },
  )
}
