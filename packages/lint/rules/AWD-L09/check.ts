import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['gift', 'donation & foundation ~10', 'fee']

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award', 'performance'] })
