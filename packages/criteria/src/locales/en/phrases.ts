import type { Phrases } from '../../clauses/clause-text'

export const phrases: Phrases = {
  lotSoftware: 'the software of the lot',
  separator: '; ',
  decimalMark: '.',
  toBeGiven: ': to be given',
}
