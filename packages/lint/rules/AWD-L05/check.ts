import type { Check } from '../../src/engine/rule'
import { lotsWithout } from '../../src/facts/lots-without'
import { tagged } from '../../src/facts/tagged'

export const check: Check = (context) =>
  lotsWithout(
    context,
    (term) => tagged(term, 'staff-replacement'),
    ({ award }) => award.some(({ target }) => target === 'assigned-staff'),
  )
