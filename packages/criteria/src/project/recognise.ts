import type { Procurement, Recognised } from '@opensource-experts/core'
import { recognise as bare } from '../recognise/recognise'
import { defaultCatalogue } from './default-catalogue'
import type { CatalogueOptions } from './describe-clause'
import { withCatalogue } from './with-catalogue'

/**
 * The clauses of the catalogue that the criteria of a procurement are made from: by their own reference, else by their
 * texts, short or full, in each language of the procurement. Short forms are templates, so parameters are read back as
 * far as the text says them. `edited`: most of the text is the clause's, and some is not. Terms (BT-70) are looked at
 * paragraph by paragraph. In the order of the criteria. Pure; what `createTed({ recognise })` and `planForm` take.
 */
export function recognise(procurement: Procurement, options: CatalogueOptions = {}): Recognised[] {
  return bare(procurement, withCatalogue('recognise', options, defaultCatalogue))
}
