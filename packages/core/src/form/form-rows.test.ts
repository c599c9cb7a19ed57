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
