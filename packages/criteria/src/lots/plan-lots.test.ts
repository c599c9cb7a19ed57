import { type Lot, type LotPlanning, type Need, OseError } from '@opensource-experts/core'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { defaultCatalogue } from '../project/default-catalogue'
import { evenlyHeld } from '../propose/concentration'
import { propose } from '../propose/propose'
import { type LotPlan, type NeedToPlan, planLots } from './index'

const value = (amount: number | string, currency = 'EUR') => ({ amount, currency })
const lot = (number: number, amount?: number, more: Partial<Lot> = {}): Lot => ({
  id: `LOT-${String(number).padStart(4, '0')}`,
  title: { fr: `Lot ${number}`, en: `Lot ${number}` },
  software: [{ name: `Moteur ${number}` }],
  ...(amount === undefined ? {} : { value: value(amount) }),
  ...more,
})
const lots = [3, 2, 2, 1.5, 1, 1, 0.8, 0.7].map((million, index) => lot(index + 1, million * 1_000_000))
const need = (planning: LotPlanning = {}, more: NeedToPlan = {}): NeedToPlan => ({
  schemaVersion: '1',
  jurisdiction: 'FR',
  buyerCategory: 'sub-central',
  languages: ['fr', 'en'],
  date: '2026-12-01',
  title: { fr: 'Support de huit logiciels libres', en: 'Support of eight free software packages' },
  territories: ['FRI31'],
  value: value(12_000_000),
  durationMonths: 48,
  level: 'advanced',
  planning: { lots, ...planning },
  ...more,
})
const codes = (remarks: readonly { readonly code: string }[]) => remarks.map(({ code }) => code)
const model = (plan: LotPlan, id: string) => plan.models.find((each) => each.model === id)

describe('lots that nobody has drawn', () => {
  it.each<[string, NeedToPlan]>([
    ['as the need stands', {}],
    ['without a value', { value: undefined } as unknown as NeedToPlan],
    ['with a value that is none', { value: value(-1) }],
    ['with a duration and a place that are none', { durationMonths: -3, territories: ['Lyon'] }],
  ])('are those of the proposal, %s', (_, change) => {
    const { planning: __, ...whole } = need(
      {},
      {
        software: [{ name: 'Moteur A' }, { name: 'Moteur B' }],
        activities: ['support', 'development'],
      },
    )
    const asked = JSON.parse(JSON.stringify({ ...whole, ...change })) as Need
    const made = propose(asked, { catalogue: defaultCatalogue }).procurement.lots
    const planned = planLots(asked)
    expect(planned.lots.map(({ id, title, value: own }) => ({ id, title, value: own }))).toEqual(
      made.map(({ id, title, value: own }) => ({ id, title, value: own })),
    )
  })
})

describe('limits', () => {
  it('the loosest limit that the firms expected can serve and that keeps the index at 2,500 or below', () => {
    const { limits } = planLots(need({ expectedTenderers: 9 }))
    expect(limits).toMatchObject({ submitted: 8, awarded: 1, chosenBy: 'plan', allRequired: false })
    expect(limits.options.map(({ awarded, hhi, winners, feasible }) => [awarded, hhi, winners, feasible])).toEqual([
      [1, 1554, 8, true],
      [2, 3021, 4, true],
      [3, 4410, 3, true],
      [4, 5868, 2, true],
      [5, expect.any(Number), 2, true],
      [6, expect.any(Number), 2, true],
      [7, expect.any(Number), 2, true],
      [8, 10_000, 1, true],
    ])
    expect(limits.fields).toEqual([
      { field: 'BT-31-Procedure', value: '8' },
      { field: 'BT-33-Procedure', value: '1' },
    ])
    expect(limits.order).toEqual(lots.map(({ id }) => id))
    expect(limits.rule?.fr).toContain('valeur estimée décroissante')
    expect(limits.rule?.en).toMatch(/decreasing/u)
  })

  it('where none stays below the line, the tightest one that they can serve, with a finding', () => {
    const plan = planLots(need({ expectedTenderers: 4 }))
    expect(plan.limits.awarded).toBe(2)
    expect(codes(plan.findings)).toEqual(['finding.concentration'])
    expect(plan.findings[0]?.params).toMatchObject({ hhi: 3021, share: 41.67, line: 2500 })
  })

  it('where nobody knows how many firms will come, none is advised and it is asked', () => {
    const { limits, questions } = planLots(need())
    expect(limits.awarded).toBeUndefined()
    expect(limits.options[1]).not.toHaveProperty('feasible')
    expect(codes(questions)).toContain('question.tenderers')
  })

  it('a single firm expected: no limit can be served', () => {
    expect(codes(planLots(need({ expectedTenderers: 1 })).limits.reasons)).toContain('limits.nobody-else')
  })

  it("the buyer's own limit stays, and is told where it cannot be served", () => {
    const plan = planLots(need({ awarded: 1, expectedTenderers: 3 }))
    expect(plan.limits).toMatchObject({ awarded: 1, chosenBy: 'buyer' })
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: 'finding.too-few', params: { winners: 8, expected: 3, awarded: 1 } }),
    )
  })

  it.each([0, 9, 1.5, -1])('a limit of %d lots is a finding', (awarded) => {
    const plan = planLots(need({ awarded, expectedTenderers: 9 }))
    expect(codes(plan.findings)).toContain('finding.limit-out')
    expect(plan.limits.chosenBy).toBe('plan')
  })

  it('lots of one value are awarded in the order of their numbers', () => {
    const equal = [lot(1, 5), lot(2, 9), lot(3, 5)]
    expect(planLots(need({ lots: equal })).limits.order).toEqual(['LOT-0002', 'LOT-0001', 'LOT-0003'])
  })

  it('one lot: neither BT-31 nor BT-33', () => {
    const { limits } = planLots(need({ lots: [lot(1, 12_000_000)], expectedTenderers: 4 }))
    expect(limits).toMatchObject({ fields: [], options: [] })
    expect(limits).not.toHaveProperty('submitted')
  })

  it('groups of lots, for savings that are named', () => {
    const plan = planLots(need({ savingsBetween: [['LOT-0001', 'LOT-0002'], ['LOT-0003'], ['LOT-0099', 'LOT-0004']] }))
    expect(plan.limits.groups).toEqual([{ id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'] }])
    expect(plan.limits.fields.slice(1)).toEqual([
      { field: 'BT-330-Procedure', value: 'GLO-0001' },
      { field: 'BT-1375-Procedure', value: 'LOT-0001' },
      { field: 'BT-1375-Procedure', value: 'LOT-0002' },
    ])
    expect(codes(plan.findings).filter((code) => code === 'finding.group')).toHaveLength(2)
    expect(model(plan, 'LOT-06')).toMatchObject({ state: 'use', reason: { code: 'model.groups-france' } })
  })
})

describe('who can tender', () => {
  it('1.5 times the lot in France, twice elsewhere in the Union', () => {
    const fr = planLots(need()).reach
    expect(fr).toMatchObject({ cap: 1.5, largestLot: { micro: 1_333_333, small: 6_666_666, medium: 33_333_333 } })
    expect(fr.reasons[0]?.sources).toEqual([{ ref: 'CCP R2142-7 (Decree 2025-1383)', status: 'verified' }])
    const it = planLots(need({}, { jurisdiction: 'IT', territories: ['ITC1'] })).reach
    expect(it).toMatchObject({ cap: 2, largestLot: { micro: 1_000_000, small: 5_000_000, medium: 25_000_000 } })
    expect(it.reasons[0]?.sources).toEqual([{ ref: 'Directive 2014/24/EU art. 58(3)', status: 'memory' }])
  })

  it('a French lot of 2025 goes by the cap of then', () => {
    expect(planLots(need({}, { date: '2025-12-31' })).reach.cap).toBe(2)
  })

  it('outside the Union no cap is assumed', () => {
    const { reach, findings } = planLots(need({}, { jurisdiction: 'CH', territories: ['CH0'] }))
    expect(reach).not.toHaveProperty('cap')
    expect(reach.lots[0]?.sizes.every((each) => each.atHighest === undefined)).toBe(true)
    expect(codes(findings)).toContain('finding.other-law')
  })

  it('sizes by the highest minimum that may be asked: 3 million asks 4.5, 0.7 million asks 1.05', () => {
    const [first, , , , , , , last] = planLots(need()).reach.lots
    expect(first).toMatchObject({ highestMinimum: value(4_500_000) })
    expect(first?.sizes.map(({ size, atHighest }) => [size, atHighest])).toEqual([
      ['micro', false],
      ['small', true],
      ['medium', true],
      ['large', true],
    ])
    expect(last).toMatchObject({ highestMinimum: value(1_050_000) })
    expect(last?.sizes[0]).toEqual({ size: 'micro', atHighest: true })
  })

  it("the buyer's own minimum, at the cap and a cent above", () => {
    const at = planLots(need({ minimumTurnover: { 'LOT-0001': value('4500000') } }))
    expect(codes(at.findings)).not.toContain('finding.turnover')
    expect(at.reach.lots[0]?.sizes.map(({ atYours }) => atYours)).toEqual([false, true, true, true])
    const above = planLots(need({ minimumTurnover: { 'LOT-0001': value('4500000.01'), 'LOT-0077': value(1) } }))
    expect(codes(above.findings)).toEqual(expect.arrayContaining(['finding.turnover', 'finding.unknown-lot']))
  })

  it('a value that is not in euros says nothing of sizes', () => {
    const plan = planLots(
      need({
        lots: [
          { ...lot(1), value: value(10, 'SEK') },
          { ...lot(2), value: value(20, 'SEK') },
        ],
      }),
    )
    expect(plan.reach.lots[0]?.sizes[0]).toEqual({ size: 'micro' })
    expect(codes(plan.findings)).toContain('finding.sizes-in-euros')
  })
})

describe('several holders a lot', () => {
  const framework = (maxParticipants: number) => ({ framework: { maxParticipants } })

  it('who share evenly keep the index below what the limit and their number allow', () => {
    const four = { lots: [lot(1, 4), lot(2, 3), lot(3, 2), lot(4, 1)], awarded: 2, expectedTenderers: 6 }
    const { concentration } = planLots(need(four, framework(2)))
    // A firm has half of the two largest lots at most: 35 per cent.
    expect(concentration.evenHolders).toEqual({
      withoutLimit: { holders: 2, hhiAtMost: 5000, largestShare: 50 },
      withLimit: { holders: 2, hhiAtMost: 3500, largestShare: 35 },
    })
    expect(concentration.reasons.map(({ text }) => text.en).join(' ')).toContain('the index is never above 3,500')
    expect(concentration.worst?.withLimit).toEqual(planLots(need(four)).concentration.worst?.withLimit)
  })

  it('counts in a single lot too, and one holder says nothing', () => {
    const one = { lots: [lot(1, 5)] }
    const single = planLots(need(one, framework(4))).concentration
    expect(single.evenHolders?.withoutLimit).toEqual({ holders: 4, hhiAtMost: 2500, largestShare: 25 })
    for (const holders of [1, 0, -2, 1.5])
      expect(planLots(need(one, framework(holders))).concentration).not.toHaveProperty('evenHolders')
  })

  it('no sharing out of the lots goes beyond it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 2, max: 3 }),
        fc.infiniteStream(fc.nat()),
        (values, limit, holders, chance) => {
          const lots = [...values].sort((a, b) => b - a)
          // Each lot goes to different firms that are below the limit; new firms where there are none.
          const held: number[] = []
          const count: number[] = []
          for (const value of lots) {
            const free = count.flatMap((own, firm) => (own < limit ? [firm] : []))
            const chosen = new Set<number>()
            while (chosen.size < holders) {
              const draw = chance.next().value % (free.length + 1)
              const firm = free[draw] ?? count.length
              if (chosen.has(firm)) continue
              if (firm === count.length) [held[firm], count[firm]] = [0, 0]
              chosen.add(firm)
            }
            for (const firm of chosen) {
              held[firm] = (held[firm] ?? 0) + value / holders
              count[firm] = (count[firm] ?? 0) + 1
            }
          }
          const whole = lots.reduce((sum, each) => sum + each, 0)
          const hhi = held.reduce((sum, each) => sum + ((100 * each) / whole) ** 2, 0)
          const most = evenlyHeld(lots.map(BigInt), limit, holders)
          expect(hhi).toBeLessThanOrEqual(most.hhiAtMost + 0.5)
          expect((100 * Math.max(...held)) / whole).toBeLessThanOrEqual(most.largestShare + 0.005)
        },
      ),
    )
  })
})

describe('concentration beside the undivided contract', () => {
  it('worst case and simulation, without and with the limit', () => {
    const { concentration } = planLots(need({ expectedTenderers: 9 }))
    expect(concentration.undivided).toEqual({ awarded: 1, winners: 1, hhi: 10_000, largestShare: 100 })
    expect(concentration.worst).toEqual({
      withoutLimit: { awarded: 8, winners: 1, hhi: 10_000, largestShare: 100 },
      withLimit: { awarded: 1, winners: 8, hhi: 1554, largestShare: 25 },
    })
    expect(concentration.simulated?.withoutLimit.map(({ scenario }) => scenario)).toEqual(['even', 'leader'])
    // One lot a firm: a single outcome.
    expect(concentration.simulated?.withLimit?.[0]).toMatchObject({ mean: 1554.2, margin: 0 })
  })

  it('a single lot is the undivided contract', () => {
    const { concentration, findings } = planLots(need({ lots: [lot(1, 5)], expectedTenderers: 3 }, { value: value(5) }))
    expect(concentration).not.toHaveProperty('worst')
    expect(codes(concentration.reasons)).toEqual(['concentration.single'])
    expect(findings).toEqual([])
  })

  it('another seed gives another simulation, and nothing else', () => {
    const [a, b] = ['a', 'b'].map((seed) => planLots(need({ expectedTenderers: 9 }), { seed }))
    expect(a?.concentration.simulated).not.toEqual(b?.concentration.simulated)
    expect({ ...a, concentration: 0 }).toEqual({ ...b, concentration: 0 })
  })

  it('a lot without a value: nothing is worked out, and it is asked', () => {
    const plan = planLots(need({ lots: [lot(1, 5), lot(2)], expectedTenderers: 3 }))
    expect(plan.concentration).not.toHaveProperty('worst')
    expect(plan.questions).toContainEqual(
      expect.objectContaining({ code: 'question.lot-values', params: { lots: 'LOT-0002' } }),
    )
    expect(codes(plan.limits.reasons)).toContain('limits.unknown-values')
  })
})

describe('the eight models', () => {
  it('in their order, each with its reason in both languages', () => {
    const { models } = planLots(need())
    expect(models.map((each) => each.model)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `LOT-0${number}`))
    for (const { reason } of models) {
      expect(reason.sources.length).toBeGreaterThan(0)
      expect(reason.text.fr).not.toBe(reason.text.en)
    }
  })

  it.each<[string, string, LotPlanning, NeedToPlan, string]>([
    ['LOT-01', 'use', {}, {}, 'model.technical'],
    ['LOT-01', 'not-needed', { lots: [lot(1, 5)] }, {}, 'model.technical-one'],
    ['LOT-02', 'not-needed', {}, {}, 'model.one-place'],
    ['LOT-02', 'ask', {}, { territories: ['FRI31', 'FRK26'] }, 'model.on-site-unknown'],
    [
      'LOT-02',
      'not-open',
      { lots: lots.map((each) => ({ ...each, onSite: false })) },
      { territories: ['FRI31', 'FRK26'] },
      'model.remote',
    ],
    [
      'LOT-02',
      'use',
      { lots: [lot(1, 5, { onSite: true }), lot(2, 5)] },
      { territories: ['FRI31', 'FRK26'] },
      'model.geographic',
    ],
    ['LOT-03', 'ask', {}, {}, 'model.limit-unknown'],
    ['LOT-03', 'use', { expectedTenderers: 5 }, {}, 'model.limit'],
    ['LOT-03', 'not-needed', { expectedTenderers: 1 }, {}, 'model.no-limit'],
    ['LOT-03', 'not-open', { lots: [lot(1, 5)] }, {}, 'model.single-lot'],
    ['LOT-04', 'ask', {}, {}, 'model.orders-unknown'],
    ['LOT-04', 'not-needed', { asNeedsArise: false }, {}, 'model.known-orders'],
    ['LOT-04', 'use', { asNeedsArise: true }, {}, 'model.several-holders'],
    ['LOT-04', 'not-needed', {}, { framework: { maxParticipants: 1 } }, 'model.one-holder'],
    ['LOT-05', 'ask', {}, {}, 'model.coordination-unknown'],
    ['LOT-05', 'not-needed', { coordination: 'buyer' }, {}, 'model.buyer-coordinates'],
    ['LOT-05', 'use', { coordination: 'none' }, {}, 'model.coordination-lot'],
    ['LOT-06', 'not-needed', {}, {}, 'model.no-saving'],
    ['LOT-07', 'not-open', {}, {}, 'model.no-small-lot'],
    ['LOT-07', 'ask', {}, { buyerCategory: 'utility' }, 'model.small-utility'],
    ['LOT-08', 'not-needed', {}, {}, 'model.no-entry'],
    ['LOT-08', 'ask', { asNeedsArise: true }, {}, 'model.entry-unknown'],
    ['LOT-08', 'use', { newSoftware: true }, { framework: {} }, 'model.entry-framework'],
    ['LOT-08', 'use', {}, { framework: { dynamic: true } }, 'model.entry'],
    ['LOT-08', 'use', { newSoftware: true }, {}, 'model.entry'],
  ])('%s: %s', (id, state, planning, more, code) => {
    expect(model(planLots(need(planning, more)), id)).toMatchObject({ state, reason: { code } })
  })

  // Art. 5(10): below 80,000 each, a fifth of the whole together. 400 in all: 70 is a small lot, 70 + 79 is above a fifth.
  it('small lots: each below 80,000, together a fifth of the whole', () => {
    const mixed = [lot(1, 251_000), lot(2, 79_000), lot(3, 70_000)]
    const plan = planLots(need({ lots: mixed }, { value: value(400_000) }))
    expect(model(plan, 'LOT-07')).toMatchObject({ state: 'use', lots: ['LOT-0003'] })
    const exact = planLots(need({ lots: [lot(1, 320_000), lot(2, 40_000), lot(3, 40_000)] }, { value: value(400_000) }))
    expect(model(exact, 'LOT-07')?.lots).toEqual(['LOT-0002', 'LOT-0003'])
    const edge = planLots(need({ lots: [lot(1, 320_000), lot(2, 80_000)] }, { value: value(400_000) }))
    expect(model(edge, 'LOT-07')).toMatchObject({ state: 'not-open' })
    const below = planLots(need({ lots: [lot(1, 100_000), lot(2, 10_000)] }, { value: value(110_000) }))
    expect(model(below, 'LOT-07')).toMatchObject({ state: 'not-needed', reason: { code: 'model.below-threshold' } })
  })

  it('never another State’s articles', () => {
    const plan = planLots(need({ expectedTenderers: 5 }, { jurisdiction: 'BE', territories: ['BE1'] }))
    expect(JSON.stringify(plan)).not.toMatch(/CCP|L2113|R2113|Biomnis|Koné|En France|In France/u)
  })

  it('what does not fit a lot, a framework or a place', () => {
    const families = ['a', 'b', 'c', 'd']
    const odd = [lot(1, 5, { componentFamilies: families }), lot(2, 5, { geographic: true, onSite: false })]
    const { findings } = planLots(need({ lots: odd, expectedTenderers: 2 }, { framework: { years: 5 } }))
    expect(codes(findings)).toEqual(
      expect.arrayContaining(['finding.mixed', 'finding.geographic', 'finding.no-maximum', 'finding.long-framework']),
    )
  })
})

describe('the note for the file', () => {
  const single = lot(1, 80_000, { activities: ['support'] })

  it('one software, one kind of work, one place: L2113-10 before L2113-11', () => {
    const { note } = planLots(need({ lots: [single] }, { value: value(80_000) }))
    expect(note).toMatchObject({ mark: 'internal-file', divided: false, due: true })
    expect(note.grounds.map(({ ground, state }) => [ground, state])).toEqual([
      ['no-distinct-services', 'carried'],
      ['cannot-coordinate', 'to-show'],
      ['restricts-competition', 'to-show'],
      ['harder-or-dearer', 'to-show'],
    ])
    expect(note.grounds.map(({ reason }) => reason.sources[0]?.ref)).toEqual([
      'CCP L2113-10',
      'CCP L2113-11',
      'CCP L2113-11',
      'CCP L2113-11',
    ])
    expect(note.text.fr).toContain('ne permet pas l’identification de prestations distinctes')
    expect(note.text.fr).toContain('À COMPLÉTER')
  })

  it('a ground that a fact contradicts is said to', () => {
    const both = { ...single, activities: ['support', 'development'] as const }
    const { grounds } = planLots(need({ lots: [both], coordination: 'buyer' })).note
    expect(grounds.slice(0, 2).map(({ state }) => state)).toEqual(['contradicted', 'contradicted'])
  })

  it('a French contracting entity has one ground more', () => {
    const { note } = planLots(need({ lots: [single] }, { buyerCategory: 'utility' }))
    expect(note.grounds.at(-1)?.ground).toBe('utility-no-tender')
    expect(note.due).toBe(false)
  })

  it('elsewhere in the Union art. 46(1), and that its own law is not held here', () => {
    const { note } = planLots(need({ lots: [single] }, { jurisdiction: 'ES', territories: ['ES300'] }))
    expect(note.text.fr).not.toMatch(/L2113|CCP/u)
    expect(note.text.fr).toContain('Seul le droit de l’Union')
    expect(note.grounds[0]?.reason.sources).toEqual([{ ref: 'Directive 2014/24/EU art. 46(1)', status: 'memory' }])
  })

  it.each([
    // Law of 17 June 2016 art. 58(1): from the threshold of federal authorities on, whoever buys.
    ['BE', 150_000, true, 'Law of 17 June 2016 art. 58(1)'],
    ['BE', 130_000, false, 'Law of 17 June 2016 art. 58(1)'],
    ['DE', 90_000, true, 'UVgO § 22(1)'],
    ['IT', 90_000, true, 'Legislative Decree 36/2023 art. 58(1) and (2)'],
    ['ES', 90_000, false, undefined],
  ])('in %s at %d the national law on lots is heeded (due: %s)', (jurisdiction, amount, due, ref) => {
    const { note } = planLots(
      need(
        { lots: [lot(1, amount)] },
        { jurisdiction, territories: [`${jurisdiction}1`], value: value(amount), buyerCategory: 'sub-central' },
      ),
    )
    expect(note.due).toBe(due)
    if (ref !== undefined) expect(note.text.en).toContain(ref)
    expect(note.text.fr).not.toMatch(/Law of|Decree|L2113/u)
  })

  it('below the thresholds art. 46 does not bind, and L2113-10 does', () => {
    const small = { value: value(95_000), territories: ['BE1'] }
    const abroad = planLots(need({ lots: [lot(1, 95_000)] }, { ...small, jurisdiction: 'BE' })).note
    expect(abroad.due).toBe(false)
    expect(abroad.text.en).toContain('below the thresholds')
    expect(planLots(need({ lots: [lot(1, 95_000)] }, { value: value(95_000) })).note.due).toBe(true)
  })

  it('divided: its lots and limits, and no ground', () => {
    const { note } = planLots(need({ expectedTenderers: 9 }))
    expect(note).toMatchObject({ divided: true, due: false, grounds: [] })
    expect(note.text.en).toContain('- LOT-0008: Lot 8')
    expect(note.text.fr.replaceAll('\u00a0', ' ')).toContain('- LOT-0008 : Lot 8. Lot dessiné par l’acheteur.')
    // The grounds for not dividing are not those of a division.
    expect(note.text.fr).not.toContain('L2113-11')
  })

  it("the buyer's own ground is kept", () => {
    const notDividedReason = { ground: 'L2113-11', text: { fr: 'Deux agents seulement.' } }
    expect(planLots(need({ lots: [single], notDividedReason })).note.text.fr).toContain('Deux agents seulement.')
  })
})

describe('a need that is legal and hopeless', () => {
  it('an empty one is asked about, in an order that a buyer can answer', () => {
    const plan = planLots({})
    expect(codes(plan.questions).slice(0, 6)).toEqual([
      'question.value',
      'question.jurisdiction',
      'question.buyer',
      'question.territories',
      'question.duration',
      'question.software',
    ])
    expect(plan.findings.filter(({ code }) => code === 'finding.value')).toEqual([])
  })

  it('lots without a value keep none', () => {
    const { value: _, planning: __, ...rest } = need()
    const plan = planLots({ ...rest, software: [{ name: 'Moteur A' }, { name: 'Moteur B' }] })
    expect(plan.lots.length).toBeGreaterThan(0)
    expect(plan.lots.every((each) => each.value === undefined)).toBe(true)
    expect(codes(plan.questions)).toContain('question.value')
  })

  it('300 lots, two currencies, a territory that is none, a value of nothing', () => {
    const many = Array.from({ length: 300 }, (_, index) => lot(index + 1, 1000))
    const plan = planLots(
      need({ lots: many, expectedTenderers: 4 }, { territories: ['Gironde'], value: value(0, 'CHF') }),
    )
    expect(codes(plan.findings)).toEqual(
      expect.arrayContaining(['finding.many-lots', 'finding.currencies', 'finding.territory', 'finding.value']),
    )
    expect(plan.limits.awarded).toBe(75)
  })

  it('two lots of one number, and lots that do not add up', () => {
    const plan = planLots(need({ lots: [lot(1, 5), lot(1, 6)] }, { value: value('12.50') }))
    expect(codes(plan.findings)).toEqual(expect.arrayContaining(['finding.twice', 'finding.sum']))
    expect(plan.findings.find(({ code }) => code === 'finding.sum')?.params).toMatchObject({ sum: 11, value: '12.50' })
  })

  test.each([
    ['nothing', undefined],
    ['a text', 'need'],
    ['an unknown member', { ...need(), teritories: [] }],
    ['a number for a lot', need({ lots: [3] as never })],
    ['a value in words', { ...need(), value: { amount: 'ten', currency: 'EUR' } }],
    ['an unknown way to coordinate', need({ coordination: 'byer' as never })],
  ])('%s is refused as input', (_, wrong) => {
    expect(() => planLots(wrong as never)).toThrow(OseError)
    expect(() => planLots(wrong as never)).toThrow(/planLots cannot use its input/u)
  })

  test.each([
    ['an unknown option', { sead: 'a' }],
    ['no runs', { runs: 0 }],
    ['a market without sources', { market: { experts: [] } }],
  ])('%s is refused as an option', (_, options) => {
    expect(() => planLots(need(), options as never)).toThrow(/planLots cannot use its input/u)
  })
})

it('whatever the need, the same twice, and no exception', () => {
  const amount = fc.oneof(fc.integer({ min: -5, max: 5_000_000 }), fc.constantFrom('0.01', '1000', '12.345'))
  const money = fc.record({ amount, currency: fc.constantFrom('EUR', 'SEK') })
  const name = fc.string().map((text) => text.replaceAll(/[{}]/gu, ''))
  const software = fc.array(fc.record({ name }), { maxLength: 4 })
  const place = fc.constantFrom('FRI31', 'FR', 'BE1', 'Paris', '')
  const anyLot = fc.record(
    {
      id: fc.constantFrom('LOT-0001', 'LOT-0002', 'LOT-0003', 'LOT-0004', 'PAR-0001', 'x'),
      title: fc.constant({ fr: 'Lot' }),
      value: money,
      software,
      nuts: fc.array(fc.constantFrom('FRI31', 'FRK26'), { maxLength: 2 }),
      onSite: fc.boolean(),
      geographic: fc.boolean(),
    },
    { requiredKeys: ['id', 'title'] },
  )
  const anyPlanning = fc.record(
    {
      lots: fc.array(anyLot, { maxLength: 9 }),
      expectedTenderers: fc.constantFrom(-1, 0, 1, 3, 2.5, 40),
      awarded: fc.constantFrom(-1, 0, 1, 2, 7),
      coordination: fc.constantFrom('buyer' as const, 'lot' as const, 'none' as const),
      savingsBetween: fc.array(fc.array(fc.constantFrom('LOT-0001', 'LOT-0002', 'y'), { maxLength: 3 }), {
        maxLength: 3,
      }),
      asNeedsArise: fc.boolean(),
      newSoftware: fc.boolean(),
      minimumTurnover: fc.dictionary(fc.constantFrom('LOT-0001', 'constructor', 'z'), money),
    },
    { requiredKeys: [] },
  )
  const anyNeed = fc.record(
    {
      jurisdiction: fc.constantFrom('FR', 'BE', 'IT', 'CH', 'RE'),
      buyerCategory: fc.constantFrom('central' as const, 'sub-central' as const, 'utility' as const),
      languages: fc.constant(['fr']),
      date: fc.constantFrom('2026-12-01', '2020-01-01'),
      title: fc.constant({ fr: 'Besoin' }),
      software,
      territories: fc.array(place, { maxLength: 3 }),
      value: money,
      durationMonths: fc.constantFrom(-3, 0, 12, 48.5),
      level: fc.constantFrom('basic' as const, 'exemplary' as const),
      planning: anyPlanning,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(anyNeed, (wild) => {
      const market = { experts: [], sources: [] }
      const plan = planLots(wild as NeedToPlan, { runs: 5, market })
      expect(planLots(wild as NeedToPlan, { runs: 5, market })).toEqual(plan)
      expect(plan.models).toHaveLength(8)
      expect(plan.lots.every(({ reason }) => reason.text.fr !== '' && reason.text.en !== '')).toBe(true)
      // A sentence that lacks a parameter shows its name in braces.
      expect(JSON.stringify(plan)).not.toMatch(/\{[a-z]+\}/u)
    }),
    { numRuns: 150 },
  )
})
