import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'exclusive & rights ~6',
  'any: exclusive & rights & forbidden-use ~14',
  'any: free-code & no-use & elsewhere ~20',
]

export const check: Check = (context) =>
  faultsOfWording(context, patterns, { kinds: ['performance', 'technical-specification'] })
