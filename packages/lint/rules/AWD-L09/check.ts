import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'gift !by-buyer !software-does',
  'donation & foundation ~10 !by-buyer !software-does',
  'amount & give & foundation ~10 !by-buyer !software-does',
  'fee !software-does',
]

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award', 'performance'] })
