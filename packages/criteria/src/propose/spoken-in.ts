import {
  checkInput,
  type Lot,
  languageTag,
  type Procurement,
  type Provenance,
  procurementArgument,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueOptions, readingCatalogue } from '../catalogue/catalogue-input'
import { declaredInterests } from '../catalogue/declared-interests'
import { idOf, nameOf } from './subjects'

/** A catalogue whose words are used. */
export interface SpokenInOptions {
  readonly catalogue: Catalogue
}

/**
 * A procurement with what has one text alone in the language of its documents: the interests that the catalogue declares, and
 * names of families of components that are known. What the buyer wrote itself stays. Pure.
 *
 * @throws OseError `input-invalid`
 */
export function spokenIn(procurement: Procurement, language: string, options: SpokenInOptions): Procurement {
  checkInput('spokenIn', {
    procurement: procurementArgument(procurement),
    language: [languageTag, language],
    options: [catalogueOptions(), options],
  })
  return readingCatalogue('spokenIn', () => spoken(procurement, language, options))
}

function spoken(procurement: Procurement, language: string, { catalogue }: SpokenInOptions): Procurement {
  const { lots, languages, criteria, lotClauses } = procurement
  const said = <Source extends { readonly provenance?: Provenance }>(source: Source): Source =>
    source.provenance
      ? { ...source, provenance: interestsIn(source.provenance, language, languages, catalogue) }
      : source
  return {
    ...said(procurement),
    lots: lots.map((lot) => familiesIn(lot, language)),
    criteria: criteria.map(said),
    ...(lotClauses && { lotClauses: lotClauses.map(said) }),
  }
}

function interestsIn(
  provenance: Provenance,
  language: string,
  languages: readonly string[],
  catalogue: Catalogue,
): Provenance {
  const said = provenance.interests?.join('\n')
  const ours = [...languages, 'en'].some((tag) => declaredInterests(catalogue, [tag]).join('\n') === said)
  return ours ? { ...provenance, interests: declaredInterests(catalogue, [language]) } : provenance
}

function familiesIn(lot: Lot, language: string): Lot {
  if (!lot.componentFamilies) return lot
  const primary = language.toLowerCase().split('-')[0]
  if (primary !== 'en' && primary !== 'fr') return lot
  return { ...lot, componentFamilies: lot.componentFamilies.map((said) => nameOf(idOf(said) ?? '')?.[primary] ?? said) }
}
