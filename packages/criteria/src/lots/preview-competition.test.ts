import type { Criterion, Lot } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { type Market, type MarketFirm, planLots, previewCompetition } from './index'

const day = { source: 'https://example.org/', date: '2026-01-01' }
const firm = (id: string, offers: string[], maintains: string[] = [], size?: 'micro' | 'small'): MarketFirm => ({
  expert: {
    id,
    name: `Atelier ${id}`,
    offers: offers.map((value) => ({ value, ...day })),
    maintains: maintains.map((value) => ({ value, ...day })),
    ...(size ? { size: { value: size, ...day } } : {}),
  },
  sources: ['one'],
})
const source = (id: string, more: object = {}) => ({
  id,
  status: 'ok' as const,
  count: 9,
  publisher: `P ${id}`,
  ...more,
})
const firms = [
  firm('a', ['Moteur A'], ['Moteur A'], 'micro'),
  firm('b', ['moteur  a'], [], 'small'),
  firm('c', ['Moteur A', 'Convertisseur B']),
  firm('d', [], ['Convertisseur B']),
  firm('e', ['Annuaire C']),
]
const market = (more: Partial<Market> = {}): Market => ({
  experts: firms,
  sources: [source('one'), source('two')],
  ...more,
})
const lot = (number: number, ...names: string[]): Lot => ({
  id: `LOT-000${number}`,
  title: { fr: 'Lot' },
  ...(names.length > 0 ? { software: names.map((name) => ({ name })) } : {}),
})
const lots = [lot(1, 'Moteur A'), lot(2, 'Convertisseur B'), lot(3, 'Portail D'), lot(4)]

describe('firms known, lot by lot', () => {
  it('counts a firm once that several questions have found, with all that it was found for', () => {
    const [a, ...others] = firms
    const again = firm('a', ['Convertisseur B'])
    const { lots: found, record } = previewCompetition(
      [lot(1, 'Moteur A', 'Convertisseur B')],
      market({ experts: [a as MarketFirm, { ...again, reasons: [] }, ...others, again] }),
    )
    // a, b, c, d: each for one of the two, or both.
    expect(found[0]?.levels[0]).toMatchObject({ known: 4, firms: ['a', 'b', 'c', 'd'] })
    expect(record.firms.filter(({ id }) => id === 'a')).toHaveLength(1)
  })

  it('looks at the minimums and steps of criteria, where a plan is given them', () => {
    const criteria: Criterion[] = [
      { id: 'sel', kind: 'selection', lots: 'all', minimum: { what: 'contributions', value: 1 } },
    ]
    const { competition } = planLots({ planning: { lots: [lot(1, 'Moteur A')] } }, { market: market(), criteria })
    expect(competition?.lots[0]?.levels).toMatchObject([{ criterion: 'sel', told: 'maintains', known: 1 }])
  })

  // Moteur A: a, b, c offer it, a maintains it. Convertisseur B: c offers, d maintains. Portail D: nobody.
  it('how many reach the minimum, and the top level', () => {
    const { lots: found, fewerThanThree, independentSources } = previewCompetition(lots, market())
    expect(independentSources).toBe(2)
    expect(
      found.map(({ lot: id, verdict, levels }) => [
        id,
        verdict,
        ...levels.map(({ level, known, undecided, verdict: own, firms: ids }) => [level, known, undecided, own, ids]),
      ]),
    ).toEqual([
      [
        'LOT-0001',
        'three-or-more',
        ['minimum', 3, 0, 'three-or-more', ['a', 'b', 'c']],
        ['top', 1, 2, 'fewer-than-three', ['a']],
      ],
      [
        'LOT-0002',
        'fewer-than-three',
        ['minimum', 2, 0, 'fewer-than-three', ['c', 'd']],
        ['top', 1, 1, 'fewer-than-three', ['d']],
      ],
      ['LOT-0003', 'none-found', ['minimum', 0, 0, 'none-found', []], ['top', 0, 0, 'none-found', []]],
      [
        'LOT-0004',
        'unknown',
        ['minimum', undefined, undefined, 'unknown', []],
        ['top', undefined, undefined, 'unknown', []],
      ],
    ])
    expect(fewerThanThree).toEqual(['LOT-0002', 'LOT-0003'])
  })

  it('several pieces of software in a lot: any of them, a firm once', () => {
    const [found] = previewCompetition([lot(1, 'Moteur A', 'Convertisseur B')], market()).lots
    expect(found?.levels.map(({ known }) => known)).toEqual([4, 2])
  })

  it('another name of the software, as the directory knew it', () => {
    const reasons = [
      { criterion: 'software', relation: 'offers', value: 'Moteur A', asked: 'Search Engine A', ...day },
    ] as const
    const experts = [{ ...firm('f', []), reasons }]
    expect(previewCompetition([lot(1, 'search engine a')], market({ experts })).lots[0]?.levels[0]?.known).toBe(1)
  })
})

describe('unknown is not none', () => {
  it.each<[string, Market['sources'], number]>([
    ['one source', [source('one')], 1],
    ['none', [], 0],
    ['two of one publisher', [source('one', { publisher: 'P' }), source('two', { publisher: ' p ' })], 1],
    ['one of made-up firms', [source('one'), source('two', { fictitious: true })], 1],
    ['one cut short', [source('one'), source('two', { truncated: true })], 1],
    ['one in part', [source('one'), { ...source('two'), status: 'partial', reason: '1 of 9' }], 1],
    ['one dead beside two', [source('one'), source('two'), { id: 'x', status: 'unavailable', reason: 'time-out' }], 2],
    ['all dead', [{ id: 'x', status: 'unavailable', reason: 'time-out' }], 0],
  ])('%s', (_, sources, independent) => {
    const found = previewCompetition(lots, market({ sources }))
    expect(found.independentSources).toBe(independent)
    expect(found.lots.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
    expect(found.fewerThanThree).toEqual([])
    // What is known stays a lower bound.
    expect(found.lots[0]?.levels[0]?.known).toBe(3)
  })
})

describe('the criteria given', () => {
  const criteria: Criterion[] = [
    { id: 'refs', kind: 'selection', target: 'operator', lots: 'all', minimum: { what: 'references', value: 1 } },
    {
      id: 'people',
      kind: 'selection',
      target: 'operator',
      lots: ['LOT-0001'],
      minimum: { what: 'headcount', value: 12 },
    },
    { id: 'insured', kind: 'selection', target: 'operator', lots: 'all', minimum: { what: 'insurance', value: 1 } },
    { id: 'team', kind: 'award', type: 'quality', target: 'assigned-staff', lots: 'all' },
    { id: 'plan', kind: 'award', type: 'quality', target: 'tender', lots: 'all' },
    { id: 'price', kind: 'award', type: 'price', target: 'tender', lots: 'all' },
  ]
  it('each minimum and each top level, and what no directory can tell', () => {
    const [first, second] = previewCompetition(lots, market(), { criteria }).lots
    expect(first?.levels.map(({ criterion, told, verdict, known }) => [criterion, told, verdict, known])).toEqual([
      ['refs', 'offers', 'three-or-more', 3],
      // The micro firm has at most nine people; of the others the directories do not say.
      ['people', 'size', 'unknown', 0],
      ['insured', 'nothing', 'unknown', undefined],
      ['team', 'maintains', 'fewer-than-three', 1],
      ['plan', 'nothing', 'unknown', undefined],
    ])
    expect(first?.levels[1]?.undecided).toBe(2)
    expect(second?.levels.map(({ criterion }) => criterion)).toEqual(['refs', 'insured', 'team', 'plan'])
  })
})

it('the record names sources and firms with their facts, for the internal file alone', () => {
  const { mark, record } = previewCompetition(lots, market())
  expect(mark).toBe('internal-file')
  expect(record.sources.map(({ id, counted }) => [id, counted])).toEqual([
    ['one', true],
    ['two', true],
  ])
  // Nobody asked about Annuaire C.
  expect(record.firms.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  expect(record.firms[0]?.facts[0]).toEqual({ kind: 'maintains', value: 'Moteur A', ...day })
})

it('a plan has it where directories are given, and says nothing where they are not', () => {
  const planning = { lots }
  expect(planLots({ planning }, { market: market() }).competition).toEqual(previewCompetition(lots, market()))
  expect(planLots({ planning })).not.toHaveProperty('competition')
})

it.each([
  ['no lots', null, market()],
  ['no market', lots, undefined],
  ['a source without a status', lots, { experts: [], sources: [{ id: 'x' }] }],
  ['a firm without a name', lots, { experts: [{ expert: { id: 'x' } }], sources: [] }],
])('%s is refused', (_, wrongLots, wrongMarket) => {
  expect(() => previewCompetition(wrongLots as never, wrongMarket as never)).toThrow(/previewCompetition cannot use/u)
})
