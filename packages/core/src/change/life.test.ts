import { describe, expect, it } from 'vitest'
import type { Change, ChangeOptions } from '../model/change'
import type { AwardCriterion, ClauseReference, Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import type { Recognised } from '../model/recognised'
import { joinCriteria } from './join-criteria'
import { withCriteria } from './with-criteria'

const percent = (value: number) => ({ kind: 'percentage' as const, value })
const award = (id: string, lots: AwardCriterion['lots'], value?: number, more: Partial<AwardCriterion> = {}) =>
  ({
    id,
    kind: 'award',
    type: id.includes('price') ? 'price' : 'quality',
    lots,
    name: { fr: id.split('.').at(-1) ?? id },
    ...(value === undefined ? {} : { weight: percent(value) }),
    ...more,
  }) as const satisfies AwardCriterion
const clause = (id: string, level: ClauseReference['level'] = 'basic'): ClauseReference => ({
  id,
  version: '1.0.0',
  ...(level ? { level } : {}),
})
const term = (id: string, text: string, more: Partial<Criterion> = {}) =>
  ({ id, kind: 'performance', lots: 'all', description: { fr: text }, ...more }) as Criterion
const base: Procurement = {
  schemaVersion: '1',
  languages: ['fr'],
  lots: [
    { id: 'LOT-0001', title: { fr: 'Un' } },
    { id: 'LOT-0002', title: { fr: 'Deux' } },
  ],
  criteria: [award('price', 'all', 60), award('quality', 'all', 40)],
}
const scale: ChangeOptions = { weights: 'scale' }
const replacing: ChangeOptions = { weights: 'scale', conflict: 'replace' }
const shown = ({ criteria }: Procurement) =>
  criteria.map((each) =>
    each.kind === 'award'
      ? `${each.id} ${each.lots} ${each.weight?.value ?? 'none'}`
      : `${each.id} ${each.lots} ${each.noticeText?.fr ?? each.description?.fr}`,
  )
const codes = (change: Change | Criterion[], options = scale, on = base) =>
  joinCriteria(on, change, options).refusals.map(({ code, criterion, lot, params }) => [
    code,
    criterion ?? params.clause,
    lot,
    params.reason,
  ])

describe('a term of a clause beside conditions in which clauses were not looked for', () => {
  const unknown: Procurement = { ...base, criteria: [...base.criteria, term('old', 'La clause, à un autre niveau.')] }
  const upstream = term('upstream', 'La clause.', { clause: clause('PER-01', 'advanced') })
  const losses = (options: ChangeOptions, on = unknown, change = [upstream]) => joinCriteria(on, change, options).losses

  it('is told, and told no more once it is there', () => {
    const params = { clause: 'PER-01', present: 'old' }
    expect(losses(replacing)).toEqual(
      ['LOT-0001', 'LOT-0002'].map((lot) => ({ code: 'clauses-not-sought', criterion: 'upstream', lot, params })),
    )
    expect(losses(scale, withCriteria(unknown, [upstream], scale))).toEqual([])
  })

  it('is nothing to tell where they were looked for, where there are none, and of a text of the buyer', () => {
    expect(losses({ ...scale, recognise: () => [] })).toEqual([])
    expect(losses(scale, base)).toEqual([])
    expect(losses(scale, unknown, [term('own', 'Un texte.')])).toEqual([])
  })
})

describe('the same change twice', () => {
  const resolved = term('upstream', 'Le texte entier, pour les documents.', {
    noticeText: { fr: 'La forme courte.' },
    clause: clause('PER-01'),
  })
  const written = term('own', 'Un paragraphe.\n\nUn autre.')

  it.each<[string, Criterion[]]>([
    ['a clause with its short form', [resolved]],
    ['a term of two paragraphs', [written]],
    [
      'a term in a language that the document has not',
      [{ ...written, description: { fr: 'Un.', de: 'Eins.' } } as Criterion],
    ],
    ['award criteria and terms', [award('plan', 'all', 10), award('team', ['LOT-0002'], 5), resolved, written]],
    ['a specification', [{ id: 'free', kind: 'technical-specification', lots: 'all', name: { fr: 'Licence' } }]],
  ])('is no change: %s', (_, criteria) => {
    const once = withCriteria(base, criteria, scale)
    expect(once.criteria.length).toBeGreaterThan(base.criteria.length)
    for (const conflict of ['refuse', 'replace'] as const) {
      for (const weights of ['refuse', 'scale', 'price'] as const) {
        const again = joinCriteria(once, criteria, { weights, conflict })
        expect([again.refusals, again.procurement.criteria]).toEqual([[], once.criteria])
        expect(again.terms.size).toBe(0)
      }
    }
  })
})

describe('a criterion that leaves', () => {
  it('gives its weight back: adding and removing ends where it began, parted criteria included', () => {
    for (const lots of ['all', ['LOT-0001'], ['LOT-0002']] as const) {
      const once = withCriteria(base, [award('plan', lots, 10), term('t', 'Un.')], scale)
      const back = joinCriteria(once, { remove: [{ criterion: 'plan' }, { criterion: 't' }] }, scale)
      expect([back.refusals, back.procurement]).toEqual([[], base])
    }
  })

  it('leaves one lot where that is asked', () => {
    const once = withCriteria(base, [award('plan', 'all', 10)], scale)
    const back = withCriteria(once, { remove: [{ criterion: 'plan', lot: 'LOT-0002' }] }, scale)
    expect(shown(back)).toEqual([
      'price LOT-0001 54',
      'LOT-0002.price LOT-0002 60',
      'quality LOT-0001 36',
      'LOT-0002.quality LOT-0002 40',
      'plan LOT-0001 10',
    ])
    // And what is left of it leaves the other.
    expect(withCriteria(back, { remove: [{ criterion: 'plan' }] }, scale)).toEqual(base)
  })

  it('goes by its clause, in every lot that has it', () => {
    const plans = [
      award('plan', ['LOT-0001'], 10, { clause: clause('AWD-02') }),
      award('plan2', ['LOT-0002'], 20, { clause: clause('AWD-02', 'advanced'), name: { fr: 'plan' } }),
    ]
    const once = withCriteria(base, plans, scale)
    expect(withCriteria(once, { remove: [{ clause: 'AWD-02' }] }, scale)).toEqual(base)
  })

  it('is a matter of the policy, unless nothing has to move', () => {
    const once = withCriteria(base, [award('plan', 'all', 10)], scale)
    const remove = { remove: [{ criterion: 'plan' }] }
    expect(codes(remove, {}, once)).toEqual([
      ['weights-not-adjustable', undefined, 'LOT-0001', 'policy-refuse'],
      ['weights-not-adjustable', undefined, 'LOT-0002', 'policy-refuse'],
    ])
    expect(joinCriteria(once, remove).procurement.criteria).toEqual(once.criteria)
    const instead = joinCriteria(once, { ...remove, criteria: [award('team', 'all', 10)] })
    expect([instead.refusals, shown(instead.procurement)]).toEqual([
      [],
      ['price all 54', 'quality all 36', 'team all 10'],
    ])
    expect(shown(withCriteria(once, remove, { weights: 'price' }))).toEqual(['price all 64', 'quality all 36'])
  })

  it('leaves no lot without any', () => {
    expect(codes({ remove: [{ criterion: 'price' }, { criterion: 'quality' }] })).toEqual([
      ['award-criteria-incomplete', undefined, 'LOT-0001', undefined],
      ['award-criteria-incomplete', undefined, 'LOT-0002', undefined],
    ])
  })

  it('says where it was the only price or cost of a lot', () => {
    const losses = (change: Change, options = scale, on = base) =>
      joinCriteria(on, change, options).losses.map(({ code, criterion, lot }) => [code, criterion, lot])
    const price = { remove: [{ criterion: 'price' }] }
    const said = ['LOT-0001', 'LOT-0002'].map((lot) => ['no-price-left', 'price', lot])
    expect(losses(price)).toEqual(said)
    expect(losses({ remove: [{ criterion: 'price', lot: 'LOT-0002' }] })).toEqual(said.slice(1))
    // Replaced by something else, under its id.
    expect(losses({ criteria: [award('price', 'all', 60, { type: 'quality' })] }, replacing)).toEqual(said)

    expect(losses({ remove: [{ criterion: 'quality' }] })).toEqual([])
    expect(losses({ ...price, criteria: [award('cost', 'all', 50, { type: 'cost' })] })).toEqual([])
    expect(losses({ criteria: [award('price', 'all', 50, { description: { fr: 'Prix.' } })] }, replacing)).toEqual([])
    const two = { ...base, criteria: [...base.criteria, award('cost', ['LOT-0001'], undefined, { type: 'cost' })] }
    const ranked = two.criteria.map((each) => ({ ...each, weight: undefined }) as unknown as Criterion)
    expect(losses(price, scale, { ...two, criteria: ranked })).toEqual(said.slice(1))
    const untyped = {
      ...base,
      criteria: [award('price', 'all', 60), award('other', 'all', 40, { type: undefined as never })],
    }
    expect(losses(price, scale, untyped)).toEqual([])
    // The price is fixed: tenders compete on quality; and what is refused changes nothing.
    expect(losses(price, scale, { ...base, fixedPrice: true })).toEqual([])
    expect(losses(price, {})).toEqual([])
  })

  it('has to be there', () => {
    expect(
      codes({ remove: [{ criterion: 'plan' }, { clause: 'AWD-02' }, { criterion: 'price', lot: 'LOT-0003' }] }),
    ).toEqual([
      ['criterion-not-found', 'plan', undefined, undefined],
      ['criterion-not-found', 'AWD-02', undefined, 'no-recogniser'],
      ['lot-not-found', undefined, 'LOT-0003', undefined],
    ])
    expect(codes({ remove: [{ clause: 'AWD-02' }] }, { ...scale, recognise: () => [] })[0]?.[3]).toBe('clause')
  })

  it('closes the ranks', () => {
    const rank = (value: number) => ({ weight: { kind: 'order' as const, value } })
    const ranked: Procurement = {
      ...base,
      criteria: ['price', 'a', 'b'].map((id, index) => award(id, 'all', undefined, rank(index + 1))),
    }
    expect(shown(withCriteria(ranked, { remove: [{ criterion: 'a' }] }, scale))).toEqual(['price all 1', 'b all 2'])
    expect(codes({ remove: [{ criterion: 'a' }] }, {}, ranked)[0]?.[3]).toBe('policy-refuse')
    expect(shown(withCriteria(ranked, { remove: [{ criterion: 'b' }] }))).toEqual(['price all 1', 'a all 2'])
  })
})

describe('a criterion in the place of another', () => {
  const basic = award('plan', 'all', 10, { clause: clause('AWD-02') })
  const advanced = award('plan-advanced', 'all', 15, { clause: clause('AWD-02', 'advanced') })
  const once = withCriteria(base, [basic, award('team', 'all', 10)], scale)

  it('is refused without leave, and says what is there', () => {
    expect(codes([advanced], scale, once)).toEqual([
      ['conflicting-value', 'plan-advanced', 'LOT-0001', 'other-level'],
      ['conflicting-value', 'plan-advanced', 'LOT-0002', 'other-level'],
    ])
    expect(joinCriteria(once, [advanced], scale).refusals[0]?.params).toEqual({
      reason: 'other-level',
      present: 'plan',
      clause: 'AWD-02',
      level: 'basic',
    })
  })

  it.each<[string, Criterion]>([
    ['clause', advanced],
    ['id', { ...advanced, id: 'plan', clause: clause('AWD-01') }],
    ['key', { ...award('mine', 'all', 15), name: { fr: ' PLAN ' } }],
  ])('takes its place and its weight, by %s', (_, criterion) => {
    const { procurement, refusals, lots } = joinCriteria(once, [criterion], replacing)
    expect([refusals, shown(procurement)]).toEqual([
      [],
      ['price all 45', 'quality all 30', `${criterion.id} all 15`, 'team all 10'],
    ])
    expect(lots.get('LOT-0001')?.replaced.map((each) => [each.present.id, each.criterion.id, each.weight])).toEqual([
      ['plan', criterion.id, percent(15)],
    ])
    const again = joinCriteria(procurement, [criterion], { ...replacing, weights: 'refuse' })
    expect([again.refusals, again.procurement.criteria]).toEqual([[], procurement.criteria])
  })

  it('keeps the weight where it brings none, and then nothing moves', () => {
    const { weight: _, ...text } = { ...basic, description: { fr: 'Un autre texte.' } }
    const joined = joinCriteria(once, [text], { conflict: 'replace' })
    expect([joined.refusals, shown(joined.procurement)]).toEqual([[], shown(once)])
    expect(joined.procurement.criteria[2]?.description).toEqual({ fr: 'Un autre texte.' })
  })

  it('takes it in one of its lots, where it is asked', () => {
    const joined = withCriteria(once, [{ ...advanced, lots: ['LOT-0002'] }], replacing)
    expect(shown(joined)).toEqual([
      'price LOT-0001 48',
      'LOT-0002.price LOT-0002 45',
      'quality LOT-0001 32',
      'LOT-0002.quality LOT-0002 30',
      'plan LOT-0001 10',
      'plan-advanced LOT-0002 15',
      'team all 10',
    ])
  })

  it('takes the place of a term too, one text for another', () => {
    const there = withCriteria(base, [
      term('a', 'Un.'),
      term('up', 'De base.', { clause: clause('PER-01') }),
      term('b', 'Deux.'),
    ])
    const better = term('up2', 'Avancé.', { clause: clause('PER-01', 'advanced') })
    expect(codes([better], scale, there)[0]).toEqual(['conflicting-value', 'up2', 'LOT-0001', 'other-level'])
    const joined = joinCriteria(there, [better], replacing)
    expect(shown(joined.procurement).slice(2)).toEqual(['a all Un.', 'up2 all Avancé.', 'b all Deux.'])
    expect(joined.terms.get('LOT-0001')?.texts).toEqual([
      {
        language: 'fr',
        before: 'Un.\n\nDe base.\n\nDeux.',
        after: 'Un.\n\nAvancé.\n\nDeux.',
        changes: [{ op: 'replace', holder: 'up', index: 0, before: 'De base.', after: 'Avancé.', term: better }],
      },
    ])
    expect(joinCriteria(joined.procurement, [better], replacing).terms.size).toBe(0)
  })
})

describe('clauses that are recognised in the texts of a notice', () => {
  const held: Procurement = {
    ...base,
    criteria: [
      ...['LOT-0001', 'LOT-0002'].flatMap((lot) => [
        award(`${lot}.award.1`, [lot], 60, { name: { fr: 'price' }, type: 'price' }),
        award(`${lot}.award.2`, [lot], 40, { name: { fr: 'Plan' } }),
      ]),
      {
        ...term('LOT-0001.performance.1', 'Clause sociale.\n\nDe base.\n\nAutre.'),
        lots: ['LOT-0001'],
        origin: 'notice',
      },
    ],
  }
  const found: Recognised[] = [
    {
      criterion: 'LOT-0001.award.2',
      clause: { id: 'AWD-02', version: '1.0.0', level: 'basic', params: {} },
      match: 'exact',
      language: 'fr',
    },
    {
      criterion: 'LOT-0001.performance.1',
      clause: { id: 'PER-01', version: '1.0.0', level: 'basic', params: {} },
      match: 'edited',
      language: 'fr',
      paragraph: 1,
    },
  ]
  const recognise = () => found

  it('are not doubled at another level', () => {
    const criteria = [
      award('plan', ['LOT-0001'], 10, { clause: clause('AWD-02', 'advanced'), name: { fr: 'Autre nom' } }),
      term('up', 'Avancé.', { clause: clause('PER-01', 'advanced'), lots: ['LOT-0001'] }),
    ]
    expect(codes(criteria, { ...scale, recognise }, held)).toEqual([
      ['conflicting-value', 'plan', 'LOT-0001', 'other-level'],
      ['conflicting-value', 'up', 'LOT-0001', 'other-level'],
    ])
    const { terms, procurement, refusals } = joinCriteria(held, criteria, { ...replacing, recognise })
    expect(refusals).toEqual([])
    expect(terms.get('LOT-0001')?.texts[0]?.after).toBe('Clause sociale.\n\nAvancé.\n\nAutre.')
    expect(shown(procurement)).toEqual([
      'LOT-0001.award.1 LOT-0001 90',
      'plan LOT-0001 10',
      'LOT-0002.award.1 LOT-0002 60',
      'LOT-0002.award.2 LOT-0002 40',
      'LOT-0001.performance.1 LOT-0001 Clause sociale.\n\nAutre.',
      'up LOT-0001 Avancé.',
    ])
  })

  it('leave by their paragraph alone', () => {
    const { terms, procurement, refusals } = joinCriteria(held, { remove: [{ clause: 'PER-01' }] }, { recognise })
    expect(refusals).toEqual([])
    expect(terms.get('LOT-0001')).toEqual({
      texts: [
        {
          language: 'fr',
          before: 'Clause sociale.\n\nDe base.\n\nAutre.',
          after: 'Clause sociale.\n\nAutre.',
          changes: [{ op: 'remove', holder: 'LOT-0001.performance.1', index: 1, before: 'De base.', after: null }],
        },
      ],
      written: [],
      emptied: [],
    })
    expect(procurement.criteria.at(-1)?.description).toEqual({ fr: 'Clause sociale.\n\nAutre.' })
    const all = joinCriteria(held, { remove: [{ criterion: 'LOT-0001.performance.1' }] })
    expect(all.terms.get('LOT-0001')?.texts[0]?.after).toBeNull()
    expect(all.terms.get('LOT-0001')?.emptied).toEqual(['LOT-0001.performance.1'])
    expect(all.procurement.criteria).toEqual(held.criteria.slice(0, 4))
  })
})

describe('weights that must not move', () => {
  it('five criteria of 10 accepted one by one do not erode each other', () => {
    let procurement = base
    const keep: string[] = []
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      procurement = withCriteria(procurement, [award(id, 'all', 10)], { weights: { policy: 'scale', keep } })
      keep.push(id)
    }
    expect(shown(procurement)).toEqual(['price all 30', 'quality all 20', ...keep.map((id) => `${id} all 10`)])
  })

  it('are refused where nothing else could move, or where nothing has the name', () => {
    const keep = (...ids: string[]): ChangeOptions => ({ weights: { policy: 'scale', keep: ids } })
    const plan = award('plan', ['LOT-0001'], 10)
    expect(codes([plan], keep('price', 'quality'))).toEqual([
      ['weights-not-adjustable', undefined, 'LOT-0001', 'nothing-movable'],
    ])
    expect(codes([plan], keep('prix'))).toEqual([['criterion-not-found', 'prix', undefined, 'keep']])
    expect(shown(withCriteria(base, [plan], keep('price')))).toEqual([
      'price all 60',
      'quality LOT-0002 40',
      'LOT-0001.quality LOT-0001 30',
      'plan LOT-0001 10',
    ])
  })
})

describe('ids', () => {
  it('belong to one criterion', () => {
    expect(codes([award('price', ['LOT-0001'], 10, { name: { fr: 'Autre' } })])).toEqual([
      ['conflicting-value', 'price', 'LOT-0001', 'other-content'],
    ])
    expect(codes([term('price', 'Un.')])).toEqual([['conflicting-value', 'price', undefined, 'id-in-use']])
    expect(codes([term('x', 'Un.'), term('x', 'Deux.')])).toEqual([['conflicting-value', 'x', undefined, 'id-in-use']])
    expect(() => withCriteria(base, [term('price', 'Un.')])).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it('of a criterion that joins no lot do not vanish', () => {
    expect(codes([award('plan', [], 10)])).toEqual([['lot-not-found', 'plan', undefined, 'no-lot']])
    expect(shown(withCriteria(base, [award('plan', [], 10), award('far', ['LOT-0009'], 10)], scale)).slice(2)).toEqual([
      'plan  10',
      'far LOT-0009 10',
    ])
  })
})

describe('beside the criteria', () => {
  it('limits and methods of a change hold as well', () => {
    const joined = withCriteria(base, {
      lotLimits: { awarded: 1 },
      awardMethods: { 'LOT-0002': { complicated: { fr: 'N = P / p' } } },
      criteria: [award('plan', ['LOT-0002'], 10)],
    })
    expect([joined.lotLimits, joined.lots[1]?.awardMethod, shown(joined).at(-1)]).toEqual([
      { awarded: 1 },
      { complicated: { fr: 'N = P / p' } },
      'plan LOT-0002 none',
    ])
  })

  it('a group with criteria of its own is named where its lots change', () => {
    const grouped: Procurement = {
      ...base,
      lotGroups: [
        { id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'] },
        { id: 'GLO-0002', lots: ['LOT-0001'] },
        { id: 'GLO-0003', lots: ['LOT-0002'] },
      ],
      criteria: [...base.criteria, award('g', ['GLO-0001', 'GLO-0003'], 100)],
    }
    expect(joinCriteria(grouped, [award('plan', ['LOT-0001'], 10)], scale).align).toEqual([
      { lot: 'GLO-0001', field: 'BT-541-LotsGroup-WeightNumber', before: null, after: null },
    ])
    expect(joinCriteria(grouped, [award('plan', ['LOT-0001'], 10)]).align).toEqual([])
  })

  it('a text that states the old weight is a loss', () => {
    const priced: Procurement = {
      ...base,
      criteria: [
        award('price', ['LOT-0001'], 60, { name: { fr: 'Cena – 60\u00a0%' } }),
        award('q', ['LOT-0001'], 40, { name: { fr: 'Qualité' }, description: { fr: 'Dans 40 jours, 160 % et 36 %.' } }),
      ],
    }
    expect(joinCriteria(priced, [award('plan', ['LOT-0001'], 10)], scale).losses).toEqual([
      { code: 'weight-in-text', criterion: 'price', lot: 'LOT-0001', params: { value: '60 %', language: 'fr' } },
    ])
  })
})

describe('what is large', () => {
  it('lists of refusals are some tens, and counted', () => {
    const lots = Array.from({ length: 20_000 }, (_, index) => ({ id: `LOT-${index}`, title: {} }))
    const far = Array.from({ length: 100_000 }, (_, index) => `FAR-${index}`)
    const { refusals } = joinCriteria({ ...base, lots, criteria: [] }, [term('t', 'Un.', { lots: far })])
    expect(refusals).toHaveLength(40)
    expect(refusals.at(-1)?.params).toMatchObject({ more: 19_960, others: 99_960 })
    expect(JSON.stringify(refusals).length).toBeLessThan(50_000)
  })
})
