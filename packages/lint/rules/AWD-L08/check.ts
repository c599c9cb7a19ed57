import type { AwardCriterion } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { judgeEach, type Verdict } from '../../src/facts/judge'

/** Numbers that grow with the size of a firm. */
const volumes: readonly string[] = ['commits', 'lines', 'stars', 'code', 'fixes', 'years', 'heads']

export const check: Check = ({ awards }) =>
  judgeEach(
    awards.filter(({ criterion }) => criterion.metric),
    'metric/kinds',
    ({ criterion }) => isEndless(criterion),
  )

function isEndless({ metric, scoring }: AwardCriterion): Verdict {
  // Steps end where they end.
  if (metric?.cap !== undefined || scoring?.method === 'quality.anchored-steps') return false
  return metric?.kinds?.some((kind) => volumes.includes(kind))
}
