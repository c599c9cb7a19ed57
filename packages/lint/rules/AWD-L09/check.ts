import type { Check } from '../../src/engine/rule'
import { giftPatterns } from '../../src/facts/off-contract'
import { faultsOfWording } from '../../src/facts/wording'

// A term that asks for a gift is PER-R01.
export const check: Check = (context) => faultsOfWording(context, giftPatterns, { kinds: ['award'] })
