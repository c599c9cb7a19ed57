import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'vague & quality ~2= !measured',
  'fame !measured',
  'praise !measured',
  'soft & soft ~9 !measured',
  'soft & offer ~3= !measured',
  'overall !measured',
]

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award', 'selection'] })
