import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'host & national ~8 !legal-hook',
  'any: data & stay-home ~4 !legal-hook',
  'no: data & leave-home ~12 !legal-hook',
]

export const check: Check = (context) =>
  faultsOfWording(context, patterns, { kinds: ['technical-specification', 'performance', 'award'] })
