import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['firm-size !assigned !software-does !selection-stage']

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award'] })
