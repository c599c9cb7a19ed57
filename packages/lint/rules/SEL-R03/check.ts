import type { Check } from '../../src/engine/rule'
import { judgeMinimums, minimumsOf } from '../../src/facts/minimum'

export const check: Check = ({ procurement, entries }) => {
  const { reopening } = procurement.framework ?? {}
  if (reopening === undefined || reopening === 'without') return []
  const found = minimumsOf(entries, 'turnover')
  return judgeMinimums(found, 'computedOn', ({ computedOn }) => computedOn && computedOn === 'framework-maximum')
}
