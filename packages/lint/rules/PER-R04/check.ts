import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['source & confidential ~8']

export const check: Check = (context) =>
  faultsOfWording(context, patterns, { kinds: ['performance', 'technical-specification'] })
