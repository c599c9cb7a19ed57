import type { LotGroup } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { addedAward } from '../__fixtures__/added'
import { edited } from '../__fixtures__/edited'
import { type LotSpec, makeNotice, type NoticeSpec, priceAndQuality } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { readNotice } from '../read/read-notice'
import { applyPlan } from './apply-plan'
import { inversePlan } from './inverse-plan'
import { planNotice } from './plan-notice'

const lots: readonly LotSpec[] = ['LOT-0001', 'LOT-0002', 'LOT-0003'].map((id) => ({ id }))
const grouped: readonly LotSpec[] = [...lots, { id: 'GLO-0001', title: 'Tous les lots', award: priceAndQuality }]
type Input = Parameters<typeof planNotice>[1]

function change(input: Input, spec: NoticeSpec = {}, cuts: readonly (readonly [string, string])[] = []) {
  const text = edited(makeNotice({ newline: '', indent: '', lots, ...spec }), ...cuts)
  const document = new TextEncoder().encode(text)
  const plan = planNotice(document, input, { weights: 'scale' })
  if (plan.refusals.length > 0) return { plan, text: '', read: undefined, lines: [] }
  const after = applyPlan(document, plan)
  expect(Buffer.compare(applyPlan(after, inversePlan(document, plan)), document)).toBe(0)
  const facts = (edits: typeof plan.edits) =>
    edits.map(({ op, lot, field, language, before, after: now }) => [op, lot, field, language, before, now]).sort()
  expect(facts(diffNotices(document, after).edits)).toEqual(facts(plan.edits))
  expect(planNotice(after, input, { weights: 'scale' })).toMatchObject({ edits: [], patches: [], refusals: [] })
  const lines = plan.edits.map(
    ({ op, lot, field, before, after: now }) => `${op} ${lot || '-'} ${field}: ${before ?? '-'} -> ${now ?? '-'}`,
  )
  return { plan, text: new TextDecoder().decode(after), read: readNotice(after).procurement, lines }
}

const group = (id: string, ...own: string[]): LotGroup => ({ id, lots: own })

describe('groups of lots (BT-330, BT-1375, BT-137)', () => {
  it('are written with their place in the notice', () => {
    const lotGroups = [group('GLO-0001', 'LOT-0001', 'LOT-0002')]
    const { lines, text, read } = change({ lotGroups })
    expect(lines).toEqual([
      'insert GLO-0001 BT-330-Procedure: - -> GLO-0001',
      'insert GLO-0001 BT-1375-Procedure: - -> LOT-0001',
      'insert GLO-0001 BT-1375-Procedure: - -> LOT-0002',
      'insert GLO-0001 BT-137-LotsGroup: - -> GLO-0001',
    ])
    expect(text).toContain(
      '<cac:LotsGroup><cbc:LotsGroupID schemeName="LotsGroup">GLO-0001</cbc:LotsGroupID><cac:ProcurementProjectLotReference><cbc:ID schemeName="Lot">LOT-0001</cbc:ID></cac:ProcurementProjectLotReference>',
    )
    expect(text).toContain(
      '<cac:ProcurementProjectLot><cbc:ID schemeName="LotsGroup">GLO-0001</cbc:ID></cac:ProcurementProjectLot></ContractNotice>',
    )
    expect(read?.lotGroups).toEqual(lotGroups)
  })

  it('bring criteria and a method of their own', () => {
    const set = [
      {
        ...addedAward,
        id: 'price',
        type: 'price' as const,
        name: { fr: 'Prix' },
        weight: { kind: 'percentage' as const, value: 90 },
      },
      addedAward,
    ].map((each) => ({ ...each, lots: ['GLO-0002'] }))
    const { lines, read } = change({ lotGroups: [group('GLO-0002', 'LOT-0001', 'LOT-0003')], criteria: set })
    expect(lines.filter((line) => line.includes('BT-541'))).toEqual([
      'insert GLO-0002 BT-541-LotsGroup-WeightNumber: - -> 90',
      'insert GLO-0002 BT-541-LotsGroup-WeightNumber: - -> 10',
    ])
    expect(read?.criteria.map(({ lots: of }) => of)).toEqual([['GLO-0002'], ['GLO-0002']])
    const awardMethod = { complicated: { fr: 'N = P / p' } }
    const formula = change({ lotGroups: [{ ...group('GLO-0002', 'LOT-0001', 'LOT-0003'), awardMethod }] })
    expect(formula.lines.at(-1)).toBe('insert GLO-0002 BT-543-LotsGroup: - -> N = P / p')
    expect(formula.read?.lotGroups).toEqual([{ ...group('GLO-0002', 'LOT-0001', 'LOT-0003'), awardMethod }])
  })

  it('change their lots, and keep what they have', () => {
    const { lines, read } = change({ lotGroups: [group('GLO-0001', 'LOT-0001', 'LOT-0002')] }, { lots: grouped })
    expect(lines).toEqual(['remove GLO-0001 BT-1375-Procedure: LOT-0003 -> -'])
    expect(read?.criteria).toHaveLength(2)
    const cut = [
      '<cac:ProcurementProjectLotReference><cbc:ID schemeName="Lot">LOT-0003</cbc:ID></cac:ProcurementProjectLotReference>',
      '',
    ] as const
    const back = change({ lotGroups: [group('GLO-0001', 'LOT-0001', 'LOT-0002', 'LOT-0003')] }, { lots: grouped }, [
      cut,
    ])
    expect(back.lines).toEqual(['insert GLO-0001 BT-1375-Procedure: - -> LOT-0003'])
  })

  it('leave with all that they have', () => {
    const { lines, text, read } = change({ lotGroups: [] }, { lots: grouped })
    expect(lines.slice(0, 9)).toEqual([
      'remove GLO-0001 BT-330-Procedure: GLO-0001 -> -',
      'remove GLO-0001 BT-1375-Procedure: LOT-0001 -> -',
      'remove GLO-0001 BT-1375-Procedure: LOT-0002 -> -',
      'remove GLO-0001 BT-1375-Procedure: LOT-0003 -> -',
      'remove GLO-0001 BT-137-LotsGroup: GLO-0001 -> -',
      'remove GLO-0001 BT-22-LotsGroup: 1 -> -',
      'remove GLO-0001 BT-21-LotsGroup: Tous les lots -> -',
      'remove GLO-0001 BT-24-LotsGroup: Groupe de lots -> -',
      'remove GLO-0001 BT-539-LotsGroup: price -> -',
    ])
    expect([text.includes('GLO-'), read?.lotGroups, read?.criteria]).toEqual([false, undefined, []])
  })

  it('give their place to others, beside limits that come and go', () => {
    const lotGroups = [group('GLO-0007', 'LOT-0001', 'LOT-0002')]
    const swapped = change(
      { lotGroups, lotLimits: { submitted: null, awarded: null } },
      { lots: grouped, subtype: '10' },
    )
    expect(swapped.read?.lotGroups).toEqual(lotGroups)
    expect(swapped.read).not.toHaveProperty('lotLimits')
    const none = change(
      { lotGroups: [], lotLimits: { submitted: null, awarded: null } },
      { lots: grouped, subtype: '10' },
    )
    expect(none.text).not.toContain('LotDistribution')
  })

  it.each<[string, LotGroup[], NoticeSpec, object]>([
    [
      'of an odd name',
      [group('GROUP-1', 'LOT-0001', 'LOT-0002')],
      {},
      { code: 'lot-groups', params: { reason: 'id' } },
    ],
    [
      'of one lot',
      [group('GLO-0001', 'LOT-0001', 'LOT-0001')],
      {},
      { code: 'lot-groups', params: { reason: 'too-few' } },
    ],
    [
      'of a lot that is not there',
      [group('GLO-0001', 'LOT-0001', 'LOT-0009')],
      {},
      {
        code: 'lot-not-found',
        lot: 'LOT-0009',
        params: { reason: 'group', group: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002', 'LOT-0003'] },
      },
    ],
    [
      'in a subtype without groups',
      [group('GLO-0001', 'LOT-0001', 'LOT-0002')],
      { subtype: '29' },
      { code: 'records-the-past' },
    ],
  ])('%s are refused', (_, lotGroups, spec, refusal) => {
    const { plan } = change({ lotGroups }, spec)
    expect([plan.refusals[0], plan.edits, plan.patches]).toMatchObject([refusal, [], []])
  })

  it('whose lots have other dates are refused', () => {
    const last = '<cbc:EndDate>2027-01-15+01:00</cbc:EndDate>'
    const text = makeNotice({ newline: '', indent: '', lots })
    const at = text.lastIndexOf(last)
    const other = text.slice(0, at) + text.slice(at).replace('2027-01-15', '2027-02-15')
    const lotGroups = [group('GLO-0001', 'LOT-0001', 'LOT-0003')]
    expect(planNotice(new TextEncoder().encode(other), { lotGroups }).refusals).toEqual([
      {
        code: 'lot-groups',
        lot: 'GLO-0001',
        pointer: '/lotGroups/0',
        params: { reason: 'dates-differ', field: 'BT-131(d)' },
      },
    ])
  })

  it('have no selection criteria and no terms, and refuse what a lot would', () => {
    const lotGroups = [group('GLO-0001', 'LOT-0001', 'LOT-0002')]
    const own = { lots: ['GLO-0001'], description: { fr: 'Un.' } }
    const criteria = [
      { ...own, id: 's', kind: 'selection' as const, code: 'slc-stand-ins' },
      { ...own, id: 't', kind: 'performance' as const },
      { ...addedAward, lots: ['GLO-0001'] },
    ]
    expect(change({ lotGroups, criteria }).plan.refusals.map(({ code, criterion }) => [code, criterion])).toEqual([
      ['kind-not-supported', 't'],
      ['kind-not-supported', 's'],
      ['award-criteria-incomplete', undefined],
    ])
  })
})

describe('what a group says of itself', () => {
  const base = new TextEncoder().encode(
    makeNotice({ languages: ['FRA', 'ENG'], lots: [{ id: 'LOT-0001' }, { id: 'LOT-0002' }] }),
  )
  const group = {
    id: 'GLO-0001',
    lots: ['LOT-0001', 'LOT-0002'],
    title: { fr: 'Les deux', en: 'Both' },
    description: { fr: 'Lots ensemble', en: 'Lots together' },
    smeSuitable: true,
  }

  it('is written with it (BT-21, BT-24, BT-726), read back, and changed', () => {
    const plan = planNotice(base, { lotGroups: [group] })
    expect(plan.refusals).toEqual([])
    const made = applyPlan(base, plan)
    expect(readNotice(made).procurement.lotGroups).toEqual([group])
    const next = planNotice(made, { lotGroups: [{ ...group, title: { fr: 'Tous', en: 'Both' }, smeSuitable: false }] })
    expect(next.edits.map(({ field, language, before, after }) => [field, language, before, after])).toEqual([
      ['BT-21-LotsGroup', 'fr', 'Les deux', 'Tous'],
      ['BT-726-LotsGroup', undefined, 'true', 'false'],
    ])
    // What is absent stays.
    const bare = planNotice(made, { lotGroups: [{ id: group.id, lots: group.lots }] })
    expect(bare.edits).toEqual([])
  })

  it('is in every language of the notice, and within its length', () => {
    const one = planNotice(base, { lotGroups: [{ ...group, title: { fr: 'Les deux' } }] })
    expect(one.refusals).toMatchObject([{ code: 'language-missing', lot: 'GLO-0001', pointer: '/lotGroups/0/title' }])
    const long = planNotice(base, { lotGroups: [{ ...group, title: { fr: 'x'.repeat(401), en: 'Both' } }] })
    expect(long.refusals).toMatchObject([{ code: 'text-too-long', params: { field: 'BT-21-LotsGroup', limit: 400 } }])
  })

  it('is not lost where it comes as what a lot declares', () => {
    const plan = planNotice(base, {
      lotGroups: [{ id: group.id, lots: group.lots }],
      strategic: { 'GLO-0001': { smeSuitable: true } },
    })
    expect(plan.refusals).toMatchObject([{ code: 'kind-not-supported', lot: 'GLO-0001' }])
  })
})
