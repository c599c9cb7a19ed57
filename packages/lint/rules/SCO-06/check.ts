import type { AwardCriterion } from '@opensource-experts/core'
import { qualityFormulas } from '@opensource-experts/core/scoring'
import type { Check } from '../../src/engine/rule'
import { numbersOf } from '../../src/facts/formula'
import { judgeEach, type Verdict } from '../../src/facts/judge'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'unit-point !cap',
  'point & per & countable ~4 !cap !!scale-top',
  'by-number & countable ~4 !cap',
  'by-number & point ~14 !cap',
  'point & uncapped ~20',
  'each-counted & earn & point ~8 !cap',
]

export const check: Check = function* (context) {
  yield* judgeEach(
    context.awards.filter(({ criterion }) => criterion.type === 'quality' && criterion.scoring),
    'scoring/method',
    ({ criterion }) => isEndless(criterion),
  )
  yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection'] })
}

function isEndless({ scoring, metric }: AwardCriterion): Verdict {
  const { method = '', params } = scoring ?? {}
  // A count ends at its cap; the other formulas of ours end by themselves.
  if (method === 'quality.saturating-count') return metric?.cap === undefined && !('cap' in numbersOf(params))
  return Object.hasOwn(qualityFormulas, method) || metric?.cap !== undefined ? false : undefined
}
