import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'guarantee & merge & upstream ~10 !propose !buyer-accepts',
  'pay & condition & merge ~16 !buyer-accepts',
  'pay & condition|until & merged-by-project ~14',
  'falls-due & day-of & merged-by-project ~14',
  'fusion & before-pay ~12',
  'any: pay & until & merged-by-project ~20',
  'pay|penalty & refused-by ~14',
  'loss & project-refuses ~14',
  'secures & upstream & project-act ~14 !propose',
  'secures & project-board ~10',
  'commit-right & required|holds ~10 !void !propose',
  'pay & condition & thing & official-release ~16',
  'loss & project-silent & upstream|thing ~20',
  'secures & elects & buyer-person & upstream|association|project-board ~14',
]

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['performance', 'award'] })
