import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'guarantee & merge & upstream ~10 !propose !buyer-accepts',
  'pay & condition & merge ~16 !buyer-accepts',
  'pay & condition|until & merged-by-project ~14',
  'fusion & before-pay ~12',
  'any: pay & until & merged-by-project ~20',
  'pay|penalty & refused-by ~14',
  'loss & project-refuses ~14',
]

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['performance', 'award'] })
