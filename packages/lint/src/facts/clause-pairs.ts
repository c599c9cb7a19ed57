import { type PairIssue, pairsAmong } from '@opensource-experts/core'
import type { Entry, LintContext } from '../engine/context'
import type { RuleReport } from '../engine/rule'

/** Criteria whose clauses do not go together, in one of the ways in which they do not. */
export function* pairReports(context: LintContext, pair: PairIssue['pair']): Iterable<RuleReport> {
  const { entries } = context
  const known = new Map(
    entries.flatMap(({ criterion, clause }) => (criterion.clause ? [[criterion.clause.id, clause]] : [])),
  )
  const byPointer = new Map<string, Entry>(entries.map((entry) => [entry.pointer, entry]))
  const issues = pairsAmong(
    // Ids may stand twice in what is linted, places do not.
    entries.map(({ pointer, lots, criterion: { clause } }) => ({ id: pointer, lots, ...(clause ? { clause } : {}) })),
    [],
    (id) => known.get(id),
  )
  for (const issue of issues) {
    const entry = byPointer.get(issue.criterion)
    if (issue.pair !== pair || !entry) continue
    const { clause, otherClause, lots, differ = [] } = issue
    const other = issue.other === undefined ? undefined : byPointer.get(issue.other)
    yield {
      path: `${entry.pointer}/clause`,
      criterion: entry.criterion.id,
      lots,
      params: {
        name: entry.name,
        clause,
        otherClause,
        lots,
        reason: differ.length > 0 ? 'differ' : 'missing',
        other: other?.name ?? '',
        differ,
      },
    }
  }
}
