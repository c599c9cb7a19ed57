import type { Catalogue } from '../catalogue/catalogue'
import { type ClauseDocument, describeClause } from '../catalogue/describe-clause'
import { readPublished } from './published-input'

/** A catalogue as one plain document: its facts, and each clause with its texts in every language. */
export interface CatalogueDocument extends Pick<Catalogue, 'name' | 'version' | 'author' | 'licence' | 'interests'> {
  readonly clauses: readonly ClauseDocument[]
}

/** The catalogue as JSON, as `@opensource-experts/criteria/catalogue.json` has that of the project. */
export function catalogueJson(catalogue: Catalogue): CatalogueDocument {
  return readPublished('catalogueJson', catalogue, {}, () => {
    const { name, version, author, licence, interests, clauses } = catalogue
    return {
      name,
      version,
      author,
      licence,
      interests,
      clauses: clauses.map((clause) => describeClause(clause, { catalogue })),
    }
  })
}
