import { OseError } from '@opensource-experts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edited } from '../__fixtures__/edited'
import { fixtures } from '../__fixtures__/fixtures'
import { makeNotice, type NoticeSpec, priceAndQuality } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { applyPlan } from '../plan/apply-plan'
import { inversePlan } from '../plan/inverse-plan'
import { readNotice } from '../read/read-notice'
import { changeRecord } from '../terms/change-record'
import type { LotPart, LotSplit } from './lot-split'
import { splitLot } from './split-lot'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const one = [{ id: 'LOT-0001', title: 'Maintenance', award: priceAndQuality, performance: { text: 'Clause' } }]
const limits = { submitted: 2, awarded: 1 }
const families: readonly LotPart[] = [
  { title: { fr: 'Moteur de recherche' }, description: { fr: 'Le moteur' }, cpv: '72268000' },
  { title: { fr: 'Conversion de formats' }, internalId: 'B' },
]
const split = (spec: NoticeSpec, input: Partial<LotSplit> = {}) => {
  const bytes = bytesOf(makeNotice({ lots: one, ...spec }))
  const plan = splitLot(bytes, { lot: 'LOT-0001', into: families, limits, ...input })
  return { bytes, plan, result: plan.refusals.length === 0 ? applyPlan(bytes, plan) : bytes }
}
const withValue = (text: string) =>
  edited(text, [
    '<cac:MainCommodityClassification>',
    '<cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID="EUR">100000.50</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal><cac:MainCommodityClassification>',
  ])
const oneLine = (spec: NoticeSpec = {}) => makeNotice({ newline: '', indent: '', lots: one, ...spec })

describe('a lot divided by technical family', () => {
  it('is several lots, each with all that the lot said', () => {
    const { plan, result } = split({})
    expect(plan.refusals).toEqual([])
    const { procurement } = readNotice(result)
    expect(
      procurement.lots.map(({ id, title, cpv, durationMonths }) => [id, title.fr, cpv?.[0], durationMonths]),
    ).toEqual([
      ['LOT-0001', 'Moteur de recherche', '72268000', 36],
      ['LOT-0002', 'Conversion de formats', '72267000', 36],
    ])
    expect(procurement.lots.map(({ description }) => description?.fr)).toEqual([
      'Le moteur',
      'Correctifs, évolutions et assistance',
    ])
    expect(procurement.lotLimits).toMatchObject({ submitted: 2, awarded: 1 })
    const criteria = (lot: string) =>
      procurement.criteria.filter(({ lots: [own] }) => own === lot).map(({ id: _, lots: __, ...each }) => each)
    expect(criteria('LOT-0001')).toHaveLength(3)
    expect(criteria('LOT-0002')).toEqual(criteria('LOT-0001'))
  })

  it('takes the next free identifiers, and groups name every part', () => {
    const lots = [
      ...one,
      { id: 'LOT-0007', award: priceAndQuality },
      { id: 'GLO-0001', title: 'Ensemble', award: priceAndQuality },
    ]
    const { result } = split({ lots }, { into: [...families, { title: { fr: 'Formation' } }] })
    const { procurement } = readNotice(result)
    expect(procurement.lots.map(({ id }) => id)).toEqual(['LOT-0001', 'LOT-0008', 'LOT-0009', 'LOT-0007'])
    expect(procurement.lotGroups?.map(({ lots: own }) => [...own].sort())).toEqual([
      ['LOT-0001', 'LOT-0007', 'LOT-0008', 'LOT-0009'],
    ])
  })

  it('says its edits as the outcome has them, and goes back byte for byte', () => {
    for (const spec of [{}, { newline: '\r\n' }, { newline: '', indent: '' }, { bom: true, cdata: true }]) {
      const { bytes, plan, result } = split(spec)
      expect(plan.edits).toEqual(diffNotices(bytes, result).edits)
      expect(Buffer.compare(applyPlan(result, inversePlan(bytes, plan)), bytes)).toBe(0)
    }
  })

  it('of a change notice that is not published: the parts are sections that change', () => {
    const { result } = split({ change: true })
    const sections = changeRecord(readNotice(result).notice.root)?.changes.flatMap((each) => each.sections)
    expect(sections?.map(({ text }) => text)).toEqual(['LOT-0001', 'LOT-0002'])
  })
})

describe('a lot divided by territory', () => {
  it('has its places, made like one of the same State', () => {
    const { result, plan } = split(
      {},
      {
        into: [
          { title: { fr: 'Charente' }, nuts: ['FRI31', 'FRI32'] },
          { title: { fr: 'Deux-Sèvres' }, nuts: ['FRI33'] },
        ],
      },
    )
    expect(plan.refusals).toEqual([])
    expect(readNotice(result).procurement.lots.map(({ nuts }) => nuts)).toEqual([['FRI31', 'FRI32'], ['FRI33']])
    expect(new TextDecoder().decode(result).match(/<cac:RealizedLocation>/gu)).toHaveLength(4)
  })
})

describe('values', () => {
  const into = (...amounts: readonly (string | number)[]) =>
    amounts.map((amount, index) => ({ title: { fr: `Partie ${index}` }, value: { amount, currency: 'EUR' } }))
  const bytes = bytesOf(withValue(oneLine()))
  const input = (...amounts: readonly (string | number)[]) => ({ lot: 'LOT-0001', limits, into: into(...amounts) })

  it('are shared to the last cent', () => {
    // The fixture states one for the procedure too: only that of the lot is shared.
    const result = applyPlan(bytes, splitLot(bytes, input('60000.25', 40000.25)))
    expect(readNotice(result).procurement.lots.map(({ value }) => value?.amount)).toEqual([60000.25, 40000.25])
  })

  it.each([
    [input(60000, 40000), 'values-sum'],
    [{ ...input(1), into: [...into(100000.5), { title: { fr: 'Sans' } }] }, 'values-missing'],
    [
      { ...input(1), into: into(1, 2).map((part) => ({ ...part, value: { amount: 1, currency: 'CHF' } })) },
      'other-currency',
    ],
  ])('that do not fit are refused: %#', (wrong, reason) => {
    expect(splitLot(bytes, wrong).refusals).toMatchObject([{ code: 'lot-not-divisible', params: { reason } }])
  })

  it('of a lot that states none are refused', () => {
    expect(split({}, { into: into(1, 2) }).plan.refusals).toMatchObject([{ params: { reason: 'value-not-stated' } }])
  })
})

describe('is refused', () => {
  it.each<[string, NoticeSpec, Partial<LotSplit>, unknown]>([
    ['for a lot that is not there', {}, { lot: 'LOT-0009' }, ['lot-not-found split']],
    [
      'for a group',
      { lots: [...one, { id: 'LOT-0002' }, { id: 'GLO-0001' }] },
      { lot: 'GLO-0001' },
      ['lot-not-divisible no-lot'],
    ],
    ['for a notice that is published', { published: true }, {}, ['already-published ']],
    [
      'for lots that were awarded',
      { subtype: '29', lots: one },
      { limits: {} },
      ['records-the-past ', 'lot-not-divisible reference'],
    ],
    ['without limits', {}, { limits: {} }, ['lot-not-divisible limits-missing']],
    ['with limits above the lots', {}, { limits: { submitted: 3 } }, ['lot-not-divisible limits-too-high']],
    [
      'with more won than tendered for',
      {},
      { limits: { submitted: 1, awarded: 2 } },
      ['lot-not-divisible limits-too-high'],
    ],
    [
      'with limits where there are none',
      { subtype: 'E1', lots: [{ id: 'LOT-0001' }] },
      {},
      ['lot-not-divisible limits-not-allowed'],
    ],
    [
      'in another State',
      {},
      { into: [...families, { title: { fr: 'Anvers' }, nuts: ['BE211'] }] },
      ['lot-not-divisible place-unknown'],
    ],
    [
      'in one of two languages',
      { languages: ['FRA', 'ENG'] },
      {},
      ['language-missing of-notice', 'language-missing of-notice', 'language-missing of-notice'],
    ],
    [
      'with a title that is too long',
      {},
      { into: [{ title: { fr: 'é'.repeat(401) } }, { title: { fr: 'b' } }] },
      ['text-too-long of-notice'],
    ],
    [
      'with an internal identifier that another lot has',
      { lots: [...one, { id: 'LOT-0002' }] },
      { into: [families[0] as LotPart, { title: { fr: 'b' }, internalId: '2' }] },
      ['lot-not-divisible internal-id-twice'],
    ],
    ['where no identifier is free', { lots: [...one, { id: 'LOT-9999' }] }, {}, ['lot-not-divisible no-free-id']],
  ])('%s', (_, spec, input, codes) => {
    const { plan } = split(spec, input)
    expect(plan.refusals.map(({ code, params }) => `${code} ${String(params.reason ?? '')}`)).toEqual(codes)
    expect([plan.edits, plan.patches]).toEqual([[], []])
  })

  it('where a reference would dangle', () => {
    const reference =
      '<cac:ProcurementProjectLotReference><cbc:ID schemeName="Lot">LOT-0001</cbc:ID></cac:ProcurementProjectLotReference>'
    const elsewhere = edited(oneLine(), ['<cac:AppealReceiverParty>', `${reference}<cac:AppealReceiverParty>`])
    const inside = splitLot(bytesOf(elsewhere), { lot: 'LOT-0001', into: families, limits })
    // Inside the lot it is copied with it.
    expect(inside.refusals).toEqual([])
    const outside = edited(oneLine(), [
      '<cac:ProcurementProject><cbc:Name',
      `<cac:Stray>${reference}</cac:Stray><cac:ProcurementProject><cbc:Name`,
    ])
    expect(splitLot(bytesOf(outside), { lot: 'LOT-0001', into: families, limits }).refusals).toMatchObject([
      { code: 'lot-not-divisible', params: { reason: 'reference', field: 'cac:ProcurementProjectLotReference' } },
    ])
  })

  it('where a group names lots that are not there', () => {
    const text = fixtures.lotsGroupAndLots.replace(/(<cac:LotsGroup>[\s\S]*?)LOT-0002/u, '$1LOT-0003')
    expect(text).not.toBe(fixtures.lotsGroupAndLots)
    expect(splitLot(bytesOf(text), { lot: 'LOT-0001', into: families, limits }).refusals).toMatchObject([
      { params: { reason: 'group-lot-unknown', group: 'GLO-0001' } },
    ])
  })

  it('where the outcome would be too large', () => {
    const { bytes } = split({})
    const plan = splitLot(bytes, { lot: 'LOT-0001', into: families, limits }, {}, { maxBytes: bytes.length + 100 })
    expect(plan.refusals).toMatchObject([{ code: 'outcome-too-large' }])
  })

  it.each([
    [{ into: [families[0]] }, '/into'],
    [{ into: Array.from({ length: 101 }, () => families[0]) }, '/into'],
    [{ into: [{ title: 'a' }, { title: 'b' }] }, '/into/0/title'],
    [{ into: [{ title: { fr: 'a' }, cpv: '7' }, families[1]] }, '/into/0/cpv'],
    [{ limits: { submited: 1 } }, '/limits/submited'],
  ])('as wrong input: %#', (wrong, path) => {
    try {
      splitLot(bytesOf(makeNotice()), { lot: 'LOT-0001', into: families, ...wrong } as never)
      expect.unreachable()
    } catch (error) {
      if (!OseError.isInstance(error)) throw error
      expect([error.code, error.path]).toEqual(['input-invalid', path])
    }
  })
})

it('whatever the parts are, nothing else of the notice changes', () => {
  const part = fc.record(
    {
      title: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((fr) => ({ fr: `T ${fr}` })),
      internalId: fc.constantFrom('A', 'B & <c>'),
      nuts: fc.subarray(['FRI31', 'FRI32', 'FRI33'], { minLength: 1 }),
      cpv: fc.constantFrom('72267000', '72268000'),
    },
    { requiredKeys: ['title'] },
  )
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 2, maxLength: 5 }),
      fc.constantFrom('LOT-0001', 'LOT-0002'),
      (parts, lot) => {
        const bytes = bytesOf(makeNotice({ lots: [...one, { id: 'LOT-0002', award: priceAndQuality }] }))
        const into = parts as readonly LotPart[]
        const plan = splitLot(bytes, { lot, into })
        if (plan.refusals.length > 0) return
        const result = applyPlan(bytes, plan)
        expect(Buffer.compare(applyPlan(result, inversePlan(bytes, plan)), bytes)).toBe(0)
        const other = lot === 'LOT-0001' ? 'LOT-0002' : 'LOT-0001'
        expect(plan.edits.filter((edit) => edit.lot === other || edit.lot === '')).toEqual([])
        const lots = readNotice(result).procurement.lots
        expect(lots).toHaveLength(into.length + 1)
        const titles = lots.filter(({ id }) => id !== other).map(({ title }) => title.fr)
        expect(titles).toEqual(into.map(({ title }) => (title.fr ?? '').replace(/\r\n?/gu, '\n')))
      },
    ),
    { numRuns: 40 },
  )
})

describe('the duty to tender for all parts (BT-763)', () => {
  it('is written in the place of a limit, and taken out again', () => {
    const bytes = bytesOf(makeNotice({ lots: [{ id: 'LOT-0001' }] }))
    const plan = splitLot(bytes, { lot: 'LOT-0001', into: families, limits: { allRequired: true } })
    expect(plan.refusals).toEqual([])
    const result = applyPlan(bytes, plan)
    expect(readNotice(result).procurement.lotLimits).toEqual({ allRequired: true })
    const next = splitLot(result, {
      lot: 'LOT-0001',
      into: [{ title: { fr: 'C' } }, { title: { fr: 'D' } }],
      limits: { submitted: 2, awarded: 1, allRequired: false },
    })
    expect(readNotice(applyPlan(result, next)).procurement.lotLimits).toEqual({ submitted: 2, awarded: 1 })
    const silent = splitLot(bytes, { lot: 'LOT-0001', into: families, limits: { allRequired: false } })
    expect(silent.refusals).toMatchObject([{ params: { reason: 'limits-missing' } }])
  })
})
