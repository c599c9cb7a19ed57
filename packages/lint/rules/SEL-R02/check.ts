import type { Check } from '../../src/engine/rule'
import { judgeMinimums, minimumsOf } from '../../src/facts/minimum'

export const check: Check = ({ entries, places }) => {
  if (places.filter(({ kind }) => kind === 'lot').length < 2) return []
  const found = minimumsOf(entries, 'turnover', 'headcount')
  return judgeMinimums(found, 'computedOn', ({ computedOn }) => computedOn && computedOn === 'procedure')
}
