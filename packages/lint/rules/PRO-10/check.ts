import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'inform & one-firm ~12 !told-all',
  'told & kept-back ~14',
  'incumbent & only|reserved & look ~10',
  'chosen-firms & contact & privileged ~16 !told-all',
  'chosen-firms & only & contact|look ~10 !told-all',
  'incumbent & papers & ahead-of-call ~14 !told-all',
  'early-view',
]

export const check: Check = (context) =>
  faultsOfWording(context, patterns, { kinds: ['award', 'selection'], frame: true })
