import type { Check } from '../../src/engine/rule'
import { limitOf } from '../../src/facts/weights'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'any: weights & undisclosed|internal ~16',
  'weights & may-move ~10 !before',
  'any: weights & to-come ~10 !before',
  'extra-criterion & may-apply ~10',
  'any: weights & no-order ~8',
  'weights & may-shift ~8 !before',
  'any: unspent & may-shift ~10',
  'tie & devised ~14',
  'any: other-aspects|weights & undisclosed|own-list ~8',
  'some-weight & later ~12 !before',
  'judges & apportions & weights ~8 !before !published-grid',
  'apportions & point|weights & later ~20 !before',
  'any: unlisted & gives-points ~14 !never',
  'any: unlisted & may-count ~12 !no',
  'exact-figure & discretion|to-come ~6',
  'any: reference-sum & undisclosed & mark|point ~14',
  'pass-mark & later|to-come|undisclosed|may-move ~12 !before',
]
const rangePatterns = ['weighs & range ~10']

export const check: Check = function* (context) {
  yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection'] })
  const most = limitOf(context.param('spread'))
  yield* faultsOfWording(context, rangePatterns, {
    kinds: ['award'],
    // Art. 67(5): a range has an appropriate spread.
    said: (matched) => (spreadOf(matched) > most ? {} : undefined),
  })
}

/** "Between 10 and 80 per cent", "30 \u00e0 70 %": of weights, not of hours or days. */
function spreadOf(matched: string): number {
  const range = /(\d{1,3})\s?%?\s(?:\u00e0|et|and|to)\s(\d{1,3})(?:\s?%|\s(?:per|pour|percent|points?))/iu.exec(matched)
  return range ? Number(range[2]) - Number(range[1]) : 0
}
