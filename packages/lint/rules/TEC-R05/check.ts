import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['forge & publish ~8 !equivalent !example !from-brand', 'any: forge & no-equivalent ~14 !example']

export const check: Check = (context) =>
  faultsOfWording(context, patterns, { kinds: ['technical-specification', 'performance', 'award'] })
