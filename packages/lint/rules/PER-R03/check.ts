import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['exclusive & rights ~6']

export const check: Check = (context) =>
  faultsOfWording(context, patterns, { kinds: ['performance', 'technical-specification'] })
