import type { Catalogue } from '../catalogue/catalogue'
import { maintainedTexts } from '../generated/maintained-texts'
import { projectCatalogue } from './project-catalogue'

/**
 * The catalogue of the project in the languages that it maintains: what every function of this package uses when it is
 * given no other. `createCatalogue` takes other languages, `./bare` none that are not asked for.
 */
export const defaultCatalogue: Catalogue = { ...projectCatalogue, texts: maintainedTexts }
