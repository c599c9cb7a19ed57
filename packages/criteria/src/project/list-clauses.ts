import { listClauses as bare } from '../catalogue/list-clauses'
import type { Clause, ClauseKind } from '../clause/clause'
import type { ClauseSourceOptions } from './get-clause'
import { projectCatalogue } from './project-catalogue'
import { withCatalogue } from './with-catalogue'

export interface ListClausesOptions extends ClauseSourceOptions {
  readonly kind?: ClauseKind
}

/** The clauses of a catalogue, in its order; those of one kind where `kind` is given. */
export function listClauses(options: ListClausesOptions = {}): readonly Clause[] {
  return bare(withCatalogue('listClauses', options, projectCatalogue))
}
