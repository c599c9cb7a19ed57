import type { AwardMethod, LotLimitsChange } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { addedAward } from '../__fixtures__/added'
import { edited } from '../__fixtures__/edited'
import { makeNotice, type NoticeSpec, priceAndQuality } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { readNotice } from '../read/read-notice'
import { applyPlan } from './apply-plan'
import { inversePlan } from './inverse-plan'
import { planNotice } from './plan-notice'

const two = [{ id: 'LOT-0001' }, { id: 'LOT-0002' }]
type Input = Parameters<typeof planNotice>[1]

function change(spec: NoticeSpec, input: Input, cuts: readonly (readonly [string, string])[] = []) {
  const text = edited(makeNotice({ newline: '', indent: '', lots: two, ...spec }), ...cuts)
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

const limits = (lotLimits: LotLimitsChange): Input => ({ lotLimits })
const distribution =
  '<cac:TenderingTerms><cac:TendererQualificationRequest><cac:SpecificTendererRequirement><cbc:TendererRequirementTypeCode listName="exclusion-grounds-source">epo-procurement-document</cbc:TendererRequirementTypeCode></cac:SpecificTendererRequirement></cac:TendererQualificationRequest><cac:LotDistribution><cbc:MaximumLotsAwardedNumeric>2</cbc:MaximumLotsAwardedNumeric><cbc:MaximumLotsSubmittedNumeric>2</cbc:MaximumLotsSubmittedNumeric></cac:LotDistribution></cac:TenderingTerms>'

describe('limits on lots (BT-31, BT-33, BT-763)', () => {
  it('take the place of those that are there', () => {
    const { lines, read } = change({}, limits({ awarded: 1 }))
    expect(lines).toEqual(['replace - BT-33-Procedure: 2 -> 1'])
    expect(read?.lotLimits).toEqual({ submitted: 2, awarded: 1 })
  })

  it('that are the same are no edit', () => {
    expect(change({}, limits({ awarded: 2, submitted: 2, allRequired: false })).plan.patches).toEqual([])
  })

  it('are written where there are none, with what holds them', () => {
    const { lines, text, read } = change({ subtype: '10' }, limits({ submitted: 2, awarded: 1, allRequired: true }), [
      [distribution, ''],
    ])
    expect(lines).toEqual([
      'insert - BT-31-Procedure: - -> 2',
      'insert - BT-33-Procedure: - -> 1',
      'insert - BT-763-Procedure: - -> all',
    ])
    expect(text).toContain(
      '<cac:TenderingTerms><cac:LotDistribution><cbc:MaximumLotsAwardedNumeric>1</cbc:MaximumLotsAwardedNumeric><cbc:MaximumLotsSubmittedNumeric>2</cbc:MaximumLotsSubmittedNumeric></cac:LotDistribution></cac:TenderingTerms><cac:TenderingProcess>',
    )
    expect(text).toContain('<cbc:PartPresentationCode listName="tenderlot-presentation">all</cbc:PartPresentationCode>')
    expect(read?.lotLimits).toEqual({ submitted: 2, awarded: 1, allRequired: true })
  })

  it('are taken out, with what would be left empty', () => {
    const { lines, text, read } = change({ subtype: '10' }, limits({ submitted: null, awarded: null }))
    expect(lines).toEqual(['remove - BT-31-Procedure: 2 -> -', 'remove - BT-33-Procedure: 2 -> -'])
    expect([text.includes('LotDistribution'), read?.lotLimits]).toEqual([false, undefined])
    const kept = change({ subtype: '10' }, limits({ awarded: null }))
    expect(kept.read?.lotLimits).toEqual({ submitted: 2 })
  })

  it('that all lots are required comes and goes', () => {
    const all = change({}, limits({ allRequired: true }))
    expect(all.lines).toEqual(['insert - BT-763-Procedure: - -> all'])
    const cut = [
      '<cbc:ProcedureCode',
      '<cbc:PartPresentationCode listName="tenderlot-presentation">all</cbc:PartPresentationCode><cbc:ProcedureCode',
    ] as const
    const none = change({}, limits({ allRequired: false }), [cut])
    expect(none.lines).toEqual(['remove - BT-763-Procedure: all -> -'])
  })

  it('lose the rule by which lots are shared out', () => {
    const { plan } = change({}, limits({ rule: { fr: 'Ordre de préférence' } }))
    expect([plan.losses, plan.edits]).toEqual([
      [{ code: 'lot-rule-not-in-notice', pointer: '/lotLimits/rule', params: {} }],
      [],
    ])
  })

  it.each<[string, NoticeSpec, LotLimitsChange, object]>([
    ['in a notice with one lot', { lots: two.slice(1) }, { awarded: 1 }, { reason: 'one-lot', lots: 1 }],
    ['above the number of lots', {}, { submitted: 3 }, { reason: 'more-than-lots', value: 3, lots: 2 }],
    [
      'that may be won above that number',
      { subtype: '10' },
      { submitted: null, awarded: 3 },
      { reason: 'more-than-lots' },
    ],
    [
      'that may be won above those that may be tendered for',
      {},
      { submitted: 1 },
      { reason: 'awarded-above', submitted: 1 },
    ],
  ])('%s are refused', (_, spec, lotLimits, params) => {
    expect(change(spec, limits(lotLimits)).plan).toMatchObject({
      refusals: [{ code: 'lot-limits', pointer: '/lotLimits', params }],
      edits: [],
      patches: [],
    })
  })

  it('that a subtype must state cannot leave', () => {
    const missing = [{ code: 'field-mandatory', params: { reason: 'limit', field: 'BT-31-Procedure', subtype: '16' } }]
    expect(change({}, limits({ submitted: null })).plan.refusals).toMatchObject(missing)
    expect(change({}, limits({ submitted: null, allRequired: true })).plan.refusals).toEqual([])
    expect(change({ sdk: '1.10' }, limits({ submitted: null })).plan.refusals).toEqual([])
    expect(change({ sdk: '1.12' }, limits({ awarded: null })).plan.refusals).toMatchObject([
      { code: 'field-mandatory', params: { field: 'BT-33-Procedure' } },
    ])
  })

  it('have no place in a subtype without the field', () => {
    const lots = [{ id: 'PAR-0001' }, { id: 'PAR-0002' }]
    expect(change({ subtype: '4', lots }, limits({ submitted: 1 })).plan.refusals).toContainEqual({
      code: 'subtype-not-allowed',
      pointer: '/lotLimits',
      params: { subtype: '4', kind: 'lot-limits', field: 'BT-31-Procedure' },
    })
  })
})

describe('the method of award (BT-543, BT-733)', () => {
  const method = (awardMethod: AwardMethod, lot = 'LOT-0001'): Input => ({ awardMethods: { [lot]: awardMethod } })
  const bare = [{ type: 'price', description: 'Prix' }]
  const ranked = [
    { type: 'price', weight: ['ord-imp', '1'] as const },
    { type: 'quality', weight: ['ord-imp', '2'] as const },
  ]
  const one = (award: NonNullable<NoticeSpec['lots']>[number]['award']) => ({ lots: [{ id: 'LOT-0001', award }] })
  const formula = { complicated: { fr: 'N = P / p' } }

  it('is written beside criteria without numbers, replaced and taken out', () => {
    const added = change(one({ criteria: bare }), method(formula))
    expect(added.lines).toEqual(['insert LOT-0001 BT-543-Lot: - -> N = P / p'])
    expect(added.text).toContain('<cbc:CalculationExpression languageID="FRA">N = P / p</cbc:CalculationExpression>')
    expect(added.read?.lots[0]?.awardMethod).toEqual(formula)
    const present = one({ criteria: bare, complicated: 'N = P / p' })
    const other = change(present, method({ complicated: { fr: 'N = 2P / p' } }))
    expect(other.lines).toEqual(['replace LOT-0001 BT-543-Lot: N = P / p -> N = 2P / p'])
    const gone = change(present, method({}))
    expect(gone.lines).toEqual(['remove LOT-0001 BT-543-Lot: N = P / p -> -'])
    expect(gone.read?.lots[0]).not.toHaveProperty('awardMethod')
  })

  it('says why criteria are only ranked', () => {
    const reason = { orderJustification: { fr: 'Besoin nouveau' } }
    const { lines, text } = change(one({ criteria: ranked }), method(reason))
    expect(lines).toEqual(['insert LOT-0001 BT-733-Lot: - -> Besoin nouveau'])
    expect(text).toMatch(/<cac:AwardingCriterion><cbc:Description languageID="FRA">Besoin nouveau</u)
    expect(change(one({ criteria: bare }), method(reason)).plan.refusals).toMatchObject([
      { code: 'award-method', lot: 'LOT-0001', params: { reason: 'no-order' } },
    ])
  })

  it('makes what holds it, and takes it out again', () => {
    const { text } = change(one(undefined), method(formula))
    expect(text).toContain('<cac:AwardingTerms><cac:AwardingCriterion><cbc:CalculationExpression')
    const gone = change(one({ complicated: 'N = P / p' }), method({}))
    expect(gone.text).not.toContain('AwardingTerms')
  })

  it('comes together with criteria into one group', () => {
    const input = { ...method(formula), criteria: [{ ...addedAward, lots: ['LOT-0001'] }] }
    const { text, lines } = change(one({ criteria: bare }), input)
    expect(text.match(/<cac:AwardingCriterion>/gu)).toHaveLength(1)
    expect(lines.some((line) => line.includes('BT-541'))).toBe(false)
  })

  it('of a group of lots has the terms of groups', () => {
    const lots = [...two, { id: 'GLO-0001', award: { criteria: bare } }]
    const { lines, read } = change({ lots }, method(formula, 'GLO-0001'))
    expect(lines).toEqual(['insert GLO-0001 BT-543-LotsGroup: - -> N = P / p'])
    expect(read?.lotGroups?.[0]?.awardMethod).toEqual(formula)
  })

  it('loses what no notice holds', () => {
    const { plan } = change(one({ criteria: bare }), method({ ...formula, total: 'total.weighted-sum' }))
    expect(plan.losses).toEqual([{ code: 'method-not-in-notice', lot: 'LOT-0001', params: { members: ['total'] } }])
  })

  it.each<[string, NoticeSpec, Input, object]>([
    [
      'beside numbers',
      one(priceAndQuality),
      method(formula),
      { code: 'award-method', params: { reason: 'beside-numbers' } },
    ],
    [
      'in one of two languages',
      { ...one({ criteria: bare }), languages: ['FRA', 'ENG'] },
      method(formula),
      {
        code: 'award-method',
        params: { reason: 'language-missing', field: 'BT-543-Lot', languages: ['en'] },
      },
    ],
    [
      'too long',
      one({ criteria: bare }),
      method({ complicated: { fr: 'x'.repeat(1001) } }),
      {
        code: 'text-too-long',
        params: { field: 'BT-543-Lot', length: 1001, limit: 1000 },
      },
    ],
    [
      'of a lot that is not there',
      one({ criteria: bare }),
      method(formula, 'LOT-0009'),
      {
        code: 'lot-not-found',
        lot: 'LOT-0009',
        params: { reason: 'method', lots: ['LOT-0001'] },
      },
    ],
    [
      'in a lot whose criteria are nested',
      one([{ criteria: bare }, { criteria: bare }]),
      method(formula),
      {
        code: 'several-awarding-criteria',
      },
    ],
  ])('%s is refused', (_, spec, input, refusal) => {
    expect(change(spec, input).plan).toMatchObject({ refusals: [refusal], edits: [], patches: [] })
  })
})
