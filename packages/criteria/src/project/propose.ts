import type { Need } from '@opensource-experts/core'
import type { Proposal } from '../propose/proposal'
import { propose as bare } from '../propose/propose'
import { defaultCatalogue } from './default-catalogue'
import type { CatalogueOptions } from './describe-clause'
import { withCatalogue } from './with-catalogue'

/**
 * A procurement for a need: lots, limits, criteria with weights that total 100 in each lot, clauses resolved, and why.
 * It lints without error; `reasons` says what the buyer has to confirm, and never passes a guess for a fact. Pure.
 * @throws OseError `need-invalid` where value or duration is not above 0.
 */
export function propose(need: Need, options: CatalogueOptions = {}): Proposal {
  return bare(need, withCatalogue('propose', options, defaultCatalogue))
}
