import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

// Art. 18(1): no other order favours whoever holds the contract, a place, a State or a size, or is kept from tenderers.
const unequal: readonly string[] = ['incumbent', 'local', 'national', 'size', 'undisclosed']

export const check: Check = ({ procurement: { tieBreak } }) =>
  judge(
    '/tieBreak',
    tieBreak?.some((way) => unequal.includes(way)),
  )
