import type { AwardCriterion } from '@opensource-experts/core'
import { priceFormulas, qualityFormulas } from '@opensource-experts/core/scoring'
import type { Check } from '../../src/engine/rule'
import { numbersOf } from '../../src/facts/formula'
import { judgeEach, type Verdict } from '../../src/facts/judge'

export const check: Check = ({ awards }) =>
  judgeEach(
    awards.filter(({ criterion }) => criterion.scoring),
    'scoring/method',
    ({ criterion }) => isVoid(criterion),
  )

function isVoid({ scoring }: AwardCriterion): Verdict {
  const { method = '', params, steps } = scoring ?? {}
  const { best, worst } = numbersOf(params)
  // Who falls below it is out; all others get the same.
  if (method === 'quality.threshold') return true
  if (method === 'quality.linear-absolute') return best !== undefined && best === worst
  if (method === 'quality.anchored-steps') return steps?.length === 1
  return Object.hasOwn(priceFormulas, method) || Object.hasOwn(qualityFormulas, method) ? false : undefined
}
