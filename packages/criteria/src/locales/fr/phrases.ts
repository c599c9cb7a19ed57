import type { Phrases } from '../../clauses/clause-text'

export const phrases: Phrases = {
  lotSoftware: 'les logiciels du lot',
  separator: '\u00a0; ',
  decimalMark: ',',
  toBeGiven: '\u00a0: à indiquer',
}
