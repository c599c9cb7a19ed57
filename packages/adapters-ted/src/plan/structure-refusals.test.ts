import type { Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { addedAward as award, addedTerm as term } from '../__fixtures__/added'
import { edited } from '../__fixtures__/edited'
import { fixtures } from '../__fixtures__/fixtures'
import { formatRefusal } from '../texts'
import { planNotice } from './plan-notice'

const plan = (xml: string, ...criteria: readonly Criterion[]) =>
  planNotice(new TextEncoder().encode(xml), { criteria }, { weights: 'scale' })
const two = fixtures.severalLots
const lots = /<cac:ProcurementProjectLot>[\s\S]*<\/cac:ProcurementProjectLot>/u.exec(two)?.[0] ?? ''
const foreign = (name: string) =>
  two
    .replaceAll(`<${name}`, `<x:${name.split(':')[1]}`)
    .replaceAll(`</${name}>`, `</x:${name.split(':')[1]}>`)
    .replace('<cbc:UBLVersionID', '<cbc:UBLVersionID')
    .replace(/ xmlns:cac=/u, ' xmlns:x="https://example.org/other" xmlns:cac=')
const everyLanguage = /<cbc:NoticeLanguageCode>FRA<\/cbc:NoticeLanguageCode>/u.exec(two)?.[0] ?? ''

describe('a notice of which not all was read is not changed', () => {
  it.each<readonly [string, string, Readonly<Record<string, unknown>>]>([
    ['no lots', edited(two, [lots, '']), { reason: 'no-lots' }],
    [
      'a lot without id',
      two.replace(/<cbc:ID schemeName="Lot">LOT-0002<\/cbc:ID>/u, ''),
      { reason: 'lot-without-id', count: 1 },
    ],
    [
      'a lot with an empty id',
      two.replace(/(<cbc:ID schemeName="Lot">)LOT-0002/u, '$1 '),
      { reason: 'lot-without-id', count: 1 },
    ],
    [
      'two lots of one id',
      two.replace(/(<cbc:ID schemeName="Lot">)LOT-0002/u, '$1LOT-0001'),
      { reason: 'lot-id-twice' },
    ],
    [
      'an id without end',
      two.replace(/(<cbc:ID schemeName="Lot">)LOT-0002/u, `$1LOT-${'0'.repeat(9000)}`),
      { reason: 'lot-id-too-long', lot: `LOT-${'0'.repeat(96)}`, limit: 100 },
    ],
    ['no language', edited(two, [everyLanguage, '']), { reason: 'no-language' }],
    [
      'lots of another namespace',
      foreign('cac:ProcurementProjectLot'),
      { reason: 'other-namespace', element: 'ProcurementProjectLot', namespace: 'https://example.org/other' },
    ],
    [
      'terms of another namespace',
      foreign('cac:AwardingTerms'),
      { reason: 'other-namespace', element: 'AwardingTerms', namespace: 'https://example.org/other' },
    ],
    [
      'numbers of another namespace',
      foreign('efbc:ParameterNumeric'),
      { reason: 'other-namespace', element: 'ParameterNumeric', namespace: 'https://example.org/other' },
    ],
    [
      'a language of another namespace',
      foreign('cbc:NoticeLanguageCode'),
      { reason: 'other-namespace', element: 'NoticeLanguageCode', namespace: 'https://example.org/other' },
    ],
  ])('%s', (_, xml, params) => {
    for (const criteria of [[award], [term], [award, term]]) {
      const { refusals, edits, patches } = plan(xml, ...criteria)
      expect(refusals[0]).toMatchObject({ code: 'notice-incomplete', params })
      expect([edits, patches]).toEqual([[], []])
      const [english, french] = refusals
        .slice(0, 1)
        .flatMap((each) => [formatRefusal(each, 'en'), formatRefusal(each, 'fr')])
      expect(english).not.toBe(french)
    }
    // Nothing is asked, so nothing is refused.
    expect(plan(xml).refusals).toEqual([])
  })

  it('whatever prefixes it has, one of eForms is changed', () => {
    for (const name of ['exchangedPrefixes', 'cacIsDefault', 'localDeclarations'] as const)
      expect(plan(fixtures[name], term).refusals).toEqual([])
  })
})

describe('languages that nobody has', () => {
  const additional = (codes: readonly string[]) =>
    edited(two, [
      everyLanguage,
      everyLanguage +
        codes
          .map((code) => `<cac:AdditionalNoticeLanguage><cbc:ID>${code}</cbc:ID></cac:AdditionalNoticeLanguage>`)
          .join(''),
    ])

  it('are listed as far as can be read', () => {
    const { refusals } = plan(additional(Array.from({ length: 5000 }, (_, index) => `L${index}`)), term)
    expect(refusals.map(({ code }) => code)).toEqual(['language-missing'])
    const shown = refusals[0]?.params.languages as readonly string[]
    expect([shown.length, shown.at(-1)]).toEqual([25, '…'])
  })

  it('are no members of every object', () => {
    expect(plan(additional(['CONSTRUCTOR', '__PROTO__']), term).refusals.map(({ params }) => params)).toEqual([
      { languages: ['constructor', '__proto__'] },
    ])
  })
})
