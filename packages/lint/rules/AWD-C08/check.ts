import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'self-mark & mark|point ~14 !!self-only',
  'own-mark !!self-only',
  'mark & tenderer & self-mark ~10 !!self-only',
]

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award'] })
