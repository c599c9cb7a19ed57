import { expect, it } from 'vitest'
import { fromBcp47, toBcp47 } from './languages'
import { tableFor } from './sdk-tables'

/** The code list `language` of the SDK, whole. */
const sdkLanguages =
  'AFR AKA AMH ARA AYM AZE BEL BEN BIS BOD BOS BRE BUL CAT CES CHA CNR COR COS CYM DAN DEU DIV DZO ELL ENG EST EUS EWE FAO FAS FIJ FIL FIN FRA FRY FUL GLA GLE GLG GLV GRN HAT HAU HEB HIN HMO HRV HSB HUN HYE IBO IND ISL ITA JPN KAL KAT KAZ KHM KIN KIR KON KOR KUR LAO LAT LAV LIN LIT LTZ LUA MAH MAN MIN MKD MLG MLT MON MRI MSA MYA NAU NBL NEP NIU NLD NNO NOB NOR NSO NYA OCI OSS PAN PAP PAU POL POR PUS QUE RAR ROH ROM RON RUN RUS SAG SCO SIN SLK SLV SME SMO SOM SOT SPA SQI SRP SSW SWA SWE TAM TET TGK THA TIR TKL TON TPI TSN TSO TUK TUR TVL UKR URD UZB VEN VIE WLN WOL XHO YID YOR ZHO ZUL'.split(
    ' ',
  )

it.each([
  ['FRA', 'fr'],
  ['ELL', 'el'],
  ['NOR', 'no'],
  ['NOB', 'nb'],
  ['NNO', 'nn'],
  ['CAT', 'ca'],
  ['LTZ', 'lb'],
  ['EUS', 'eu'],
  ['GLG', 'gl'],
  ['SME', 'se'],
  ['CYM', 'cy'],
  ['FIL', 'fil'],
])('%s is %s', (iso, tag) => {
  expect(toBcp47(iso)).toBe(tag)
  expect(fromBcp47(tag)).toBe(iso)
})

it('knows no regions, no lower case and no language that the list does not have', () => {
  expect(fromBcp47('pt-BR')).toBe('POR')
  expect(fromBcp47('FR')).toBe('FRA')
  expect([toBcp47('fra'), toBcp47('XXX'), toBcp47('constructor'), fromBcp47('xx'), fromBcp47('')]).toEqual(
    Array.from({ length: 5 }),
  )
})

it('has each language of the SDK once, with the shortest tag that Intl knows', () => {
  expect(sdkLanguages).toHaveLength(147)
  expect(new Set(sdkLanguages.map(toBcp47)).size).toBe(147)
  for (const iso of sdkLanguages) {
    const tag = toBcp47(iso) ?? ''
    expect(fromBcp47(tag)).toBe(iso)
    // ISO 639-2/T and 639-1 name one language: CLDR canonicalises the long code to the short one. It has Montenegrin as
    // Serbian of a region, which is another language of the list.
    if (iso !== 'CNR') expect(Intl.getCanonicalLocales(iso.toLowerCase())[0]).toBe(tag)
  }
})

it('has the languages in which a notice is published', () => {
  for (const iso of tableFor('1.15')?.languages ?? []) expect(sdkLanguages).toContain(iso)
})
