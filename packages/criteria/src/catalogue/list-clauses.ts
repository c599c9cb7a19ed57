import type { CriterionKind } from '@opensource-experts/core'
import type { Clause } from '../clauses/clause'
import { defaultCatalogue } from './default-catalogue'
import type { CatalogueOptions } from './get-clause'

export interface ListClausesOptions extends CatalogueOptions {
  readonly kind?: CriterionKind
}

/** The clauses of a catalogue, in its order; those of one kind where `kind` is given. */
export function listClauses({ kind, catalogue = defaultCatalogue }: ListClausesOptions = {}): readonly Clause[] {
  return kind === undefined ? catalogue.clauses : catalogue.clauses.filter((clause) => clause.kind === kind)
}
