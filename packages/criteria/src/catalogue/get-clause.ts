import { anyText, checkInput } from '@opensource-experts/core'
import type { Clause } from '../clause/clause'
import type { ClauseSource } from './catalogue'
import { catalogueOptions, clauseSourceInput } from './catalogue-input'
import { findClause } from './find-clause'

/** A clause by its id. @throws OseError `clause-unknown`, naming the nearest ids. */
export function getClause(id: string, options: { readonly catalogue: ClauseSource }): Clause {
  checkInput('getClause', { id: [anyText, id], options: [catalogueOptions({}, clauseSourceInput), options] })
  return findClause(id, options)
}
