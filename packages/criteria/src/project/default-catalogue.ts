import { allClauses } from '../clauses/all-clauses'
import { en } from '../locales/en/texts'
import { fr } from '../locales/fr/texts'
import type { Catalogue } from './catalogue'

/** The catalogue of the project: what every function of this package uses when it is given no other. */
export const defaultCatalogue: Catalogue = {
  name: '@opensource-experts/criteria',
  version: '1.0.0',
  author: 'Opensource Experts',
  licence: 'CC0-1.0',
  // PRO-02: a buyer who uses texts written by those who may tender has to know it, and so do the other tenderers.
  interests: [
    'Firms close to the authors may tender for contracts of this kind; the texts are public and free for anyone to use.',
  ],
  clauses: allClauses,
  texts: { en, fr },
}
