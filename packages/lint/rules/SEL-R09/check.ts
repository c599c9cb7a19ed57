import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['reference & only & public-sector ~10']

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['selection'], proof: true })
