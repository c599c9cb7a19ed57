import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

// Art. 53(1): unrestricted and full direct access free of charge.
const patterns = [
  'call-papers & paid-access ~14 !paper-copy',
  'any: call-papers & paid-access ~8 !paper-copy !free-access',
]

export const check: Check = (context) =>
  faultsOfWording(context, patterns, { kinds: ['selection', 'award'], frame: true })
