import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['self-mark & mark|point ~14', 'own-mark', 'mark & tenderer & self-mark ~10']

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['award'] })
