import { describe, expect, it } from 'vitest'
import type { AwardCriterion, Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { joinCriteria } from './join-criteria'
import { withCriteria } from './with-criteria'

const award = (
  id: string,
  lots: AwardCriterion['lots'],
  value: number,
  kind: 'percentage' | 'points' = 'percentage',
): AwardCriterion => ({
  id,
  kind: 'award',
  type: id.startsWith('price') ? 'price' : 'quality',
  lots,
  target: 'tender',
  name: { fr: id },
  weight: { kind, value },
})
const base: Procurement = {
  schemaVersion: '1',
  languages: ['fr'],
  lots: [
    { id: 'LOT-0001', title: { fr: 'Un' } },
    { id: 'LOT-0002', title: { fr: 'Deux' } },
  ],
  lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'] }],
  criteria: [award('price', 'all', 60), award('quality', 'all', 40)],
}
const weights = ({ criteria }: Procurement) =>
  criteria.flatMap((each) => (each.kind === 'award' ? [`${each.id} ${each.lots} ${each.weight?.value ?? 'none'}`] : []))

describe('withCriteria', () => {
  it('scales, and keeps a criterion of all lots one', () => {
    expect(weights(withCriteria(base, [award('new', 'all', 10)], { weights: 'scale' }))).toEqual([
      'price all 54',
      'quality all 36',
      'new all 10',
    ])
  })

  it('parts a criterion whose weight becomes another in one lot only', () => {
    expect(weights(withCriteria(base, [award('new', ['LOT-0002'], 10)], { weights: 'scale' }))).toEqual([
      'price LOT-0001 60',
      'LOT-0002.price LOT-0002 54',
      'quality LOT-0001 40',
      'LOT-0002.quality LOT-0002 36',
      'new LOT-0002 10',
    ])
  })

  it('gives the new criterion the lot’s own kind', () => {
    const mixed = {
      ...base,
      criteria: [
        award('price', ['LOT-0001'], 50, 'points'),
        award('q', ['LOT-0001'], 30, 'points'),
        award('price2', ['LOT-0002'], 100),
      ],
    }
    expect(weights(withCriteria(mixed, [award('new', 'all', 10)], { weights: 'scale' }))).toEqual([
      'price LOT-0001 45',
      'q LOT-0001 27',
      'price2 LOT-0002 90',
      'new LOT-0001 8',
      'LOT-0002.new LOT-0002 10',
    ])
  })

  it('never throws for a refused join: the criteria stand as written, for lint to see', () => {
    const joined = joinCriteria(base, [award('new', 'all', 10)])
    expect(weights(joined.procurement)).toEqual(['price all 60', 'quality all 40', 'new all 10'])
    expect(joined.refusals.map(({ code, lot }) => [code, lot])).toEqual([
      ['weights-not-adjustable', 'LOT-0001'],
      ['weights-not-adjustable', 'LOT-0002'],
    ])
  })

  it('joins once: a second time changes nothing, whatever the policy', () => {
    const added = [award('new', 'all', 10), award('other', ['LOT-0001'], 5)]
    const once = withCriteria(base, added, { weights: 'scale' })
    for (const policy of ['refuse', 'scale', 'price'] as const) {
      const again = joinCriteria(once, added, { weights: policy })
      expect([again.refusals, again.procurement.criteria]).toEqual([[], once.criteria])
    }
  })

  it('a criterion of all lots that one of them has already comes back for the other alone', () => {
    const there = withCriteria(base, [award('new', ['LOT-0001'], 10)], { weights: 'scale' })
    const { criteria } = withCriteria(there, [{ ...award('again', 'all', 10), name: { fr: 'new' } }], {
      weights: 'scale',
    })
    expect(weights({ ...base, criteria }).filter((each) => /new|again/u.test(each))).toEqual([
      'new LOT-0001 10',
      'again LOT-0002 10',
    ])
    expect(criteria.at(-1)?.lots).toEqual(['LOT-0002'])
  })

  it('names a lot that is not there', () => {
    expect(joinCriteria(base, [award('new', ['LOT-0009'], 10)]).refusals).toEqual([
      {
        code: 'lot-not-found',
        criterion: 'new',
        lot: 'LOT-0009',
        params: { lots: ['LOT-0001', 'LOT-0002', 'GLO-0001'] },
      },
    ])
  })

  it('"all" is every lot, never groups or parts', () => {
    const parts = { ...base, lots: [...base.lots, { id: 'PAR-0001', title: {} }] }
    const { lots } = joinCriteria(parts, [award('new', 'all', 10)], { weights: 'scale' })
    expect([...lots.keys()]).toEqual(['LOT-0001', 'LOT-0002'])
  })

  it('adds a performance term unless each lot has its paragraph', () => {
    const term = (id: string, text: string, lots: Criterion['lots'] = 'all'): Criterion => ({
      id,
      kind: 'performance',
      lots,
      description: { fr: text },
    })
    const there = { ...base, criteria: [term('a', 'Un.\n\nDeux.', ['LOT-0001'])] }
    expect(withCriteria(there, [term('b', 'Deux.', ['LOT-0001'])]).criteria).toHaveLength(1)
    expect(withCriteria(there, [term('b', 'Deux.')]).criteria).toHaveLength(2)
  })
})
