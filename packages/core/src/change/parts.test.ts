import { describe, expect, it } from 'vitest'
import type { ChangeOptions } from '../model/change'
import type { AwardCriterion, Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { withCriteria } from './with-criteria'

const scale: ChangeOptions = { weights: 'scale' }
const award = (id: string, lots: AwardCriterion['lots'], value?: number): AwardCriterion => ({
  id,
  kind: 'award',
  type: id.includes('price') ? 'price' : 'quality',
  lots,
  name: { fr: id },
  ...(value === undefined ? {} : { weight: { kind: 'percentage', value } }),
})
const term = (id: string, fr: string, lots: Criterion['lots'] = 'all'): Criterion => ({
  id,
  kind: 'performance',
  lots,
  description: { fr },
})
const specification = (id: string, lots: Criterion['lots']): Criterion => ({
  id,
  kind: 'technical-specification',
  lots,
  name: { fr: 'Licence libre' },
})
const of = (count: number, criteria: readonly Criterion[], groups: readonly string[] = []): Procurement => ({
  schemaVersion: '1',
  languages: ['fr'],
  lots: Array.from({ length: count }, (_, index) => ({ id: `LOT-000${index + 1}`, title: {} })),
  ...(groups.length > 0 ? { lotGroups: groups.map((id) => ({ id, lots: ['LOT-0001'] })) } : {}),
  criteria,
})
const shown = ({ criteria }: Procurement) =>
  criteria.map((each) => [each.id, each.lots, each.kind === 'award' ? (each.weight?.value ?? 'none') : each.kind])

describe('the id of a part of a criterion', () => {
  it('is a free one, since ids that are there stay', () => {
    const taken = term('LOT-0002.price', 'Un.')
    for (const criteria of [
      [award('price', 'all', 100), taken],
      [taken, award('price', 'all', 100)],
    ]) {
      const ids = withCriteria(of(2, criteria), [award('plan', ['LOT-0002'], 10)], scale).criteria.map(({ id }) => id)
      expect([...ids].sort()).toEqual(['LOT-0002.price', 'LOT-0002.price-2', 'plan', 'price'])
    }
    const twice = [taken, term('LOT-0002.price-2', 'Deux.'), award('price', 'all', 100)]
    const ids = withCriteria(of(2, twice), [award('plan', ['LOT-0002'], 10)], scale).criteria.map(({ id }) => id)
    expect(ids).toContain('LOT-0002.price-3')
  })

  it('goes to the parts of what joins as well', () => {
    const present = of(2, [
      award('price', ['LOT-0001'], 100),
      award('team', ['LOT-0002']),
      term('LOT-0002.plan', 'Un.'),
    ])
    expect(shown(withCriteria(present, [award('plan', 'all', 10)], scale)).slice(-2)).toEqual([
      ['plan', ['LOT-0001'], 10],
      ['LOT-0002.plan-2', ['LOT-0002'], 'none'],
    ])
  })
})

describe('the parts of a criterion', () => {
  it('are one again where they have become alike, of the lots that they had', () => {
    const two = of(3, [award('price', ['LOT-0001', 'LOT-0002'], 100), award('cost', ['LOT-0003'], 100)])
    const grouped = of(2, [award('price', ['LOT-0001', 'GLO-0001'], 100)], ['GLO-0001'])
    for (const [base, lot] of [
      [two, 'LOT-0001'],
      [two, 'LOT-0002'],
      [grouped, 'GLO-0001'],
    ] as const) {
      const once = withCriteria(base, [award('plan', [lot], 10)], scale)
      expect(once.criteria.length).toBe(base.criteria.length + 2)
      expect(withCriteria(once, { remove: [{ criterion: 'plan' }] }, scale)).toEqual(base)
    }
  })

  it('stay apart where the change does not concern them', () => {
    const written = [specification('free', ['LOT-0001']), specification('LOT-0002.free', ['LOT-0002'])]
    const base = of(2, [award('price', 'all', 100), ...written])
    const after = withCriteria(base, [award('plan', 'all', 10)], scale)
    expect(after.criteria.slice(1, 3)).toEqual(written)
    // And are handed on, not copied.
    after.criteria.slice(1, 3).forEach((each, index) => {
      expect(each).toBe(written[index])
    })
  })
})

describe('what joins', () => {
  it('has its lots in the order of the document, and its id in the first of them', () => {
    const present = of(3, [award('price', ['LOT-0001', 'LOT-0003'], 100), award('team', ['LOT-0002'])])
    expect(
      shown(withCriteria(present, [award('plan', ['LOT-0003', 'LOT-0002', 'LOT-0001'], 10)], scale)).slice(2),
    ).toEqual([
      ['plan', ['LOT-0001', 'LOT-0003'], 10],
      ['LOT-0002.plan', ['LOT-0002'], 'none'],
    ])
  })

  it('in a lot that is not there comes after those that are', () => {
    const present = of(2, [award('price', ['LOT-0001'], 100), award('team', ['LOT-0002'])])
    expect(shown(withCriteria(present, [award('plan', ['LOT-0009', 'LOT-0002'], 10)], scale)).slice(2)).toEqual([
      ['plan', ['LOT-0002'], 'none'],
      ['LOT-0009.plan', ['LOT-0009'], 10],
    ])
  })

  it('is award criteria first, then the others, each once and in the order of the change', () => {
    const present = of(1, [award('price', 'all', 100)])
    const change = [term('lost', 'Trois.', []), term('u', 'Un.'), award('plan', 'all', 10), term('v', 'Deux.')]
    expect(shown(withCriteria(present, change, scale)).map(([id]) => id)).toEqual(['price', 'plan', 'lost', 'u', 'v'])
  })
})

describe('an id that another criterion has', () => {
  it('is told as wrong input, with its place', () => {
    const base = of(1, [award('price', 'all', 100)])
    expect(() => withCriteria(base, [term('price', 'Un.')])).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        message: 'The id "price" is in use. Give the new criterion an id of its own.',
        path: '/criteria',
        facts: {
          call: 'withCriteria',
          issues: [
            {
              argument: 'change',
              path: '/criteria',
              code: 'id-in-use',
              message: 'The id "price" is in use. Give the new criterion an id of its own.',
              expected: 'an id of its own',
              found: 'price',
            },
          ],
        },
      }),
    )
  })
})
