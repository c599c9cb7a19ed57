import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'source & confidential ~8 !no-duty',
  'any: source & secret-and-kept ~6 !embargo',
  'any: source & disclose & forbidden ~8 !embargo',
  'no: disclose & source ~5 !embargo',
]

export const check: Check = (context) =>
  faultsOfWording(context, patterns, { kinds: ['performance', 'technical-specification'] })
