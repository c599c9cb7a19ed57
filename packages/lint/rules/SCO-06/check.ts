import type { AwardCriterion } from '@opensource-experts/core'
import { qualityFormulas } from '@opensource-experts/core/scoring'
import type { Check } from '../../src/engine/rule'
import { numbersOf } from '../../src/facts/formula'
import { judgeEach, type Verdict } from '../../src/facts/judge'

export const check: Check = ({ awards }) =>
  judgeEach(
    awards.filter(({ criterion }) => criterion.type === 'quality' && criterion.scoring),
    'scoring/method',
    ({ criterion }) => isEndless(criterion),
  )

function isEndless({ scoring, metric }: AwardCriterion): Verdict {
  const { method = '', params } = scoring ?? {}
  // A count ends at its cap; the other formulas of ours end by themselves.
  if (method === 'quality.saturating-count') return metric?.cap === undefined && !('cap' in numbersOf(params))
  return Object.hasOwn(qualityFormulas, method) || metric?.cap !== undefined ? false : undefined
}
