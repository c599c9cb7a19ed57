import type { Check } from '../../src/engine/rule'
import { policyPatterns } from '../../src/facts/off-contract'
import { faultsOfWording } from '../../src/facts/wording'

export const check: Check = (context) => faultsOfWording(context, policyPatterns, { kinds: ['award'] })
