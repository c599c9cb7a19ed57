import { expect, it } from 'vitest'
import { dialectName, parseCustomization } from './customization'

it.each([
  ['eforms-sdk-1.12', '1.12', undefined, undefined],
  ['eforms-sdk-1.12.', '1.12', undefined, undefined],
  ['eforms-sdk-1.12.1', '1.12', '1.12.1', undefined],
  [' eforms-sdk-1.10\n', '1.10', undefined, undefined],
  ['eforms-sdk-1.10#extended#urn:fdc:example.org:2024', '1.10', undefined, undefined],
  ['eforms-sdk-1.10.#extended#urn:fdc:example.org:2024', '1.10', undefined, undefined],
  [
    'eforms-sdk-1.10#extended#urn:fdc:anskaffelser.no:2023:eforms:national',
    '1.10',
    undefined,
    'eForms of Norway (anskaffelser.no)',
  ],
  ['eforms-sdk-1.10#extended#urn:fdc:anskaffelser.no.example.org', '1.10', undefined, undefined],
  ['eforms-de-1.0', undefined, undefined, 'eForms-DE 1.0'],
  ['eforms-de-1.1', undefined, undefined, 'eForms-DE 1.1'],
  ['eforms-de-2.1', undefined, undefined, 'eForms-DE 2.1'],
  ['eforms-xx-3.4', undefined, undefined, 'eForms-XX 3.4'],
  ['eforms-sdk-', undefined, undefined, undefined],
  ['eforms-sdk-1.12..', undefined, undefined, undefined],
  ['eforms-sdk-1.12x', undefined, undefined, undefined],
  ['1.12', undefined, undefined, undefined],
  ['urn:cen.eu:en16931:2017', undefined, undefined, undefined],
  ['', undefined, undefined, undefined],
  [undefined, undefined, undefined, undefined],
])('%j', (text, minor, exact, name) => {
  const { sdk, dialect } = parseCustomization(text)
  expect([sdk?.minor, sdk?.exact, dialect && dialectName(dialect)]).toEqual([minor, exact, name])
})

it('knows what eForms-DE rests on, as far as that was confirmed', () => {
  const bases = ['1.0', '1.1', '1.2', '2.0', '2.1'].map((version) => parseCustomization(`eforms-de-${version}`).dialect)
  expect(bases.map((dialect) => dialect?.basedOn)).toEqual(['1.5', '1.7', '1.10', undefined, undefined])
})

it('keeps what stands there, and no more than can be shown', () => {
  expect(parseCustomization(` ${'x'.repeat(9000)}`).stated).toBe('x'.repeat(100))
})
