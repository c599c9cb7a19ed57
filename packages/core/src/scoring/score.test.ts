import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { OseError } from '../errors/ose-error'
import type { AwardCriterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import type { Bid, BidValue, Evaluation } from './evaluation'
import { formatScore } from './format-score'
import { methods } from './methods'
import { filledFormula } from './points-of'
import { parseEvaluation, score } from './score'
import { type ScoreFinding, scoreFindingCodes, scoreRefusalCodes } from './scoreboard'

const price: AwardCriterion = {
  id: 'price',
  kind: 'award',
  type: 'price',
  target: 'tender',
  lots: 'all',
  name: { en: 'Price' },
  weight: { kind: 'percentage', value: 50 },
  scoring: { method: 'price.proportional-lowest' },
}
const method: AwardCriterion = {
  ...price,
  id: 'method',
  type: 'quality',
  name: { en: 'Method' },
  scoring: { method: 'quality.anchored-steps', params: { scale: 4, aggregation: 'consensus' } },
}
const rounding = { decimals: 2, stage: 'total' } as const

const procurementOf = (criteria: readonly AwardCriterion[], more: Partial<Procurement> = {}): Procurement => ({
  schemaVersion: '1',
  languages: ['en'],
  lots: [{ id: 'LOT-0001', title: { en: 'Engine' }, awardMethod: { rounding } }],
  criteria,
  ...more,
})

/** Bids of a, b, c... for one lot. */
const evaluationOf = (
  criteria: readonly AwardCriterion[],
  bids: readonly (Readonly<Record<string, BidValue>> | Omit<Bid, 'lot'>)[],
  more: Partial<Procurement> = {},
): Evaluation => ({
  schemaVersion: '1',
  procurement: procurementOf(criteria, more),
  tenders: bids.map((each, at) => ({
    id: 'abcdefgh'[at] ?? String(at),
    name: `Firm ${at}`,
    bids: [{ lot: 'LOT-0001', ...('values' in each ? (each as Omit<Bid, 'lot'>) : { values: each }) }],
  })),
})

const given = (...numbers: readonly number[]): BidValue => ({
  marks: numbers.map((mark, at) => ({ evaluator: `E${at}`, mark, reason: 'Read.' })),
})

function lotOf(evaluation: Evaluation) {
  const { lots, findings } = score(evaluation)
  const [lot] = lots
  if (!lot) throw new Error('no lot')
  return { ...lot, codes: findings.map(({ code }) => code), findings }
}
const ranks = (evaluation: Evaluation) => lotOf(evaluation).bids.map(({ tender, rank }) => [tender, rank])

describe('the scoreboard', () => {
  it('has every step: value, formula, numbers, points, total, rank', () => {
    const lot = lotOf(
      evaluationOf(
        [price, method],
        [
          { price: 90_000, method: 3 },
          { price: '80000.00', method: 2 },
        ],
      ),
    )
    expect(lot.bids).toEqual([
      {
        tender: 'a',
        name: 'Firm 0',
        status: 'ranked',
        rank: 1,
        scores: [
          {
            criterion: 'price',
            value: '90000',
            formula: 'W × Pmin / P',
            with: { W: '50', P: '90000', Pmin: '80000' },
            points: { exact: '400/9', shown: 44.44 },
          },
          {
            criterion: 'method',
            value: '3',
            formula: 'W × x / scale',
            with: { W: '50', x: '3', scale: '4' },
            points: { exact: '37.5', shown: 37.5 },
          },
        ],
        total: { exact: '1475/18', shown: 81.94 },
      },
      expect.objectContaining({ tender: 'b', rank: 2, total: { exact: '75', shown: 75 } }),
    ])
    expect(lot.criteria).toMatchObject([
      { criterion: 'price', weight: 50, formula: 'W × Pmin / P', most: 50, least: 44.44 },
      { criterion: 'method', most: 37.5, least: 25 },
    ])
    expect([lot.refusals, lot.codes]).toEqual([[], []])
  })

  it('is for the internal file, and the same each time', () => {
    const evaluation = evaluationOf([price, method], [{ price: 1, method: 0 }])
    expect(score(evaluation).mark).toBe('internal-file')
    expect(score(evaluation)).toEqual(score(JSON.parse(JSON.stringify(evaluation)) as Evaluation))
  })

  it('scores a lone price without a weight as the whole', () => {
    const { weight: _, ...alone } = price
    expect(lotOf(evaluationOf([alone], [{ price: 2 }, { price: 1 }])).bids.map(({ total }) => total?.shown)).toEqual([
      100, 50,
    ])
  })

  it('adds decimals that doubles cannot', () => {
    const criteria = [0.1, 0.2, 0.7].map(
      (value, at): AwardCriterion => ({
        ...method,
        id: `c${at}`,
        weight: { kind: 'decimal', value },
        scoring: { method: 'quality.proportion' },
      }),
    )
    expect(lotOf(evaluationOf(criteria, [{ c0: 1, c1: 1, c2: 1 }])).bids[0]?.total).toEqual({ exact: '1', shown: 1 })
  })
})

describe('marks of several evaluators', () => {
  const scored = (aggregation: string | undefined, ...numbers: readonly number[]) => {
    const params = { scale: 4, ...(aggregation === undefined ? {} : { aggregation }) }
    const one = {
      ...method,
      weight: { kind: 'percentage', value: 100 } as const,
      scoring: { method: 'quality.anchored-steps', params },
    }
    const lot = lotOf(evaluationOf([one], [{ method: given(...numbers) }]))
    return lot.refusals[0]?.code ?? [lot.bids[0]?.scores[0]?.value, lot.bids[0]?.scores[0]?.found?.formula]
  }

  it.each<[string | undefined, readonly number[], unknown]>([
    ['consensus', [3, 3], ['3', '3 = 3']],
    ['consensus', [3, 2], 'no-consensus'],
    ['mean', [3, 2, 3], ['8/3', '(3 + 2 + 3) / 3']],
    ['median', [4, 1, 3], ['3', '1 ≤ 3 ≤ 4']],
    ['median', [4, 1], ['2.5', '1 ≤ 4']],
    [undefined, [3], ['3', undefined]],
    [undefined, [3, 3], 'aggregation-missing'],
    ['average-by-severity', [3, 3], 'aggregation-not-supported'],
    ['average-by-planned-time', [3, 3], 'aggregation-not-supported'],
  ])('%s of %j', (aggregation, numbers, found) => {
    expect(scored(aggregation, ...numbers)).toEqual(found)
  })

  it('take the general rule only where the criterion has none', () => {
    const own = { ...method, scoring: { method: 'quality.anchored-steps', params: { scale: 4 } } }
    const of = (criterion: AwardCriterion) =>
      lotOf({ ...evaluationOf([price, criterion], [{ price: 1, method: given(3, 2) }]), aggregation: 'mean' })
    expect(of(own).bids[0]?.scores[1]?.value).toBe('2.5')
    expect(of(method).refusals).toMatchObject([{ code: 'no-consensus', params: { marks: 'E0: 3, E1: 2' } }])
  })

  it('of persons are weighted by their hours; missing hours count with the mark 0', () => {
    const staff = {
      ...method,
      scoring: { method: 'quality.anchored-steps', params: { scale: 4, aggregation: 'average-by-planned-time' } },
    }
    const persons = [
      { id: 'p1', hours: 100, marks: [{ evaluator: 'E', mark: 4, reason: 'Facts.' }] },
      { id: 'p2', hours: 50, marks: [{ evaluator: 'E', mark: 1, reason: 'Facts.' }] },
    ]
    const of = (more: object) => lotOf(evaluationOf([price, staff], [{ price: 1, method: { persons, ...more } }]))
    expect(of({ leastHours: 300 }).bids[0]?.scores[1]).toMatchObject({
      value: '1.5',
      found: { rule: 'hours', formula: '(4 × 100 + 1 × 50) / 300' },
    })
    expect([of({ leastHours: 120 }).bids[0]?.scores[1]?.value, of({}).codes]).toEqual([
      '3',
      ['single-bid', 'hours-not-stated'],
    ])
  })
})

describe('sub-criteria', () => {
  const sub = (id: string | undefined, value: number) => ({
    ...(id === undefined ? {} : { id }),
    name: { en: 'Part' },
    weight: { kind: 'percentage', value } as const,
    scoring: { method: 'quality.proportion' },
  })
  const { scoring: _, ...whole } = method
  const of = (...weights: readonly number[]) => ({
    ...whole,
    subCriteria: weights.map((value, at) => sub(at === 0 ? 'first' : undefined, value)),
  })

  it.each<[string, readonly number[], readonly number[]]>([
    ['in the criterion’s own kind', [30, 20], [30, 20]],
    ['as percentages of it', [80, 20], [40, 10]],
  ])('are weighted %s', (_, weights, points) => {
    const lot = lotOf(evaluationOf([price, of(...weights)], [{ price: 1, method: { parts: { first: 1, 2: 1 } } }]))
    expect(lot.criteria.map(({ criterion, weight }) => [criterion, weight])).toEqual([
      ['price', 50],
      ['method/first', points[0]],
      ['method/2', points[1]],
    ])
    expect(lot.bids[0]?.total?.shown).toBe(100)
  })

  it('that add up to neither, and values of the wrong form, are refused', () => {
    const codes = (criterion: AwardCriterion, value: BidValue) =>
      lotOf(evaluationOf([price, criterion], [{ price: 1, method: value }])).refusals.map(({ code, criterion: id }) => [
        code,
        id,
      ])
    expect(codes(of(30, 30), { parts: { first: 1, 2: 1 } })).toEqual([['sub-weights-unclear', 'method']])
    expect(codes(of(30, 20), { parts: { first: 1 } })).toEqual([['value-missing', 'method/2']])
    expect(codes(of(30, 20), 1)).toEqual([
      ['value-of-parts-missing', 'method/first'],
      ['value-of-parts-missing', 'method/2'],
    ])
    expect(codes(method, { parts: { a: 1 } })).toEqual([['value-of-parts-missing', 'method']])
  })
})

describe('who is out', () => {
  it('by the buyer has no points, and its price does not count', () => {
    const lot = lotOf(
      evaluationOf(
        [price, method],
        [
          { price: 100, method: 4 },
          { values: { price: 1 }, excluded: 'Irregular: no signature.' },
          { price: 200, method: 4 },
        ],
      ),
    )
    expect(lot.bids.map(({ tender, status, total }) => [tender, status, total?.shown])).toEqual([
      ['a', 'ranked', 100],
      ['c', 'ranked', 75],
      ['b', 'excluded', undefined],
    ])
    expect(lot.bids[2]?.excluded).toEqual({ by: 'stated', reason: 'Irregular: no signature.' })
  })

  it.each<[string, Partial<AwardCriterion>, object]>([
    [
      'a minimum score',
      { thresholds: [{ kind: 'min-score', value: 25 }] },
      { criterion: 'method', found: '12.5', least: '25' },
    ],
    [
      'a threshold method',
      { scoring: { method: 'quality.threshold', params: { t: 2 } } },
      { criterion: 'method', found: '1', least: '2' },
    ],
  ])('by %s has its points for quality alone, and its price does not count', (_, change, excluded) => {
    const lot = lotOf(
      evaluationOf(
        [price, { ...method, ...change }],
        [
          { price: 50, method: 1 },
          { price: 100, method: 4 },
        ],
      ),
    )
    expect(lot.bids.map(({ tender, total }) => [tender, total?.shown])).toEqual([
      ['b', 100],
      ['a', undefined],
    ])
    expect(lot.bids[1]).toMatchObject({ excluded: { by: 'threshold', ...excluded }, scores: [{ criterion: 'method' }] })
  })

  it('because nobody bids, or all are out, is asked about', () => {
    expect(lotOf(evaluationOf([price, method], [])).codes).toEqual(['no-bid'])
    expect(lotOf(evaluationOf([price, method], [{ values: {}, excluded: 'Late.' }])).codes).toEqual(['all-excluded'])
  })
})

describe('rounding', () => {
  const half = (decimals: number | undefined, stage: 'each' | 'total') => {
    const lots = [
      {
        id: 'LOT-0001',
        title: { en: 'A' },
        awardMethod: { rounding: { stage, ...(decimals === undefined ? {} : { decimals }) } },
      },
    ]
    // 33.5 + 33.5 = 67 exact; 34 + 34 = 68 where each is rounded.
    const criteria = ['a', 'b'].map((id) => ({ ...method, id, scoring: { method: 'quality.proportion' } }))
    return lotOf(evaluationOf(criteria, [{ a: 0.67, b: 0.67 }], { lots })).bids[0]?.total?.shown
  }

  it('is of the total once, or of each, and half goes up', () => {
    expect([half(0, 'total'), half(0, 'each'), half(undefined, 'each')]).toEqual([67, 68, 67])
  })

  it('that is not stated, or that decides who wins, is asked about', () => {
    const bids = [
      { price: 1000, method: 2 },
      { price: 1001, method: 2 },
    ]
    const at = (awardMethod: object) => ({ lots: [{ id: 'LOT-0001', title: { en: 'A' }, awardMethod }] })
    expect(lotOf(evaluationOf([price, method], bids, at({}))).codes).toEqual(['rounding-not-stated'])
    const decided = lotOf(evaluationOf([price, method], bids, at({ rounding: { decimals: 0 } })))
    expect(decided.codes).toEqual(['rounding-decides', 'tie-without-rule'])
    expect(decided.bids.map(({ rank }) => rank)).toEqual([1, 1])
  })
})

describe('ties', () => {
  // 25 + 50 and 50 + 25: equal, the first better in quality, the second cheaper.
  const bids = [
    { price: 200, method: 4 },
    { price: 100, method: 2 },
  ]
  const tied = (tieBreak: Procurement['tieBreak'], criteria = [price, method]) => {
    const evaluation = evaluationOf(criteria, bids, tieBreak === undefined ? {} : { tieBreak })
    return [ranks(evaluation), lotOf(evaluation).codes]
  }
  const first = (tender: string, other: string) => [
    [tender, 1],
    [other, 2],
  ]
  const both = [
    ['a', 1],
    ['b', 1],
  ]

  it.each<[Procurement['tieBreak'], unknown, readonly string[]]>([
    [['best-quality'], first('a', 'b'), []],
    [['lowest-price'], first('b', 'a'), []],
    [['heaviest-criterion', 'lowest-price'], both, ['tie-needs-people']],
    [['draw', 'lowest-price'], both, ['tie-needs-people']],
    [['incumbent', 'lowest-price'], both, ['tie-rule-unequal']],
    [[], both, ['tie-without-rule']],
    [undefined, both, ['tie-without-rule']],
  ])('by %j', (rules, order, codes) => {
    expect(tied(rules)).toEqual([order, codes])
  })

  it('by the heaviest criterion, where one is; the next rank is not given twice', () => {
    const heavy = [
      { ...price, weight: { kind: 'percentage', value: 60 } as const },
      { ...method, weight: { kind: 'percentage', value: 40 } as const },
    ]
    const evaluation = evaluationOf(
      heavy,
      [
        { price: 150, method: 4 },
        { price: 100, method: 2 },
        { price: 150, method: 4 },
      ],
      { tieBreak: ['heaviest-criterion'] },
    )
    expect(ranks(evaluation)).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
    ])
  })
})

describe('what is missing is refused by name, for that lot alone', () => {
  const refusal = (
    criteria: readonly AwardCriterion[],
    values: Readonly<Record<string, BidValue>>,
    more: Partial<Procurement> = {},
  ) =>
    lotOf(evaluationOf(criteria, [values], more)).refusals.map(({ code, params }) => [code, ...Object.values(params)])
  const { weight: _w, ...weightless } = method
  const { scoring: _s, ...unscored } = method
  const scored = (id: string, params: Readonly<Record<string, number>> = {}) => ({
    ...price,
    scoring: { method: id, params },
  })

  it.each<[unknown, readonly AwardCriterion[], Readonly<Record<string, BidValue>>, Partial<Procurement>?]>([
    [['weights-not-numeric', 'partial'], [price, weightless], {}],
    [['weights-not-numeric', 'empty'], [], {}],
    [['weights-not-numeric', 'order'], [{ ...price, weight: { kind: 'order', value: 1 } }], {}],
    [['weights-not-numeric', 'middle'], [{ ...price, weight: { kind: 'percentage', value: 5, middle: true } }], {}],
    [['scoring-missing'], [price, unscored], { price: 1, method: 1 }],
    [['method-unknown', 'price.house'], [scored('price.house'), method], {}],
    [['method-unknown', 'toString'], [scored('toString'), method], {}],
    [['parameter-missing', 'price.absolute-ceiling', 'C'], [scored('price.absolute-ceiling'), method], {}],
    [
      ['parameter-missing', 'price.absolute-two-points', 'F'],
      [scored('price.absolute-two-points', { C: 5 }), method],
      {},
    ],
    [
      ['parameters-without-sense', 'price.absolute-two-points'],
      [scored('price.absolute-two-points', { C: 1, F: 1 }), method],
      { price: 1, method: 1 },
    ],
    [['value-missing'], [price, method], { price: 1 }],
    [['value-above-most', '5', '4'], [price, method], { price: 1, method: 5 }],
    [
      ['value-above-most', '300', '200'],
      [scored('price.absolute-ceiling', { C: 200 }), method],
      { price: 300, method: 1 },
    ],
    [['value-above-most', '1.1', '1'], [scored('quality.proportion'), method], { price: 1.1, method: 1 }],
    [['price-not-above-zero'], [price, method], { price: 0, method: 1 }],
    [
      ['threshold-not-supported', 'relative'],
      [{ ...price, thresholds: [{ kind: 'min-score', value: 1 }] }, method],
      {},
    ],
    [['threshold-not-supported', 'max-pass'], [price, { ...method, thresholds: [{ kind: 'max-pass', value: 3 }] }], {}],
    [
      ['total-not-supported', 'total.ratio'],
      [price, method],
      {},
      { lots: [{ id: 'LOT-0001', title: { en: 'A' }, awardMethod: { total: 'total.ratio' } }] },
    ],
    [
      ['weights-not-numeric', 'formula'],
      [price, method],
      {},
      { lots: [{ id: 'LOT-0001', title: { en: 'A' }, awardMethod: { complicated: { en: 'In words.' } } }] },
    ],
  ])('%j', (expected, criteria, values, more) => {
    expect(refusal(criteria, values, more)).toEqual([expected])
  })

  it('another lot is scored all the same', () => {
    const lots = ['LOT-0001', 'LOT-0002'].map((id) => ({ id, title: { en: id }, awardMethod: { rounding } }))
    const evaluation = evaluationOf([price, method], [{ price: 1 }], { lots })
    const [tender] = evaluation.tenders
    const bids = [...(tender?.bids ?? []), { lot: 'LOT-0002', values: { price: 1, method: 4 } }]
    const answer = score({ ...evaluation, tenders: [{ id: 'a', name: 'A', bids }] })
    expect(answer.lots.map(({ lot, refusals, bids: ranked }) => [lot, refusals.length, ranked.length])).toEqual([
      ['LOT-0001', 1, 0],
      ['LOT-0002', 0, 1],
    ])
  })
})

describe('questions', () => {
  it('about a formula: set aside by courts, less than nothing, weights that do not add up', () => {
    const linear = { ...price, scoring: { method: 'price.linear-lowest' } }
    const bids = [
      { price: 100, method: 4 },
      { price: 300, method: 4 },
    ]
    expect(lotOf(evaluationOf([linear, method], bids)).findings).toMatchObject([
      { code: 'negative-points', tender: 'b', criterion: 'price', params: { points: '-50' } },
    ])
    const compressed = { ...price, scoring: { method: 'price.compressed' } }
    expect(lotOf(evaluationOf([compressed, method], bids)).codes).toEqual(['method-set-aside'])
    const heavy = { ...method, weight: { kind: 'percentage', value: 60 } as const }
    expect(lotOf(evaluationOf([price, heavy], bids)).findings).toMatchObject([
      { code: 'weights-do-not-add-up', params: { found: '110', whole: '100' } },
    ])
  })

  it('about a winner that a loser decides: the fixture of proportional prices', () => {
    const quality = { ...method, scoring: { method: 'quality.proportion' } }
    const bids = [72, 87, 104, 130].map((each, at) => ({ price: each, method: [0.51, 0.69, 0.66, 0.98][at] ?? 0 }))
    expect(lotOf(evaluationOf([price, quality], bids)).findings).toMatchObject([
      { code: 'winner-depends-on-loser', params: { winner: 'd', without: 'a', other: 'b' } },
    ])
  })

  it('about marks: without a reason, between steps, by somebody who did not mark all', () => {
    const by = (evaluator: string, mark: number, reason?: string): BidValue => ({
      marks: [{ evaluator, mark, ...(reason === undefined ? {} : { reason }) }],
    })
    const bids = [
      { price: 1, method: by('E1', 2.5, 'Half.') },
      { price: 2, method: by('E2', 2) },
    ]
    expect(lotOf(evaluationOf([price, method], bids)).codes).toEqual([
      'mark-between-steps',
      'mark-without-reason',
      'evaluator-not-for-all',
      'evaluator-not-for-all',
    ])
  })

  it('about a minimum that may have been a mark', () => {
    const least = { ...method, thresholds: [{ kind: 'min-score', value: 2 } as const] }
    expect(lotOf(evaluationOf([price, least], [{ price: 1, method: 2 }])).codes).toContain('threshold-in-points')
  })
})

describe('sentences', () => {
  it.each([...scoreRefusalCodes, ...scoreFindingCodes])(
    '%s has one in English and French, and names no member',
    (code) => {
      for (const locale of ['en', 'fr', 'FR-be']) {
        const text = formatScore({ code, lot: 'LOT-0001', params: {} } as ScoreFinding, locale)
        expect(text).not.toBe(code)
        expect(text).not.toMatch(/--|`|[a-z][A-Z]/u)
      }
    },
  )

  it('are chosen by the reason, and fall back', () => {
    const said = { code: 'weights-not-numeric', lot: 'LOT-0001', params: { reason: 'partial' } } as const
    expect(formatScore(said, 'fr')).toBe('LOT-0001 : certains critères d’attribution sont pondérés, d’autres non.')
    expect(formatScore({ ...said, params: { reason: 'new' } })).toContain('no weights that can be added')
    expect(formatScore({ ...said, code: 'later' as 'no-bid' })).toBe('later')
  })
})

describe('what is wrong with an evaluation is told at its place', () => {
  const wrong = (change: (evaluation: Record<string, unknown>) => unknown): readonly unknown[] => {
    const evaluation = JSON.parse(JSON.stringify(evaluationOf([price, method], [{ price: 1, method: 2 }]))) as Record<
      string,
      unknown
    >
    try {
      parseEvaluation(change(evaluation))
      return []
    } catch (error) {
      return OseError.isInstance(error) ? [error.code, error.path] : [error]
    }
  }
  const tender = (bids: unknown, id = 'a') => ({ id, name: 'A', bids })

  it.each<[string, (evaluation: Record<string, unknown>) => unknown, readonly unknown[]]>([
    ['nothing', () => undefined, ['input-invalid', '']],
    ['as it was', (it) => it, []],
    ['a version', (it) => ({ ...it, schemaVersion: 1 }), ['input-invalid', '/schemaVersion']],
    ['no procurement', (it) => ({ ...it, procurement: {} }), ['input-invalid', '/procurement/schemaVersion']],
    [
      'a lot that is not there',
      (it) => ({ ...it, tenders: [tender([{ lot: 'LOT-0009', values: {} }])] }),
      ['input-invalid', '/tenders/0/bids/0/lot'],
    ],
    [
      'a criterion that is not there',
      (it) => ({ ...it, tenders: [tender([{ lot: 'LOT-0001', values: { prize: 1 } }])] }),
      ['input-invalid', '/tenders/0/bids/0/values/prize'],
    ],
    [
      'a comma',
      (it) => ({ ...it, tenders: [tender([{ lot: 'LOT-0001', values: { price: '12,5' } }])] }),
      ['input-invalid', '/tenders/0/bids/0/values/price'],
    ],
    [
      'a price below nothing',
      (it) => ({ ...it, tenders: [tender([{ lot: 'LOT-0001', values: { price: -1 } }])] }),
      ['input-invalid', '/tenders/0/bids/0/values/price'],
    ],
    ['a tender twice', (it) => ({ ...it, tenders: [tender([]), tender([])] }), ['input-invalid', '/tenders/1/id']],
    [
      'a bid twice',
      (it) => ({
        ...it,
        tenders: [
          tender([
            { lot: 'LOT-0001', values: {} },
            { lot: 'LOT-0001', values: {} },
          ]),
        ],
      }),
      ['input-invalid', '/tenders/0/bids/1/lot'],
    ],
    [
      'an evaluator twice',
      (it) => ({
        ...it,
        tenders: [
          tender([
            {
              lot: 'LOT-0001',
              values: {
                method: {
                  marks: [
                    { evaluator: 'E', mark: 1 },
                    { evaluator: 'E', mark: 2 },
                  ],
                },
              },
            },
          ]),
        ],
      }),
      ['input-invalid', '/tenders/0/bids/0/values/method/marks/1/evaluator'],
    ],
    ['an aggregation', (it) => ({ ...it, aggregation: 'average' }), ['input-invalid', '/aggregation']],
  ])('%s', (_, change, expected) => {
    expect(wrong(change)).toEqual(expected)
  })
})

/** The formula as it is shown, worked out by somebody who knows nothing of how it is computed. */
function workedOut(text: string): number {
  let at = 0
  const rest = text.replaceAll(/\s/gu, '')
  const take = (sign: string) => {
    const found = rest.startsWith(sign, at)
    if (found) at += sign.length
    return found
  }
  const sum = (): number => {
    let value = product()
    for (;;) {
      if (take('+')) value += product()
      else if (take('−')) value -= product()
      else return value
    }
  }
  const product = (): number => {
    let value = single()
    for (;;) {
      if (take('×')) value *= single()
      else if (take('/')) value /= single()
      else return value
    }
  }
  const single = (): number => {
    for (const [name, pick] of [
      ['min(', Math.min],
      ['max(', Math.max],
    ] as const)
      if (take(name)) {
        const first = sum()
        take(',')
        const value = pick(first, sum())
        take(')')
        return value
      }
    if (take('(')) {
      const value = sum()
      take(')')
      return value
    }
    const [number = ''] = /^-?\d+(?:\.\d+)?/u.exec(rest.slice(at)) ?? []
    at += number.length
    return Number(number)
  }
  return sum()
}

describe('laws', () => {
  const params = { C: 200, F: 50, E: 130, scale: 4, best: 5, worst: 60, cap: 4, t: 1 }
  const list = fc.array(
    fc.record({ price: fc.integer({ min: 1, max: 199 }), method: fc.integer({ min: 0, max: 4 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )

  test.each(Object.keys(methods))('%s: what is shown, worked out, gives the points', (id) => {
    const criterion = { ...price, scoring: { method: id, params } }
    const most = id === 'quality.proportion' ? 1 : id === 'quality.anchored-steps' ? 4 : 199
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 5 }), (values) => {
        const lot = lotOf(
          evaluationOf(
            [criterion, method],
            values.map((each) => ({ price: each, method: 4 })),
          ),
        )
        expect(lot.refusals).toEqual([])
        for (const { scores } of lot.bids) {
          const own = scores[0]
          if (!own) continue
          expect(Object.keys(own.with).length).toBeGreaterThan(0)
          const [top = '', bottom = '1'] = own.points.exact.split('/')
          expect(workedOut(filledFormula(own.formula, own.with))).toBeCloseTo(Number(top) / Number(bottom), 9)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('a total lies within the weights; better everywhere is never behind; equal bids have equal ranks', () => {
    fc.assert(
      fc.property(list, (bids) => {
        const ranked = lotOf(evaluationOf([price, method], bids)).bids
        for (const one of ranked) {
          expect(Number(one.total?.shown)).toBeGreaterThanOrEqual(0)
          expect(Number(one.total?.shown)).toBeLessThanOrEqual(100)
          const own = bids['abcdefgh'.indexOf(one.tender)]
          for (const other of ranked) {
            const its = bids['abcdefgh'.indexOf(other.tender)]
            if (!own || !its) continue
            if (own.price <= its.price && own.method >= its.method)
              expect(one.rank ?? 9).toBeLessThanOrEqual(other.rank ?? 0)
          }
        }
      }),
    )
  })

  test('the order of bids changes nothing but the order of equals', () => {
    fc.assert(
      fc.property(list, (bids) => {
        const evaluation = evaluationOf([price, method], bids)
        const turned = { ...evaluation, tenders: [...evaluation.tenders].reverse() }
        const byTender = (of: Evaluation) =>
          Object.fromEntries(lotOf(of).bids.map(({ tender, rank, total }) => [tender, [rank, total]]))
        expect(byTender(turned)).toEqual(byTender(evaluation))
      }),
    )
  })
})
