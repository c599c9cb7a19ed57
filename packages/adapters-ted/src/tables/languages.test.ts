import { expect, it } from 'vitest'
import { fromBcp47, toBcp47 } from './languages'
import { tableFor } from './sdk-tables'

it('maps notice languages to BCP 47 and back', () => {
  expect(toBcp47('FRA')).toBe('fr')
  expect(toBcp47('ELL')).toBe('el')
  expect(fromBcp47('fr')).toBe('FRA')
  expect(fromBcp47('pt-BR')).toBe('POR')
  expect(fromBcp47('no')).toBeUndefined()
  expect(toBcp47('fra')).toBeUndefined()
})

it('covers each notice language of the SDK, with the primary tag that Intl knows', () => {
  for (const iso of tableFor('1.15')?.languages ?? []) {
    const tag = toBcp47(iso)
    expect(tag, iso).toBeDefined()
    expect(fromBcp47(tag ?? '')).toBe(iso)
    // ISO 639-2/T and 639-1 name one language: CLDR canonicalises the long code to the short one.
    expect(Intl.getCanonicalLocales(iso.toLowerCase())[0]).toBe(tag)
  }
})
