import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['discretion !published-grid', 'buyer & change & weights ~10', 'change & weights & later ~10']

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award', 'selection'] })
