import type { ClauseSource } from '../catalogue/catalogue'
import { getClause as bare } from '../catalogue/get-clause'
import type { Clause } from '../clause/clause'
import type { ClauseId } from '../generated/clause-id'
import { projectCatalogue } from './project-catalogue'
import { withCatalogue } from './with-catalogue'

export interface ClauseSourceOptions {
  /** Default: the catalogue of the project. */
  readonly catalogue?: ClauseSource
}

/** A clause by its id. @throws OseError `clause-unknown`, naming the nearest ids. */
export function getClause(id: ClauseId | (string & {}), options: ClauseSourceOptions = {}): Clause {
  return bare(id, withCatalogue('getClause', options, projectCatalogue))
}
