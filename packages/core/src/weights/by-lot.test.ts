import { describe, expect, it } from 'vitest'
import type { AwardCriterion, Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { awardOf, byLot, lotsOf } from './by-lot'

const lots = ['LOT-0001', 'LOT-0002', 'PAR-0001'].map((id) => ({ id, title: {} }))
const award = (id: string, of: AwardCriterion['lots']): AwardCriterion => ({
  id,
  kind: 'award',
  type: 'quality',
  lots: of,
})
const term: Criterion = { id: 'term', kind: 'performance', lots: 'all' }
const procurement: Procurement = {
  schemaVersion: '1',
  languages: ['fr'],
  lots,
  criteria: [award('b', ['LOT-0002']), term, award('a', 'all'), award('c', ['LOT-0001', 'GLO-0001'])],
}

describe('the lots of a criterion', () => {
  it('"all" are those that are no parts; others stand as written, once each', () => {
    expect(lotsOf(term, procurement)).toEqual(['LOT-0001', 'LOT-0002'])
    expect(lotsOf(award('x', ['GLO-0001', 'LOT-0002', 'GLO-0001']), procurement)).toEqual(['GLO-0001', 'LOT-0002'])
    expect(lotsOf(award('x', ['PAR-0001']), procurement)).toEqual(['PAR-0001'])
  })
})

describe('the award criteria of a lot', () => {
  it('are those that speak of it, in order', () => {
    const ids = (lot: string) => awardOf(procurement, lot).map(({ id }) => id)
    expect([ids('LOT-0001'), ids('LOT-0002'), ids('GLO-0001'), ids('PAR-0001')]).toEqual([
      ['a', 'c'],
      ['b', 'a'],
      ['c'],
      [],
    ])
  })

  it('are the same for all lots at once', () => {
    const map = byLot([1, 2, 3], (item) => (item === 2 ? ['x', 'y'] : ['y']))
    expect([...map]).toEqual([
      ['y', [1, 2, 3]],
      ['x', [2]],
    ])
  })
})
