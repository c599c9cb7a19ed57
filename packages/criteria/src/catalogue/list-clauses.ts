import type { CriterionKind } from '@opensource-experts/core'
import type { Clause } from '../clause/clause'
import type { ClauseSource } from './catalogue'

/** The clauses of a catalogue, in its order; those of one kind where `kind` is given. */
export function listClauses({
  kind,
  catalogue,
}: {
  readonly kind?: CriterionKind
  readonly catalogue: ClauseSource
}): readonly Clause[] {
  return kind === undefined ? catalogue.clauses : catalogue.clauses.filter((clause) => clause.kind === kind)
}
