import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'any: reference & only-that & public-sector ~10',
  'reference & only|no-equivalent & public-sector ~10',
  'reference & come-from & public-sector ~3 !private-client !excused !example',
  'reference & only-from & public-sector ~10 !private-client !excused !example',
  'any: reference|experience & private-client & refused-proof ~16',
  'only & already & public-sector|own-client|for-public ~14 !private-client',
  'any: never-worked & punished|cannot-bid|refused-proof ~16 !excused !void',
  'already & own-client ~6',
  'reference|jobs-done & come-from & own-client ~6 !private-client !void',
  'reference|jobs-done & own-client & required|minimum-of ~10 !private-client !void',
  'jobs-done & for-public & minimum-of ~8 !private-client !excused !equivalent !example',
]

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['selection'], proof: true })
