import type { Catalogue } from '../catalogue/catalogue'
import { describeClause as bare, type ClauseDocument } from '../catalogue/describe-clause'
import type { Clause } from '../clause/clause'
import { defaultCatalogue } from './default-catalogue'
import { withCatalogue } from './with-catalogue'

export interface CatalogueOptions {
  /** Default: the catalogue of the project. */
  readonly catalogue?: Catalogue
}

export interface DescribeClauseOptions extends CatalogueOptions {
  /** ISO code of the State whose words the texts take. Default: neutral words, and those of each law under `under`. */
  readonly jurisdiction?: string
}

/** A clause with everything a person or a program needs to judge it, as plain JSON. */
export function describeClause(clause: Clause, options: DescribeClauseOptions = {}): ClauseDocument {
  return bare(clause, withCatalogue('describeClause', options, defaultCatalogue))
}
