import { describe, expect, it } from 'vitest'
import type { Change, ChangeOptions } from '../model/change'
import type { AwardCriterion, Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { joinCriteria } from './join-criteria'

const award = (id: string, lots: AwardCriterion['lots'], value: number, name = id): AwardCriterion => ({
  id,
  kind: 'award',
  type: id === 'price' ? 'price' : 'quality',
  lots,
  name: { fr: name },
  weight: { kind: 'percentage', value },
})
const term = (id: string, more: Partial<Criterion> = {}) =>
  ({ id, kind: 'performance', lots: 'all', description: { fr: 'Un.' }, ...more }) as Criterion
const lots = (...ids: readonly string[]) => ids.map((id) => ({ id, title: {} }))
const base: Procurement = {
  schemaVersion: '1',
  languages: ['fr'],
  lots: lots('LOT-0001', 'LOT-0002', 'LOT-0003'),
  criteria: [award('price', 'all', 60), award('method', ['LOT-0001', 'LOT-0002'], 40), award('team', ['LOT-0003'], 40)],
}
const join = (change: Change | readonly Criterion[], options: ChangeOptions = { weights: 'scale' }, on = base) =>
  joinCriteria(on, change, options)
const inUse = (id: string) => ({ code: 'conflicting-value', criterion: id, params: { reason: 'id-in-use' } })

describe('a name that nothing has', () => {
  it('is refused, with the lot where one was said', () => {
    const remove = [
      { criterion: 'plan' },
      { criterion: 'plan', lot: 'LOT-0001' },
      { criterion: 'method', lot: 'LOT-0003' },
      { clause: 'AWD-02', lot: 'LOT-0002' },
    ]
    expect(join({ remove }).refusals).toStrictEqual([
      { code: 'criterion-not-found', criterion: 'plan', params: {} },
      { code: 'criterion-not-found', criterion: 'plan', lot: 'LOT-0001', params: {} },
      { code: 'criterion-not-found', criterion: 'method', lot: 'LOT-0003', params: {} },
      { code: 'criterion-not-found', lot: 'LOT-0002', params: { reason: 'no-recogniser', clause: 'AWD-02' } },
    ])
  })

  it('of a lot comes with some tens of those that are there, and how many more', () => {
    const many = lots(...Array.from({ length: 45 }, (_, index) => `LOT-${index}`))
    const { refusals } = join({ remove: [{ criterion: 'price', lot: 'LOT-99' }] }, {}, { ...base, lots: many })
    expect(refusals).toEqual([
      {
        code: 'lot-not-found',
        lot: 'LOT-99',
        params: { lots: many.slice(0, 40).map(({ id }) => id), reason: 'of-many', more: 5 },
      },
    ])
  })

  it('of many lots is told some tens of times, and the last one counts the others', () => {
    const far = Array.from({ length: 45 }, (_, index) => `FAR-${index}`)
    const { refusals } = join([term('t', { lots: far })])
    expect(refusals).toHaveLength(40)
    expect(refusals.map(({ params }) => params.others)).toEqual([...Array(39).fill(undefined), 5])
  })
})

describe('a policy that names nothing to keep', () => {
  it('is the policy', () => {
    const plan = [award('plan', 'all', 10)]
    expect(join(plan, { weights: { policy: 'scale' } })).toEqual(join(plan, { weights: 'scale' }))
    expect(join(plan, { weights: { policy: 'refuse' } }).refusals).toHaveLength(3)
  })
})

describe('an id', () => {
  it.each<[string, Criterion]>([
    ['with the same name in another lot', award('team', ['LOT-0001'], 5, ' TEAM')],
    ['with another name in one of its lots', award('team', ['LOT-0002', 'LOT-0003'], 5, 'Autre')],
  ])('%s is the same criterion', (_, criterion) => {
    expect(join([criterion]).refusals).not.toContainEqual(inUse('team'))
  })

  it.each<[string, Criterion]>([
    ['with another name in another lot', award('team', ['LOT-0001'], 5, 'Autre')],
    ['of another kind', term('team', { lots: ['LOT-0003'] })],
  ])('%s is in use', (_, criterion) => {
    expect(join([criterion]).refusals).toContainEqual(inUse('team'))
  })

  it('of a part is not that of the whole', () => {
    const parted = { ...base, criteria: [...base.criteria, award('LOT-0002.plan', ['LOT-0002'], 5)] }
    expect(join([term('plan')], {}, parted).refusals).toEqual([])
    // What begins with a point, or with something else than a lot, is no part.
    for (const id of ['.plan', 'x.plan'])
      expect(
        join({ remove: [{ criterion: 'plan' }] }, {}, { ...base, criteria: [term(id)] }).refusals.map(
          ({ code }) => code,
        ),
      ).toEqual(['criterion-not-found'])
  })
})

describe('what a change says beside its criteria', () => {
  const on: Procurement = {
    ...base,
    lotLimits: { submitted: 2, awarded: 2 },
    lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001'] }],
  }
  const method = { complicated: { fr: 'N = P / p' } }

  it.each<[string, Change, Partial<Procurement>]>([
    ['limits', { lotLimits: { awarded: 1 } }, { lotLimits: { submitted: 2, awarded: 1 } }],
    [
      'groups',
      { lotGroups: [{ id: 'GLO-0002', lots: ['LOT-0002'] }] },
      { lotGroups: [{ id: 'GLO-0002', lots: ['LOT-0002'] }] },
    ],
    [
      'methods',
      { awardMethods: { 'LOT-0002': method, 'GLO-0001': method } },
      {
        lots: base.lots.map((lot) => (lot.id === 'LOT-0002' ? { ...lot, awardMethod: method } : lot)),
        lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001'], awardMethod: method }],
      },
    ],
  ])('holds alone, and leaves the rest: %s', (_, change, expected) => {
    expect(join(change, {}, on).procurement).toEqual({ ...on, ...expected })
  })

  it('holds for its criteria: a lot with a formula takes no number', () => {
    const { procurement, losses } = join({
      criteria: [award('plan', ['LOT-0002'], 10)],
      awardMethods: { 'LOT-0002': method },
    })
    expect(procurement.criteria.at(-1)).not.toHaveProperty('weight')
    expect(losses).toEqual([{ code: 'weight-not-in-notice', criterion: 'plan', lot: 'LOT-0002', params: {} }])
  })
})

describe('a group of lots with criteria of its own', () => {
  const grouped: Procurement = {
    ...base,
    lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0003'] }],
    criteria: [...base.criteria, award('group', ['GLO-0001'], 100), term('t')],
  }
  const beside = (change: Change, options: ChangeOptions = { weights: 'scale' }) =>
    join(change, options, grouped).align.map(({ lot }) => lot)
  const without = (criteria: readonly Criterion[]) => ({ criteria })

  it.each<[string, Change, ChangeOptions, boolean]>([
    ['one joins', without([award('plan', ['LOT-0001'], 10)]), { weights: 'scale' }, true],
    ['one joins another lot', without([award('plan', ['LOT-0002'], 10)]), { weights: 'scale' }, false],
    ['it joins the group as well', without([award('plan', ['LOT-0001', 'GLO-0001'], 10)]), { weights: 'scale' }, false],
    ['one leaves', { remove: [{ criterion: 'method', lot: 'LOT-0001' }] }, { weights: 'scale' }, true],
    [
      'one takes the place of another',
      without([{ ...award('team', ['LOT-0003'], 40), description: { fr: 'Texte.' } }]),
      { conflict: 'replace' },
      true,
    ],
    ['it is there already', without([award('team', ['LOT-0003'], 40)]), { weights: 'scale' }, false],
    ['it is refused', without([award('plan', ['LOT-0001'], 10)]), {}, false],
    ['a term joins', without([term('u', { description: { fr: 'Deux.' } })]), {}, false],
  ])('is named where its lots change: %s', (_, change, options, named) => {
    expect(beside(change, options)).toEqual(named ? ['GLO-0001'] : [])
  })
})

describe('conditions in which clauses were not looked for', () => {
  it('are those of no clause', () => {
    const clause = { id: 'PER-01', version: '1.0.0' }
    const on = { ...base, criteria: [term('held', { clause: { id: 'PER-02', version: '1.0.0' } })] }
    const wanted = [term('up', { description: { fr: 'Deux.' }, clause })]
    expect(join(wanted, {}, on).losses).toEqual([])
    const other = { ...on, criteria: [...on.criteria, term('free', { description: { fr: 'Trois.' } })] }
    expect(join(wanted, {}, other).losses[0]?.params).toEqual({ clause: 'PER-01', present: 'free' })
  })
})
