import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['bargain & in-play ~12', 'finalist & bring-down & price-word ~12']

export const check: Check = function* (context) {
  const { procedure } = context.procurement
  // Arts 27 and 28 know no negotiation; all other procedures do, or may.
  if (procedure !== undefined && procedure !== 'open' && procedure !== 'restricted') return
  for (const report of faultsOfWording(context, patterns, { kinds: ['award'], frame: true })) {
    yield procedure ? report : { fact: '/procedure' }
  }
}
