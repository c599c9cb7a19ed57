import type { CriterionKind, CriterionTarget } from '@opensource-experts/core'
import type { Clause, ClauseKind } from './clause'

/** A clause that makes criteria. */
export type CriterionClause = Clause & { readonly kind: CriterionKind; readonly target: CriterionTarget }

/** Whether clauses of a kind make criteria: those on lots and on the consultation of the market give texts alone. */
export function isCriterionKind(kind: ClauseKind): kind is CriterionKind {
  return kind !== 'lot-design' && kind !== 'market-consultation'
}

export function isCriterionClause(clause: Clause): clause is CriterionClause {
  return isCriterionKind(clause.kind) && clause.target !== undefined
}
