import { describe, expect, it } from 'vitest'
import type { AwardSpec, CriterionSpec } from '../__fixtures__/notice-spec'
import { readEdited } from '../__fixtures__/read-edited'

const read = (award: AwardSpec | readonly AwardSpec[], ...changes: (readonly [from: string, to: string])[]) => {
  const { procurement, losses } = readEdited({ lots: [{ id: 'LOT-0001', award }] }, ...changes)
  return { criteria: procurement.criteria, lot: procurement.lots[0], losses }
}
const one = (criterion: CriterionSpec, ...changes: (readonly [from: string, to: string])[]) =>
  read({ criteria: [criterion] }, ...changes)
const bare = { type: 'quality', description: null } as const

describe('an award criterion', () => {
  it('has what the notice says, and nothing else', () => {
    expect(one({ type: 'cost', name: 'Coût', description: 'Le coût.', weight: ['per-exa', ' 12.50 '] })).toMatchObject({
      criteria: [
        {
          id: 'LOT-0001.award.1',
          kind: 'award',
          type: 'cost',
          origin: 'notice',
          lots: ['LOT-0001'],
          name: { fr: 'Coût' },
          description: { fr: 'Le coût.' },
          weight: { kind: 'percentage', value: 12.5 },
        },
      ],
      losses: [],
    })
    expect(one(bare).criteria).toEqual([
      { id: 'LOT-0001.award.1', kind: 'award', type: 'quality', origin: 'notice', lots: ['LOT-0001'] },
    ])
  })

  it('without a type has none; with one that is not known, that is a loss', () => {
    expect(one({ type: null, name: 'Prix', description: null })).toMatchObject({ losses: [] })
    expect(one({ type: null, name: 'Prix', description: null }).criteria[0]).not.toHaveProperty('type')
    const odd = one({ ...bare, type: 'beauty' })
    expect(odd.criteria[0]).not.toHaveProperty('type')
    expect(odd.losses).toEqual([
      {
        code: 'unknown-code',
        criterion: 'LOT-0001.award.1',
        lot: 'LOT-0001',
        params: { field: 'BT-539-Lot', value: 'beauty' },
      },
    ])
  })

  it.each([
    ['per-exa', '60', { kind: 'percentage', value: 60 }],
    ['per-mid', '55', { kind: 'percentage', value: 55, middle: true }],
    ['dec-exa', '0.6', { kind: 'decimal', value: 0.6 }],
    ['dec-mid', '0.6', { kind: 'decimal', value: 0.6, middle: true }],
    ['poi-exa', '30', { kind: 'points', value: 30 }],
    ['poi-mid', '30', { kind: 'points', value: 30, middle: true }],
    ['ord-imp', '2', { kind: 'order', value: 2 }],
  ] as const)('BT-5421 %s %s', (code, value, weight) => {
    const { criteria, losses } = one({ ...bare, weight: [code, value] })
    expect([criteria[0], losses]).toEqual([
      { id: 'LOT-0001.award.1', kind: 'award', type: 'quality', origin: 'notice', lots: ['LOT-0001'], weight },
      [],
    ])
  })

  it.each([
    ['fix-tot', 'total'],
    ['fix-unit', 'unit'],
  ] as const)('BT-5422 %s is %s', (code, kind) => {
    expect(one({ ...bare, fixed: [code, '100000'] }).criteria[0]).toMatchObject({ fixed: { kind, value: 100000 } })
  })

  it('BT-5423: several thresholds, in order', () => {
    const { criteria, losses } = one({
      ...bare,
      thresholds: [
        ['min-score', '10'],
        ['max-pass', '5'],
        ['min-score', '12'],
      ],
    })
    expect(criteria[0]).toMatchObject({
      thresholds: [
        { kind: 'min-score', value: 10 },
        { kind: 'max-pass', value: 5 },
        { kind: 'min-score', value: 12 },
      ],
    })
    expect(losses).toEqual([])
  })

  const loss = (code: string, field: string, value?: string) => [
    {
      code,
      criterion: 'LOT-0001.award.1',
      lot: 'LOT-0001',
      params: value === undefined ? { field } : { field, value },
    },
  ]

  it.each<[string, CriterionSpec, ReturnType<typeof loss>]>([
    [
      'a number code that is not known',
      { weight: ['per-new', '60'] },
      loss('unknown-code', 'BT-541-Lot-WeightNumber', 'per-new'),
    ],
    [
      'a number code of another kind',
      { weight: ['xyz-exa', '60'] },
      loss('unknown-code', 'BT-541-Lot-WeightNumber', 'xyz-exa'),
    ],
    [
      'a number code that every object knows',
      { weight: ['constructor-exa', '60'] },
      loss('unknown-code', 'BT-541-Lot-WeightNumber', 'constructor-exa'),
    ],
    [
      'a fixed code that is not known',
      { fixed: ['fix-new', '60'] },
      loss('unknown-code', 'BT-541-Lot-FixedNumber', 'fix-new'),
    ],
    [
      'a threshold code that is not known',
      { thresholds: [['avg-score', '60']] },
      loss('unknown-code', 'BT-541-Lot-ThresholdNumber', 'avg-score'),
    ],
    [
      'a weight that is no number',
      { weight: ['per-exa', '33,34'] },
      loss('unreadable-number', 'BT-541-Lot-WeightNumber', '33,34'),
    ],
    ['a weight below 0', { weight: ['per-exa', '-5'] }, loss('unreadable-number', 'BT-541-Lot-WeightNumber', '-5')],
    ['a weight that is empty', { weight: ['per-exa', ''] }, loss('unreadable-number', 'BT-541-Lot-WeightNumber', '')],
    [
      'a fixed number that is none',
      { fixed: ['fix-tot', 'cent'] },
      loss('unreadable-number', 'BT-541-Lot-FixedNumber', 'cent'),
    ],
    ['a withheld weight', { weight: ['unpublished', '-1'] }, loss('unpublished', 'BT-541-Lot-WeightNumber')],
    ['a withheld code alone', { weight: ['unpublished', '5'] }, loss('unpublished', 'BT-541-Lot-WeightNumber')],
    ['a masked number', { weight: ['per-exa', '-1'] }, loss('unpublished', 'BT-541-Lot-WeightNumber')],
    ['a masked threshold', { thresholds: [['min-score', '-1']] }, loss('unpublished', 'BT-541-Lot-ThresholdNumber')],
  ])('%s is a loss', (_, spec, losses) => {
    const result = one({ ...bare, ...spec })
    expect(result.losses).toEqual(losses)
    for (const member of ['weight', 'fixed', 'thresholds']) expect(result.criteria[0]).not.toHaveProperty(member)
  })

  it('a weight of 0 is one', () => {
    expect(one({ ...bare, weight: ['per-exa', '0'] })).toMatchObject({
      criteria: [{ weight: { kind: 'percentage', value: 0 } }],
      losses: [],
    })
  })

  it('a number without a code is a loss; without a code and a number it is nothing', () => {
    const code = '<efbc:ParameterCode listName="number-weight">per-exa</efbc:ParameterCode>'
    const numeric = '<efbc:ParameterNumeric>60</efbc:ParameterNumeric>'
    expect(one({ ...bare, weight: ['per-exa', '60'] }, [code, '']).losses).toEqual(
      loss('number-without-code', 'BT-541-Lot', '60'),
    )
    expect(one({ ...bare, weight: ['per-exa', '60'] }, [code + numeric, '']).losses).toEqual([])
    expect(one({ ...bare, weight: ['per-exa', '60'] }, [numeric, '']).losses).toEqual(
      loss('unreadable-number', 'BT-541-Lot-WeightNumber', ''),
    )
  })

  it('of two weights or fixed numbers the first counts, the other is a loss', () => {
    const parameter = (list: string, code: string, value: string) =>
      `<efac:AwardCriterionParameter><efbc:ParameterCode listName="${list}">${code}</efbc:ParameterCode><efbc:ParameterNumeric>${value}</efbc:ParameterNumeric></efac:AwardCriterionParameter>`
    const weight = parameter('number-weight', 'per-exa', '60')
    const two = one({ ...bare, weight: ['per-exa', '60'] }, [
      weight,
      weight + parameter('number-weight', 'poi-exa', '5'),
    ])
    expect(two.criteria[0]).toMatchObject({ weight: { kind: 'percentage', value: 60 } })
    expect(two.losses).toEqual(loss('number-twice', 'BT-541-Lot-WeightNumber', 'poi-exa'))
    const fixed = parameter('number-fixed', 'fix-tot', '60')
    const twice = one({ ...bare, fixed: ['fix-tot', '60'] }, [
      fixed,
      fixed + parameter('number-fixed', 'fix-unit', '5'),
    ])
    expect(twice.criteria[0]).toMatchObject({ fixed: { kind: 'total', value: 60 } })
    expect(twice.losses).toEqual(loss('number-twice', 'BT-541-Lot-FixedNumber', 'fix-unit'))
  })

  it('has withheld texts as losses, each by its business term', () => {
    const { criteria, losses } = one({ type: 'unpublished', name: 'unpublished', description: 'unpublished' })
    expect(losses.map(({ code, params }) => [code, params])).toEqual([
      ['unpublished', { field: 'BT-539-Lot', value: 'unpublished' }],
      ['unpublished', { field: 'BT-734-Lot' }],
      ['unpublished', { field: 'BT-540-Lot' }],
    ])
    expect(criteria[0]).toEqual({ id: 'LOT-0001.award.1', kind: 'award', origin: 'notice', lots: ['LOT-0001'] })
  })
})

describe('how the criteria of a lot lie', () => {
  const ids = ({ criteria }: ReturnType<typeof read>) => criteria.map(({ id, name }) => [id, name?.fr])
  const named = (name: string, nested?: readonly CriterionSpec[]): CriterionSpec => ({
    type: 'quality',
    name,
    description: null,
    ...(nested ? { nested } : {}),
  })

  it('nested ones are one list, group and parts', () => {
    const result = read({ criteria: [named('A', [named('B', [named('C')]), named('D')]), named('E')] })
    expect(ids(result)).toEqual(['A', 'B', 'C', 'D', 'E'].map((name, index) => [`LOT-0001.award.${index + 1}`, name]))
    expect(result.losses).toEqual([{ code: 'nested-award-criteria', lot: 'LOT-0001', params: {} }])
    const group = read({ criteria: [{ ...named('A', [named('B')]), type: null }] })
    expect(ids(group)).toEqual([['LOT-0001.award.1', 'B']])
  })

  it('several groups are one list', () => {
    const result = read([{ criteria: [named('A')] }, { criteria: [named('B', [named('C')])] }])
    expect(ids(result).map(([, name]) => name)).toEqual(['A', 'B', 'C'])
    expect(result.losses).toEqual([{ code: 'several-awarding-criteria', lot: 'LOT-0001', params: {} }])
  })

  it('one that stands where eForms has the group is read', () => {
    const flat = read(
      { criteria: [named('A')] },
      ['<cac:SubordinateAwardingCriterion>', ''],
      ['</cac:SubordinateAwardingCriterion>', ''],
    )
    expect(ids(flat)).toEqual([['LOT-0001.award.1', 'A']])
    expect(flat.losses).toEqual([{ code: 'award-criterion-without-group', lot: 'LOT-0001', params: {} }])
  })

  it('a description of such a criterion is no order of importance', () => {
    const flat = read(
      { criteria: [{ type: 'quality', name: 'A', description: 'Texte' }] },
      ['<cac:SubordinateAwardingCriterion>', ''],
      ['</cac:SubordinateAwardingCriterion>', ''],
    )
    expect(flat.lot).not.toHaveProperty('awardMethod')
    expect(flat.criteria[0]).toMatchObject({ description: { fr: 'Texte' } })
  })

  it('BT-543 and BT-733 belong to the lot', () => {
    expect(read({ complicated: 'Note = P / p' }).lot?.awardMethod).toEqual({ complicated: { fr: 'Note = P / p' } })
    expect(read({ orderJustification: 'Le besoin.' }).lot?.awardMethod).toEqual({
      orderJustification: { fr: 'Le besoin.' },
    })
    expect(read([{}, { complicated: 'a', orderJustification: 'b' }]).lot?.awardMethod).toEqual({
      complicated: { fr: 'a' },
      orderJustification: { fr: 'b' },
    })
    expect(read({}).lot).not.toHaveProperty('awardMethod')
  })
})
