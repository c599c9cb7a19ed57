import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'discretion !published-grid !not-counted',
  'any-other & deem ~14',
  'random & mark ~8 !tie !drawn-people',
  'buyer & change & weights ~10',
  'change & weights & later ~16',
  'set & weights & later ~16 !before',
  'any: weights & undisclosed ~16',
]

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award', 'selection'] })
