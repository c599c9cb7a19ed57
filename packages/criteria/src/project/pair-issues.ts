import type { Procurement } from '@opensource-experts/core'
import { pairIssues as bare, type ClausePairIssue } from '../catalogue/pair-issues'
import { defaultCatalogue } from './default-catalogue'
import type { CatalogueOptions } from './describe-clause'
import { withCatalogue } from './with-catalogue'

/**
 * What is missing, excluded or counted twice among the criteria of a procurement that refer to clauses: each pair once, with
 * its lots, and why in the languages of the procurement. `lint` says the same (CAT-02, CAT-03, CAT-04). Pure.
 */
export function pairIssues(procurement: Procurement, options: CatalogueOptions = {}): ClausePairIssue[] {
  return bare(procurement, withCatalogue('pairIssues', options, defaultCatalogue))
}
