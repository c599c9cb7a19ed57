import { describe, expect, it } from 'vitest'
import { awardShapeNames } from '../__fixtures__/award-shapes'
import { type FixtureName, fixtureSpecs, fixtures, spellingFixtures } from '../__fixtures__/fixtures'
import { makeNotice } from '../__fixtures__/make-notice'
import { plainStyle } from '../__fixtures__/xml'
import { readNotice } from './read-notice'

const read = (xml: string) => {
  const { sdk, subtype, procurement, losses } = readNotice(new TextEncoder().encode(xml))
  return { sdk, subtype, procurement, losses }
}
const weights = (name: FixtureName) =>
  read(fixtures[name]).procurement.criteria.flatMap((criterion) =>
    criterion.kind === 'award'
      ? [criterion.weight ? `${criterion.weight.kind} ${criterion.weight.value}` : 'none']
      : [],
  )

describe('read', () => {
  it('gives a document with what the notice says, and leaves out what it does not say', () => {
    const { sdk, subtype, procurement, losses } = read(fixtures.bilingual)
    expect([sdk, subtype, losses]).toEqual(['1.15', '16', []])
    expect(procurement).toMatchObject({
      schemaVersion: '1',
      directive: '2014/24',
      languages: ['fr', 'en'],
      lots: [{ id: 'LOT-0001', title: { fr: expect.any(String), en: expect.any(String) } }, { id: 'LOT-0002' }],
    })
    expect(procurement.criteria.map(({ id, origin }) => [id, origin])).toEqual([
      ['LOT-0001.award.1', 'notice'],
      ['LOT-0001.award.2', 'notice'],
      ['LOT-0001.performance.1', 'notice'],
      ['LOT-0002.award.1', 'notice'],
      ['LOT-0002.award.2', 'notice'],
    ])
    expect(procurement.criteria.every((criterion) => !('target' in criterion))).toBe(true)
  })

  it.each<[FixtureName, string[]]>([
    ['percentagesWithDecimals', ['percentage 33.34', 'percentage 33.33', 'percentage 33.33']],
    ['percentagesSpelledOddly', ['percentage 60', 'percentage 40', 'percentage 0']],
    ['decimals', ['decimal 0.6', 'decimal 0.4']],
    ['points', ['points 60', 'points 40']],
    ['orderJustified', ['order 2', 'order 1', 'order 3']],
    ['partial', ['percentage 100', 'none']],
    ['withoutNumbers', ['none', 'none']],
    ['none', []],
  ])('weights of %s', (name, expected) => {
    expect(weights(name)).toEqual(expected)
  })

  it('keeps fixed numbers, thresholds, ranges, BT-543 and BT-733', () => {
    const criteria = (name: FixtureName) => read(fixtures[name]).procurement.criteria
    expect(criteria('fixedNumber')[0]).toMatchObject({ fixed: { kind: 'total', value: 100000 } })
    expect(criteria('thresholds')[1]).toMatchObject({
      thresholds: [
        { kind: 'min-score', value: 10 },
        { kind: 'max-pass', value: 5 },
      ],
    })
    expect(criteria('midRanges')[0]).toMatchObject({ weight: { kind: 'percentage', value: 55, middle: true } })
    expect(read(fixtures.complicated).procurement.lots[0]?.awardMethod?.complicated?.fr).toMatch(/^Note = /u)
    expect(read(fixtures.orderJustified).procurement.lots[0]?.awardMethod?.orderJustification?.fr).toMatch(
      /^Le besoin/u,
    )
  })

  it('tells nested and several groups, groups of lots and parts', () => {
    expect(read(fixtures.nested).losses).toMatchObject([{ code: 'nested-award-criteria', lot: 'LOT-0001' }])
    expect(read(fixtures.severalCriteria).losses).toMatchObject([
      { code: 'several-awarding-criteria', lot: 'LOT-0001' },
    ])
    const group = read(fixtures.lotsGroup).procurement
    expect([group.lots.map(({ id }) => id), group.lotGroups?.map(({ id, lots }) => [id, lots])]).toEqual([
      ['LOT-0001', 'LOT-0002'],
      [['GLO-0001', ['LOT-0001', 'LOT-0002']]],
    ])
    expect(read(fixtures.parts).procurement.lots.map(({ id }) => id)).toEqual(['PAR-0001', 'PAR-0002'])
  })

  it('gives withheld values as losses, never as values', () => {
    const { procurement, losses } = read(fixtures.withheld)
    expect(losses.map(({ code, params }) => [code, params.field])).toEqual([
      ['unpublished', 'BT-539-Lot'],
      ['unpublished', 'BT-734-Lot'],
      ['unpublished', 'BT-540-Lot'],
      ['unpublished', 'BT-541-Lot-WeightNumber'],
    ])
    expect(JSON.stringify(procurement)).not.toContain('unpublished')
  })

  it.each(spellingFixtures)('reads %s as the plain spelling', (name) => {
    const plain = makeNotice({ ...fixtureSpecs[name], ...plainStyle })
    expect(read(fixtures[name])).toEqual(read(plain))
  })

  it.each(awardShapeNames)('survives %s', (name) => {
    expect(read(fixtures[name]).procurement.lots).toHaveLength(1)
  })

  it('refuses what is no notice, and says what it is', () => {
    expect(() => read('<Invoice/>')).toThrow(expect.objectContaining({ code: 'not-a-notice', path: '/Invoice' }))
    expect(() => read('<ContractNotice/>')).toThrow(expect.objectContaining({ code: 'not-a-notice' }))
  })

  it('reads other encodings', () => {
    const xml = fixtures.percentages.replace('UTF-8', 'ISO-8859-1').replace(/[^\p{ASCII}é]/gu, '?')
    const bytes = Uint8Array.from(xml, (char) => char.charCodeAt(0))
    expect(readNotice(bytes).procurement.lots[0]?.title).toEqual(read(fixtures.percentages).procurement.lots[0]?.title)
  })
})
