import { socialDerogation as bare, type DerogationRecord, type SocialDerogation } from '../resolve/social-derogation'
import { defaultCatalogue } from './default-catalogue'
import type { CatalogueOptions } from './describe-clause'
import { withCatalogue } from './with-catalogue'

/**
 * The record that stands in place of PER-19 where the condition is left out (art. L2112-2-1 of the French code).
 * The program words it; it never chooses the ground nor invents the facts.
 * @throws OseError `derogation-invalid` where the ground is unknown or the facts say too little.
 */
export function socialDerogation(derogation: SocialDerogation, options: CatalogueOptions = {}): DerogationRecord {
  return bare(derogation, withCatalogue('socialDerogation', options, defaultCatalogue))
}
