import { describe, expect, it } from 'vitest'
import type { OseError } from '../errors/ose-error'
import { type FormOptions, type FormRow, fromForm, toForm } from './form-rows'

const options: FormOptions = { decimals: ',', language: 'fr', lots: [{ id: 'LOT-0001' }, { id: 'LOT-0002' }] }
const rows: readonly FormRow[] = [
  { lot: '1', name: 'Prix', type: 'price', weight: '60,0', text: 'Montant du devis.' },
  { lot: 1, name: 'Valeur technique', weight: '40' },
  { lot: 'Lot 2', name: 'Prix', type: 'price', weight: '52,5', text: '' },
  { lot: 'LOT-0002', name: 'Valeur technique', weight: 47.5 },
  { kind: 'performance', lot: 'lot n° 02', text: 'Un.\n\nDeux.' },
  { id: 'row-9', kind: 'selection', name: 'Références', weight: '' },
]

function issuesOf(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return (error as OseError).facts.issues
  }
  return []
}

describe('the rows of a form', () => {
  it('are criteria: decimals as they are typed, lots as they are called', () => {
    expect(fromForm(rows, options)).toEqual([
      {
        id: 'LOT-0001.award.1',
        origin: 'notice',
        kind: 'award',
        type: 'price',
        lots: ['LOT-0001'],
        name: { fr: 'Prix' },
        description: { fr: 'Montant du devis.' },
        weight: { kind: 'percentage', value: 60 },
      },
      {
        id: 'LOT-0001.award.2',
        origin: 'notice',
        kind: 'award',
        type: 'quality',
        lots: ['LOT-0001'],
        name: { fr: 'Valeur technique' },
        weight: { kind: 'percentage', value: 40 },
      },
      {
        id: 'LOT-0002.award.1',
        origin: 'notice',
        kind: 'award',
        type: 'price',
        lots: ['LOT-0002'],
        name: { fr: 'Prix' },
        weight: { kind: 'percentage', value: 52.5 },
      },
      {
        id: 'LOT-0002.award.2',
        origin: 'notice',
        kind: 'award',
        type: 'quality',
        lots: ['LOT-0002'],
        name: { fr: 'Valeur technique' },
        weight: { kind: 'percentage', value: 47.5 },
      },
      {
        id: 'LOT-0002.performance.1',
        origin: 'notice',
        kind: 'performance',
        lots: ['LOT-0002'],
        description: { fr: 'Un.\n\nDeux.' },
      },
      { id: 'row-9', origin: 'notice', kind: 'selection', lots: 'all', name: { fr: 'Références' } },
    ])
  })

  it('are shown again as the form has them', () => {
    const shown = toForm(fromForm(rows, options), options)
    expect(shown.map(({ id, lot, weight }) => [id, lot, weight])).toEqual([
      ['LOT-0001.award.1', '1', '60'],
      ['LOT-0001.award.2', '1', '40'],
      ['LOT-0002.award.1', '2', '52,5'],
      ['LOT-0002.award.2', '2', '47,5'],
      ['LOT-0002.performance.1', '2', undefined],
      ['row-9', undefined, undefined],
    ])
    expect(fromForm(shown, options)).toEqual(fromForm(rows, options))
    expect(shown[4]).toEqual({ id: 'LOT-0002.performance.1', lot: '2', kind: 'performance', text: 'Un.\n\nDeux.' })
  })

  it('may have names of their own for lots, points, and a clause that they were made from', () => {
    const own: FormOptions = {
      decimals: '.',
      language: 'de',
      lots: [{ id: 'LOT-0001', label: 'Los A' }],
      weights: 'points',
    }
    const row: FormRow = {
      lot: 'los a',
      name: 'Preis',
      type: 'price',
      weight: '1000.50',
      clause: { id: 'AWD-01', version: '1.0.0' },
    }
    const [criterion] = fromForm([row], own)
    expect(criterion).toMatchObject({
      lots: ['LOT-0001'],
      weight: { kind: 'points', value: 1000.5 },
      clause: { id: 'AWD-01' },
    })
    expect(toForm(criterion ? [criterion] : [], own)).toEqual([
      {
        id: 'LOT-0001.award.1',
        kind: 'award',
        lot: 'Los A',
        name: 'Preis',
        type: 'price',
        weight: '1000.5',
        clause: { id: 'AWD-01', version: '1.0.0' },
      },
    ])
  })

  it('a criterion of two lots is two rows; the short form is the text', () => {
    const two = toForm(
      [
        {
          id: 'a',
          kind: 'performance',
          lots: ['LOT-0001', 'LOT-0002'],
          description: { fr: 'Long.' },
          noticeText: { fr: 'Court.' },
        },
        { id: 'spec', kind: 'technical-specification', lots: 'all', name: { fr: 'Licence' } },
      ],
      options,
    )
    expect(two).toEqual([
      { id: 'LOT-0001.a', lot: '1', kind: 'performance', text: 'Court.' },
      { id: 'LOT-0002.a', lot: '2', kind: 'performance', text: 'Court.' },
    ])
  })

  it.each<[string | number, string | undefined]>([
    ['12.5', '12,5'],
    ['1.000,5', undefined],
    ['12,5 %', undefined],
    ['abc', undefined],
    ['0', undefined],
    ['0,0', undefined],
    ['-5', undefined],
    [-5, undefined],
    [0, undefined],
    [Number.NaN, undefined],
    ['٣', undefined],
  ])('a weight of %j is refused, and what to write is said', (weight, write) => {
    const issues = issuesOf(() => fromForm([{ lot: '1', weight }], options))
    expect(issues).toHaveLength(1)
    if (weight === '12.5')
      expect(issues).toMatchObject([{ path: '/0/weight', code: 'weight-not-a-number', found: '12.5', write }])
    else expect(issues).toMatchObject([{ path: '/0/weight', found: weight }])
  })

  it('says every row that cannot be used, at once', () => {
    expect(issuesOf(() => fromForm([{ lot: '3' }, { lot: '1', weight: 'x' }, { lot: 'Lot' }], options))).toMatchObject([
      { path: '/0/lot', code: 'lot-not-found', expected: 'one of the lots 1, 2' },
      { path: '/1/weight' },
      { path: '/2/lot' },
    ])
    expect(() => fromForm([{ lot: '3' }, { lot: '4' }], options)).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        path: '/0/lot',
        message: expect.stringContaining('(and 1 more)'),
      }),
    )
  })
})

describe('how a form calls its lots', () => {
  const lotOf = (lot: string | number, lots: FormOptions['lots'] = options.lots) =>
    fromForm([{ lot }], { ...options, lots })[0]?.lots
  const labelled: FormOptions['lots'] = [{ id: 'LOT-0001', label: 'Est' }, { id: 'LOT-0010' }, { id: 'a1b' }]

  it.each<[string | number, FormOptions['lots'], string]>([
    [' lot-0002 ', options.lots, 'LOT-0002'],
    ['0002', options.lots, 'LOT-0002'],
    ['Los 002', options.lots, 'LOT-0002'],
    ['EST', labelled, 'LOT-0001'],
    ['Lot Est', labelled, 'LOT-0001'],
    [10, labelled, 'LOT-0010'],
    ['Lot 10', labelled, 'LOT-0010'],
    // No number at its end: it is called by its id.
    ['A1B', labelled, 'a1b'],
  ])('%j', (lot, lots, id) => {
    expect(lotOf(lot, lots)).toEqual([id])
  })

  it.each<[string | number]>([['Lot 1'], [1], ['100'], ['1b'], ['']])('not %j, of a lot with a label', (lot) => {
    const [issue] = issuesOf(() => lotOf(lot, labelled)) as object[]
    expect(issue).toEqual({
      argument: 'rows',
      path: '/0/lot',
      code: 'lot-not-found',
      message: `row 1 is for lot "${lot}", which is not there. Write one of the lots Est, 10, a1b.`,
      expected: 'one of the lots Est, 10, a1b',
      found: lot,
    })
  })

  it('are named up to twenty', () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ id: `LOT-${index + 1}` }))
    expect(issuesOf(() => lotOf(99, many))).toMatchObject([
      {
        expected: `one of the lots ${many
          .slice(0, 20)
          .map((_, index) => index + 1)
          .join(', ')}`,
      },
    ])
  })
})

describe('a row without a lot', () => {
  it('is of all lots, and counted among those', () => {
    const ids = fromForm([{}, { lot: 1 }, {}, { kind: 'performance' }, { lot: 1 }], options).map(({ id, lots }) => [
      id,
      lots,
    ])
    expect(ids).toEqual([
      ['award.1', 'all'],
      ['LOT-0001.award.1', ['LOT-0001']],
      ['award.2', 'all'],
      ['performance.1', 'all'],
      ['LOT-0001.award.2', ['LOT-0001']],
    ])
  })
})

describe('a weight as it is typed', () => {
  const weightOf = (weight: string | number, decimals: ',' | '.' = ',') => {
    const [criterion] = fromForm([{ lot: 1, weight }], { ...options, decimals })
    return criterion?.kind === 'award' ? criterion.weight?.value : undefined
  }

  it.each<[string | number, ',' | '.', number | string | undefined]>([
    [' 12,50 ', ',', 12.5],
    ['12.50', '.', 12.5],
    ['0,05', ',', 0.05],
    ['007', ',', 7],
    [12.5, ',', 12.5],
    ['   ', ',', undefined],
    // More than a number of the language holds: as it was typed.
    ['33,33333333333333333333', ',', '33.33333333333333333333'],
  ])('%j with %s is %j', (typed, decimals, value) => {
    expect(weightOf(typed, decimals)).toBe(value)
  })

  it.each<[string | number, ',' | '.', string | undefined]>([
    ['12.55', ',', '12,55'],
    [' 12,5 ', '.', '12.5'],
    ['1,2.5', '.', undefined],
    ['x12.5', ',', undefined],
    ['12.5x', ',', undefined],
    ['1.000,5', ',', undefined],
    ['zehn', '.', undefined],
    [1e-7, '.', undefined],
  ])('%j with %s is refused: write %j', (typed, decimals, write) => {
    const shown = typeof typed === 'string' ? typed.trim() : String(typed)
    const expected = `a number above 0, written like 12${decimals}5`
    expect(issuesOf(() => weightOf(typed, decimals))).toStrictEqual([
      {
        argument: 'rows',
        path: '/0/weight',
        code: 'weight-not-a-number',
        message: `row 1 has the weight "${shown}". Write ${write ?? expected}.`,
        expected,
        found: typed,
        ...(write === undefined ? {} : { write }),
      },
    ])
  })
})

describe('rows that cannot be used', () => {
  it('are told in one error: the first, how many more, and a hundred of them', () => {
    const told = (count: number) => {
      try {
        fromForm(
          Array.from({ length: count }, () => ({ lot: 9 })),
          options,
        )
      } catch (error) {
        const { code, message, path, facts } = error as OseError
        return { code, message, path, call: facts.call, listed: (facts.issues as unknown[]).length }
      }
      return undefined
    }
    const first = 'fromForm: row 1 is for lot "9", which is not there. Write one of the lots 1, 2.'
    const same = { code: 'input-invalid', path: '/0/lot', call: 'fromForm' }
    expect(told(1)).toEqual({ ...same, message: first, listed: 1 })
    expect(told(150)).toEqual({ ...same, message: `${first} (and 149 more)`, listed: 100 })
  })
})

describe('a text of a form', () => {
  it('is as it was typed, blanks included, and none where it is blank', () => {
    const [criterion] = fromForm([{ name: ' Prix ', text: ' \n' }], options)
    expect(criterion).toEqual({
      id: 'award.1',
      origin: 'notice',
      kind: 'award',
      type: 'quality',
      lots: 'all',
      name: { fr: ' Prix ' },
    })
  })

  it('is shown beside the name, where it is another; the short form always', () => {
    const term = { id: 't', kind: 'performance', lots: 'all', name: { fr: 'Prix' } } as const
    expect(toForm([term], options)).toEqual([{ id: 't', kind: 'performance', name: 'Prix' }])
    expect(toForm([{ ...term, noticeText: { fr: 'Prix' } }], options)).toEqual([
      { id: 't', kind: 'performance', name: 'Prix', text: 'Prix' },
    ])
    expect(toForm([{ ...term, description: { fr: 'Long.', de: 'Lang.' } }], options)[0]?.text).toBe('Long.')
    expect(toForm([{ ...term, noticeText: { de: 'Kurz.' }, description: { fr: 'Long.' } }], options)[0]?.text).toBe(
      'Long.',
    )
  })

  it('of what is no award criterion has no type and no weight, whatever else it has', () => {
    const odd = {
      id: 't',
      kind: 'selection',
      lots: ['LOT-0009'],
      type: 'price',
      weight: { kind: 'points', value: 1 },
    } as const
    expect(toForm([odd], options)).toEqual([{ id: 't', kind: 'selection', lot: 'LOT-0009' }])
  })
})
