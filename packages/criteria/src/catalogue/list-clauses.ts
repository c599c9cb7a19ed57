import { type CriterionKind, checkInput } from '@opensource-experts/core'
import type { Clause } from '../clause/clause'
import type { ClauseSource } from './catalogue'
import { catalogueOptions, clauseSourceInput, kindInput } from './catalogue-input'

/** The clauses of a catalogue, in its order; those of one kind where `kind` is given. */
export function listClauses(options: {
  readonly kind?: CriterionKind
  readonly catalogue: ClauseSource
}): readonly Clause[] {
  checkInput('listClauses', { options: [catalogueOptions({ kind: kindInput }, clauseSourceInput), options] })
  const { kind, catalogue } = options
  return kind === undefined ? catalogue.clauses : catalogue.clauses.filter((clause) => clause.kind === kind)
}
