import type { Catalogue } from '../catalogue/catalogue'
import { clauses } from '../generated/clauses'
import { facts } from '../generated/facts'
import { reviews } from '../generated/reviews'
import { sets } from '../generated/sets'

/** The catalogue of the project without any text: what finds clauses needs no more. */
export const projectCatalogue: Omit<Catalogue, 'texts'> = { ...facts, clauses, sets, reviews }
