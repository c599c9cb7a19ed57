import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ComparedFirm, compareMarks, firmMarks, type JoinVerdict } from './compare-firms'
import { joinFirms } from './join-firms'

const firm = (name = '', number = '', website = ''): ComparedFirm => ({
  name,
  ...(number === '' ? {} : { ids: [{ scheme: schemeOf(number), value: number }] }),
  ...(website === '' ? {} : { website }),
})
const schemeOf = (number: string) => (number.startsWith('FR') ? 'VAT' : number.length === 14 ? 'SIRET' : 'SIREN')

/** Pairs of fictitious firms, labelled before there was anything that joins them. */
const pairs = readFileSync(new URL('__fixtures__/pairs.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [label = '', kind = '', ...rest] = row.split('\t')
    return { row, label, kind, a: firm(...rest.slice(0, 3)), b: firm(...rest.slice(3)) }
  })
const judged = pairs.map((pair) => ({ ...pair, verdict: compareMarks(firmMarks(pair.a), firmMarks(pair.b)) }))
const same = judged.filter(({ label }) => label === 'same')
const share = (confidences: readonly string[]) =>
  same.filter(({ verdict }) => confidences.includes(verdict.confidence)).length / same.length

describe('three hundred labelled pairs', () => {
  it('are 150 of one firm and 150 of two', () => {
    expect([pairs.length, same.length]).toEqual([300, 150])
  })

  it('nothing that is called certain is wrong', () => {
    const wrong = judged.filter(({ label, verdict }) => label === 'different' && verdict.confidence === 'certain')
    expect(wrong.map(({ row }) => row)).toEqual([])
  })

  it('nothing that is called distinct is one firm', () => {
    expect(same.filter(({ verdict }) => verdict.confidence === 'distinct').map(({ row }) => row)).toEqual([])
  })

  it('nothing is certain by the name alone', () => {
    const by = judged.filter(({ verdict }) => verdict.by === 'name').map(({ verdict }) => verdict.confidence)
    expect(new Set(by)).toEqual(new Set(['possible']))
  })

  it('recall: as it is stated in the documentation', () => {
    const rounded = (value: number) => Math.round(value * 100)
    expect({
      certain: rounded(share(['certain'])),
      probable: rounded(share(['certain', 'probable'])),
      possible: rounded(share(['certain', 'probable', 'possible'])),
    }).toEqual({ certain: 73, probable: 87, possible: 100 })
  })

  it('is the same from either side', () => {
    const back = judged.map(({ a, b }) => compareMarks(firmMarks(b), firmMarks(a)).confidence)
    expect(back).toEqual(judged.map(({ verdict }) => verdict.confidence))
  })

  it('holds among all six hundred at once: no group has firms of two numbers', () => {
    const entries = pairs.flatMap(({ a, b }, at) => [
      { ref: `a:${at}`, firm: a },
      { ref: `b:${at}`, firm: b },
    ])
    const { groups } = joinFirms(entries)
    const pairOf = (at: number) => Math.floor(at / 2)
    for (const { members } of groups) expect(new Set(members.map(pairOf)).size).toBe(1)
    for (const [at, { label, row }] of pairs.entries())
      if (label === 'different')
        expect(
          groups.some(({ members }) => members.includes(2 * at) && members.includes(2 * at + 1)),
          row,
        ).toBe(false)
  })
})

describe('joining', () => {
  const entry = (ref: string, ...rest: string[]) => ({ ref, firm: firm(...rest) })
  const refs = (entries: readonly { ref: string }[], verdicts: ReturnType<typeof joinFirms>) =>
    verdicts.groups.map(({ members }) => members.map((at) => entries[at]?.ref))

  it('goes over a third entry, and never joins two numbers by it', () => {
    const entries = [
      entry('a:1', 'Coop', '000000018', 'https://coop.example'),
      entry('b:1', 'Coop', '', 'https://www.coop.example/'),
      entry('c:1', 'Coop', '000000026', 'https://coop.example'),
    ]
    const joined = joinFirms(entries)
    expect(refs(entries, joined)).toEqual([['a:1', 'b:1'], ['c:1']])
    expect(joined.open).toEqual([
      { a: 'b:1', b: 'c:1', confidence: 'probable', by: 'website-and-name', value: 'coop.example' },
    ])
  })

  it('obeys the corrections, and says so', () => {
    const entries = [
      entry('a:1', 'Coop', '', 'https://coop.example'),
      entry('b:1', 'Coop', '', 'https://coop.example'),
      entry('c:1', 'Otherwise', '000000018'),
    ]
    const joined = joinFirms(entries, {
      same: [{ firms: ['SIREN:000000018', 'a:1'] }],
      distinct: [{ firms: ['a:1', 'b:1'] }],
    })
    expect(refs(entries, joined)).toEqual([['a:1', 'c:1'], ['b:1']])
    expect(joined.groups[0]?.links).toEqual([{ a: 'c:1', b: 'a:1', confidence: 'certain', by: 'correction' }])
    expect(joined.open).toEqual([])
  })

  it('a crowd with one website or name is no firm', () => {
    const entries = Array.from({ length: 60 }, (_, at) => entry(`a:${at}`, 'Same', '', 'https://same.example'))
    expect(joinFirms(entries)).toMatchObject({ groups: { length: 60 }, open: [] })
  })

  it.each<[string, ComparedFirm, ComparedFirm, JoinVerdict]>([
    [
      'a number in common beside one that differs',
      {
        name: 'A',
        ids: [
          { scheme: 'SIREN', value: '000000018' },
          { scheme: 'LEI', value: 'X1' },
        ],
      },
      {
        name: 'A',
        ids: [
          { scheme: 'SIREN', value: '000000018' },
          { scheme: 'LEI', value: 'X2' },
        ],
      },
      { confidence: 'probable', by: 'number', value: 'SIREN:000000018' },
    ],
    [
      'VAT numbers of two countries',
      { name: 'A', ids: [{ scheme: 'VAT', value: 'DE1' }] },
      { name: 'A', ids: [{ scheme: 'VAT', value: 'BE2' }] },
      { confidence: 'possible', by: 'name', value: 'a' },
    ],
    ['names without a letter', { name: '...' }, { name: '!!!' }, { confidence: 'none' }],
    ['names that are legal forms', { name: 'SA' }, { name: 'AB' }, { confidence: 'none' }],
    ['addresses that are none', { name: 'A', website: 'x' }, { name: 'B', website: 'x' }, { confidence: 'none' }],
  ])('%s', (_, a, b, verdict) => {
    expect(compareMarks(firmMarks(a), firmMarks(b))).toEqual(verdict)
  })
})
