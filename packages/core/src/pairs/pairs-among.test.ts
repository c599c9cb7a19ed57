import { describe, expect, it } from 'vitest'
import type { ClauseFacts, ClauseLookup } from '../model/clause-facts'
import type { Criterion } from '../model/criterion'
import { pairsAmong } from './pairs-among'

const facts: Readonly<Record<string, ClauseFacts>> = {
  'AWD-04': {
    pairs: {
      needs: [{ clause: 'PER-21', same: ['best', 'worst'], levels: ['advanced'] }],
      excludes: [{ clause: 'AWD-02', reason: 'same-effort' }],
      countsTwice: [{ clause: 'SEL-02', reason: 'same-persons' }],
    },
  },
  'AWD-02': { pairs: { excludes: [{ clause: 'AWD-04', reason: 'same-effort' }] } },
}
const clauses: ClauseLookup = (id) => facts[id]
const lots = ['LOT-0001', 'LOT-0002']

type Given = Pick<Criterion, 'id' | 'lots' | 'clause'>
const one = (
  id: string,
  of: Criterion['lots'] = 'all',
  params = {},
  level: 'basic' | 'advanced' = 'advanced',
): Given => ({
  id: id.toLowerCase(),
  lots: of,
  clause: { id, level, params },
})

describe('what clauses say of each other', () => {
  it('a clause that is missing, in the lots where it is', () => {
    expect(pairsAmong([one('AWD-04')], lots, clauses)).toEqual([
      { pair: 'needs', criterion: 'awd-04', clause: 'AWD-04', otherClause: 'PER-21', lots },
    ])
    expect(pairsAmong([one('AWD-04'), one('PER-21', ['LOT-0002'])], lots, clauses)).toMatchObject([
      { pair: 'needs', lots: ['LOT-0001'] },
    ])
    expect(pairsAmong([one('AWD-04'), one('PER-21', lots)], lots, clauses)).toEqual([])
    expect(pairsAmong([one('AWD-04', 'all', {}, 'basic')], lots, clauses)).toEqual([])
  })

  it('values that differ, unless one that is there agrees', () => {
    const award = one('AWD-04', 'all', { best: 5, worst: 20 })
    const differing = one('PER-21', 'all', { best: 5, worst: 30 })
    expect(pairsAmong([award, differing], lots, clauses)).toEqual([
      {
        ...{ pair: 'needs', criterion: 'awd-04', clause: 'AWD-04', other: 'per-21', otherClause: 'PER-21', lots },
        differ: ['worst'],
      },
    ])
    const agreeing = { ...one('PER-21', 'all', { best: 5, worst: 20 }), id: 'second' }
    expect(pairsAmong([award, differing, agreeing], lots, clauses)).toEqual([])
    expect(pairsAmong([award, one('PER-21')], lots, clauses)).toEqual([])
  })

  it('two that exclude each other, once though both say so', () => {
    expect(pairsAmong([one('AWD-04', lots, {}, 'basic'), one('AWD-02', ['LOT-0002'])], lots, clauses)).toEqual([
      {
        ...{ pair: 'excludes', criterion: 'awd-04', clause: 'AWD-04', other: 'awd-02', otherClause: 'AWD-02' },
        ...{ lots: ['LOT-0002'], reason: 'same-effort' },
      },
    ])
    expect(pairsAmong([one('AWD-04', ['LOT-0001'], {}, 'basic'), one('AWD-02', ['LOT-0002'])], lots, clauses)).toEqual(
      [],
    )
  })

  it('what counts twice', () => {
    expect(pairsAmong([one('AWD-04', 'all', {}, 'basic'), one('SEL-02')], lots, clauses)).toMatchObject([
      { pair: 'counts-twice', other: 'sel-02', reason: 'same-persons', lots },
    ])
  })

  it('nothing of clauses that are not known, nor of criteria without one', () => {
    expect(pairsAmong([one('AWD-99'), { id: 'own', lots: 'all' }], lots, clauses)).toEqual([])
  })
})
