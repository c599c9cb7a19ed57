import { describe, expect, it } from 'vitest'
import { isNuts } from './nuts'

describe('a NUTS code', () => {
  it.each([
    'FR',
    'FRK',
    'FRK2',
    'FRK26',
    'FR1',
    'FR101',
    'ITC1',
    'DE21A',
    'DEA1',
    'NO0A',
    'UKI31',
    'EL30',
    'PL91C',
    'FRZZZ',
    'XK',
    'XA1',
  ])('%s can be one', (code) => expect(isNuts(code)).toBe(true))

  // Names of places are as short; so are countries that the nomenclature has not.
  it.each([
    'LYON',
    'Lyon',
    'ROME',
    'METZ',
    'LILLE',
    'ESSEN',
    'BERN',
    'PARIS',
    'ZZ1',
    'US1',
    'FRK267',
    'fr',
    '',
    'F',
    'FR-K',
  ])('"%s" is none', (text) => expect(isNuts(text)).toBe(false))
})
