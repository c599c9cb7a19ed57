import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['replaced & staff-person & at-will ~24', 'staff-person & replaced & at-will ~24']

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['performance', 'award'] })
