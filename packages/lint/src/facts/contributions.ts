import type { ContributionMetric } from '@opensource-experts/core'
import type { Entry, LintContext } from '../engine/context'
import type { RuleQuestion, RuleReport } from '../engine/rule'
import { judgeOne, type Verdict } from './judge'
import { tagged } from './tagged'

/**
 * A verdict on what a criterion counts of contributions, read from a member of its metric. A criterion on the community
 * that looks at what a firm or its people did, and has neither a metric nor a clause, is asked what it counts.
 */
export function* judgeMetrics(
  { entries }: LintContext,
  member: keyof ContributionMetric,
  verdictOf: (metric: ContributionMetric, entry: Entry) => Verdict,
  params: (metric: ContributionMetric) => object = () => ({}),
): Generator<RuleReport | RuleQuestion> {
  for (const entry of entries) {
    const { kind, metric } = entry.criterion
    if (kind !== 'award' && kind !== 'selection') continue
    if (metric) {
      const verdict = verdictOf(metric, entry)
      yield* judgeOne(entry, `metric/${member}`, verdict, { params: { ...params(metric) } })
    } else if (looksBack(entry) && !entry.criterion.clause) yield* judgeOne(entry, 'metric', undefined)
  }
}

/** Whether it looks at the past of firms or people in communities; a clause of the catalogue says what it counts. */
export function looksBack(entry: Entry): boolean {
  const { target, criterion } = entry
  return (
    (target === 'operator' || target === 'assigned-staff') &&
    (criterion.metric !== undefined || tagged(entry, 'community') === 'yes')
  )
}
