import type { Procurement } from '@opensource-experts/core'
import { spokenIn as bare } from '../propose/spoken-in'
import { defaultCatalogue } from './default-catalogue'
import type { CatalogueOptions } from './describe-clause'
import { withCatalogue } from './with-catalogue'

/**
 * A procurement with what has one text alone in the language of its documents: the interests that the catalogue declares, and
 * names of families of components that are known. What the buyer wrote itself stays. Before `tenderDocuments` in another
 * language than the first of the procurement. Pure.
 *
 * @throws OseError `input-invalid`
 */
export function spokenIn(procurement: Procurement, language: string, options: CatalogueOptions = {}): Procurement {
  return bare(procurement, language, withCatalogue('spokenIn', options, defaultCatalogue))
}
