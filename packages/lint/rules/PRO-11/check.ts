import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['cut-up & below-threshold ~16 !none-cut']

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: [], frame: true })
