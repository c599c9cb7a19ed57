import { checkInput } from '@opensource-experts/core'
import type { Clause, ClauseKind } from '../clause/clause'
import type { ClauseSource } from './catalogue'
import { catalogueOptions, clauseKindInput, clauseSourceInput } from './catalogue-input'

/** The clauses of a catalogue, in its order; those of one kind where `kind` is given. */
export function listClauses(options: {
  readonly kind?: ClauseKind
  readonly catalogue: ClauseSource
}): readonly Clause[] {
  checkInput('listClauses', { options: [catalogueOptions({ kind: clauseKindInput }, clauseSourceInput), options] })
  const { kind, catalogue } = options
  return kind === undefined ? catalogue.clauses : catalogue.clauses.filter((clause) => clause.kind === kind)
}
