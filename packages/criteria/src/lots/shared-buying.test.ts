import { describe, expect, it, test } from 'vitest'
import { checkLedger, type LedgerEntry, planSharedBuying, type SharedBuying, type SharedWork } from './index'

const euros = (amount: number | string) => ({ amount, currency: 'EUR' })
const component = { name: 'Moteur A', repository: 'https://git.example.org/a' }
const work = (id: string, more: Partial<SharedWork> = {}): SharedWork => ({
  id,
  component,
  title: 'Indexation rapide',
  upstream: 'https://git.example.org/a/issues/40',
  cost: euros(100),
  orderedBy: 'a',
  ...more,
})
const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: 'L1',
  component,
  title: 'Indexation rapide',
  upstream: 'https://git.example.org/a/issues/40',
  fundedBy: 'b',
  state: 'merged',
  ...more,
})
const shared = (more: Partial<SharedBuying> = {}): SharedBuying => ({
  schemaVersion: '1',
  jurisdiction: 'FR',
  title: { fr: 'Entretien partagé' },
  framework: { maxValue: euros(1000) },
  buyers: [
    { id: 'a', name: 'A', role: 'group-coordinator', ceiling: euros(500) },
    { id: 'b', name: 'B', role: 'group-member', ceiling: euros(300) },
    { id: 'c', name: 'C', role: 'group-member', ceiling: euros(200) },
    { id: 'u', name: 'U', role: 'user' },
  ],
  ...more,
})
const codes = (remarks: readonly { readonly code: string }[]) => remarks.map(({ code }) => code)

describe('the ledger', () => {
  const state = (one: SharedWork, entries: readonly LedgerEntry[]) => checkLedger([one], entries)[0]?.state

  test.each<[string, Partial<SharedWork>, Partial<LedgerEntry>, string]>([
    ['the same place in the same project', {}, {}, 'funded'],
    ['another title for it', { title: 'Index faster' }, {}, 'funded'],
    [
      'the address written otherwise',
      {
        component: { ...component, repository: 'http://www.GIT.example.org/a.git/' },
        upstream: 'https://git.example.org/a/issues/40/#c1',
      },
      {},
      'funded',
    ],
    [
      'a package, whatever its version',
      { component: { name: 'A', purl: 'pkg:npm/a@2.0.0' } },
      { component: { name: 'Moteur', purl: 'pkg:npm/a@1.0.0' } },
      'funded',
    ],
    ['ordered and not yet there', {}, { state: 'ordered' }, 'funded'],
    ['another place in the project', { upstream: 'https://git.example.org/a/issues/41' }, {}, 'new'],
    ['paths differ by capitals', { upstream: 'https://git.example.org/a/Issues/40' }, {}, 'new'],
    [
      'another component of that name',
      { component: { name: 'Moteur A', repository: 'https://other.example.org/a' } },
      {},
      'new',
    ],
    ['only names agree', { component: { name: 'moteur  a' } }, {}, 'perhaps-funded'],
    ['no place known, the same title', { upstream: undefined as never }, {}, 'perhaps-funded'],
    ['no place known, another title', { upstream: undefined as never, title: 'Aide' }, {}, 'new'],
    ['the project has refused it', {}, { state: 'refused' }, 'refused-before'],
  ])('%s', (_, own, theirs, expected) => {
    const { upstream, ...rest } = work('W1', own)
    expect(state(upstream === undefined ? rest : { ...rest, upstream }, [entry(theirs)])).toBe(expected)
  })

  it('what was refused and then funded is funded', () => {
    expect(state(work('W1'), [entry({ state: 'refused' }), entry({ id: 'L2' })])).toBe('funded')
  })

  it('the second of two orders of one list is not paid again', () => {
    expect(checkLedger([work('W1'), work('W2', { orderedBy: 'b' })], [])).toMatchObject([
      { work: 'W1', state: 'new' },
      { work: 'W2', state: 'funded', entry: 'W1', fundedBy: 'a' },
    ])
  })

  it('an empty ledger says where it may be wrong', () => {
    const { upstream: _, ...unplaced } = work('W1')
    expect(checkLedger([unplaced], [])[0]?.reason.code).toBe('ledger.new-unplaced')
  })

  it.each([
    ['no list', null, []],
    ['work without a cost', [{ id: 'x', component, title: 'x', orderedBy: 'a' }], []],
    ['an entry of an unknown state', [], [{ ...entry(), state: 'done' }]],
  ])('%s is refused', (_, list, entries) => {
    expect(() => checkLedger(list as never, entries as never)).toThrow(/checkLedger cannot use its input/u)
  })
})

describe('who signs, orders and pays', () => {
  it('a coordinator signs for the group, a user does neither', () => {
    const { members, signs } = planSharedBuying(shared())
    expect(signs).toEqual(['a'])
    expect(members.map(({ id, signs: does, orders, pays }) => [id, does, orders, pays])).toEqual([
      ['a', true, true, true],
      ['b', false, true, true],
      ['c', false, true, true],
      ['u', false, false, false],
    ])
  })

  it('without one, each buyer signs for itself', () => {
    const buyers = ['x', 'y'].map((id) => ({ id, name: id, role: 'buyer' as const, ceiling: euros(1) }))
    expect(planSharedBuying(shared({ buyers })).signs).toEqual(['x', 'y'])
  })

  it('where one orders for a group, the others do not', () => {
    const groups = [{ id: 'g', buyers: ['b', 'c'], orders: 'leader' as const, leader: 'b' }]
    const plan = planSharedBuying(shared({ groups, work: [work('W1', { orderedBy: 'c' })] }))
    expect(plan.members.map(({ id, orders }) => [id, orders])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
      ['u', false],
    ])
    expect(codes(plan.findings)).toEqual(['shared.may-not-order'])
  })
})

describe('costs and ceilings, to the cent', () => {
  it('thirds add up, the first bears the cent', () => {
    const plan = planSharedBuying(shared({ work: [work('W1', { sharedBy: ['a', 'b', 'c'] })] }))
    expect(plan.work[0]?.shares.map(({ buyer, amount }) => [buyer, amount.amount])).toEqual([
      ['a', 33.34],
      ['b', 33.33],
      ['c', 33.33],
    ])
    expect(plan.members.map(({ left }) => left?.amount)).toEqual([466.66, 266.67, 166.67, undefined])
  })

  it('in proportion to whole numbers', () => {
    const one = work('W1', { sharedBy: ['a', 'b'], key: 'weights', weights: { a: 3, b: 1 }, cost: euros('0.10') })
    const [{ shares } = { shares: [] }] = planSharedBuying(shared({ work: [one] })).work
    // 0.075 and 0.025: the remainders are equal, the earlier one takes the cent.
    expect(shares.map(({ amount }) => amount.amount)).toEqual([0.08, 0.02])
  })

  it('what is funded already is neither shared nor counted', () => {
    const plan = planSharedBuying(
      shared({ work: [work('W1'), work('W2', { cost: euros('12.50') })], ledger: [entry()] }),
    )
    expect(plan.work.map(({ shares }) => shares)).toEqual([[], []])
    expect(plan.saved).toEqual(euros(112.5))
    expect(codes(plan.findings)).toEqual(['shared.paid-twice', 'shared.paid-twice'])
    expect(plan.members[0]).not.toHaveProperty('committed')
  })

  it('above a ceiling, by how much', () => {
    const plan = planSharedBuying(shared({ work: [work('W1', { orderedBy: 'c', cost: euros('200.01') })] }))
    expect(plan.findings).toEqual([
      expect.objectContaining({
        code: 'shared.above-ceiling',
        path: '/buyers/2/ceiling',
        params: { buyer: 'c', name: 'C', above: '0.01', currency: 'EUR' },
      }),
    ])
    expect(plan.members[2]?.left).toEqual(euros(-0.01))
  })

  it('ceilings at the maximum, and a cent above', () => {
    expect(planSharedBuying(shared())).toMatchObject({ ceilings: euros(1000), findings: [] })
    expect(codes(planSharedBuying(shared({ framework: { maxValue: euros('999.99') } })).findings)).toEqual([
      'shared.ceilings-above',
    ])
  })
})

describe('what is missing or does not fit', () => {
  it('is a question or a finding, never an exception', () => {
    const plan = planSharedBuying(
      shared({
        framework: {},
        buyers: [
          { id: 'a', name: 'A', role: 'user' },
          { id: 'a', name: 'A', role: 'user' },
          { id: 'b', name: 'B', role: 'group-member' },
        ],
        groups: [{ id: 'g', buyers: ['b', 'z'], orders: 'leader' }],
        work: [work('W1', { key: 'weights', weights: { a: 0 }, sharedBy: ['a', 'q'] })],
      }),
    )
    expect(codes(plan.findings)).toEqual(
      expect.arrayContaining([
        'shared.twice',
        'shared.unknown',
        'shared.no-leader',
        'shared.may-not-order',
        'shared.weights',
      ]),
    )
    expect(codes(plan.questions)).toContain('shared.maximum-missing')
  })

  it('two currencies are not added up', () => {
    const buyers = [
      { id: 'a', name: 'A', role: 'buyer' as const, ceiling: euros(1) },
      { id: 'b', name: 'B', role: 'buyer' as const, ceiling: { amount: 1, currency: 'SEK' } },
    ]
    expect(planSharedBuying(shared({ buyers }))).not.toHaveProperty('ceilings')
  })

  it('an Italian group is told no French article', () => {
    expect(JSON.stringify(planSharedBuying(shared({ jurisdiction: 'IT' })))).not.toContain('CCP')
  })

  test.each([
    ['nothing', undefined],
    ['nobody', shared({ buyers: [] })],
    ['an unknown role', shared({ buyers: [{ id: 'a', name: 'A', role: 'leader' as never }] })],
    ['an unknown member', { ...shared(), buyer: [] }],
  ])('%s is refused', (_, wrong) => {
    expect(() => planSharedBuying(wrong as never)).toThrow(/planSharedBuying cannot use its input/u)
  })
})
