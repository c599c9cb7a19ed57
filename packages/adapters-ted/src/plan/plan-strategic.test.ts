import type { StrategicChange } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { addedAward } from '../__fixtures__/added'
import { edited } from '../__fixtures__/edited'
import { makeNotice, type NoticeSpec } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { readNotice } from '../read/read-notice'
import { applyPlan } from './apply-plan'
import { inversePlan } from './inverse-plan'
import { planNotice } from './plan-notice'

const two = [{ id: 'LOT-0001' }, { id: 'LOT-0002' }]
const at = '</cbc:ProcurementTypeCode><cac:MainCommodityClassification>'
const type = (list: string, code: string, text = '') =>
  `<cac:ProcurementAdditionalType><cbc:ProcurementTypeCode listName="${list}">${code}</cbc:ProcurementTypeCode>${text}</cac:ProcurementAdditionalType>`
const described = (text: string) => `<cbc:ProcurementType languageID="FRA">${text}</cbc:ProcurementType>`
/** Every lot, and the procedure, declares this. */
const declaring = (...inner: string[]): [string, string] => [
  at,
  `</cbc:ProcurementTypeCode>${inner.join('')}<cac:MainCommodityClassification>`,
]
const accessible = type('accessibility', 'n-inc-just', described('Sans usager'))

function change(strategic: Record<string, StrategicChange>, spec: NoticeSpec = {}, cuts: [string, string][] = []) {
  const document = new TextEncoder().encode(
    edited(makeNotice({ newline: '', indent: '', lots: two, ...spec }), ...cuts),
  )
  const plan = planNotice(document, { strategic })
  if (plan.refusals.length > 0) return { plan, text: '', lines: [], lots: [] }
  const after = applyPlan(document, plan)
  expect(Buffer.compare(applyPlan(after, inversePlan(document, plan)), document)).toBe(0)
  const facts = (edits: typeof plan.edits) =>
    edits.map(({ op, lot, field, language, before, after: now }) => [op, lot, field, language, before, now]).sort()
  expect(facts(diffNotices(document, after).edits)).toEqual(facts(plan.edits))
  expect(planNotice(after, { strategic })).toMatchObject({ edits: [], patches: [], refusals: [] })
  const lines = plan.edits.map(
    ({ op, lot, field, before, after: now }) => `${op} ${lot} ${field}: ${before ?? '-'} -> ${now ?? '-'}`,
  )
  const { lots } = readNotice(after).procurement
  return { plan, text: new TextDecoder().decode(after), lines, lots }
}

const green = { code: 'env-imp', description: { fr: 'Moins de matériel' } }

describe('strategic procurement', () => {
  it.each(['1.10', '1.12', '1.15'])('SDK %s: is declared as the buyer says it, and read back', (sdk) => {
    const declared: StrategicChange = {
      purposes: [green],
      environment: ['circ-econ'],
      social: ['work-cond'],
      innovation: ['proc-innov'],
      greenCriteria: ['national'],
      smeSuitable: true,
    }
    const { lines, text, lots } = change({ 'LOT-0001': declared }, { sdk })
    expect(lines).toEqual([
      'insert LOT-0001 BT-06-Lot: - -> env-imp',
      'insert LOT-0001 BT-777-Lot: - -> Moins de matériel',
      'insert LOT-0001 BT-774-Lot: - -> circ-econ',
      'insert LOT-0001 BT-775-Lot: - -> work-cond',
      'insert LOT-0001 BT-776-Lot: - -> proc-innov',
      'insert LOT-0001 BT-805-Lot: - -> national',
      'insert LOT-0001 BT-726-Lot: - -> true',
    ])
    expect(text).toContain(
      `<cbc:SMESuitableIndicator>true</cbc:SMESuitableIndicator>${type('strategic-procurement', 'env-imp', described('Moins de matériel'))}${type('environmental-impact', 'circ-econ')}`,
    )
    const { smeSuitable, ...strategic } = declared
    expect(lots[0]).toMatchObject({ strategic, smeSuitable })
    expect(lots[1]).not.toHaveProperty('strategic')
  })

  it('of all lots is that of each which is not named', () => {
    const { lines } = change({ all: { greenCriteria: ['eu'] }, 'LOT-0002': { greenCriteria: ['none'] } })
    expect(lines).toEqual(['insert LOT-0001 BT-805-Lot: - -> eu', 'insert LOT-0002 BT-805-Lot: - -> none'])
  })

  it('takes the place of "none", and leaves what is not named', () => {
    const cuts = [declaring(accessible, type('strategic-procurement', 'none'), type('gpp-criteria', 'eu'))]
    const { lines, lots } = change({ 'LOT-0001': { purposes: [green] } }, {}, cuts)
    expect(lines).toEqual([
      'insert LOT-0001 BT-06-Lot: - -> env-imp',
      'insert LOT-0001 BT-777-Lot: - -> Moins de matériel',
      'remove LOT-0001 BT-06-Lot: none -> -',
    ])
    expect(lots[0]?.strategic).toEqual({ purposes: [green], greenCriteria: ['eu'] })
  })

  it('changes its description alone', () => {
    const cuts = [declaring(type('strategic-procurement', 'env-imp', described('Peu')))]
    const { lines } = change({ 'LOT-0001': { purposes: [green] } }, {}, cuts)
    expect(lines).toEqual(['replace LOT-0001 BT-777-Lot: Peu -> Moins de matériel'])
    expect(change({ 'LOT-0001': { purposes: [{ code: 'env-imp' }] } }, {}, cuts).lines).toEqual([])
  })

  it('is taken out by an empty list', () => {
    const cuts = [
      declaring(
        '<cbc:SMESuitableIndicator>1</cbc:SMESuitableIndicator>',
        type('strategic-procurement', 'env-imp', described('Peu')),
        accessible,
      ),
    ]
    const { lines, lots } = change({ 'LOT-0001': { purposes: [], smeSuitable: null } }, {}, cuts)
    expect(lines).toEqual([
      'remove LOT-0001 BT-06-Lot: env-imp -> -',
      'remove LOT-0001 BT-777-Lot: Peu -> -',
      'remove LOT-0001 BT-726-Lot: 1 -> -',
    ])
    expect([lots[0]?.strategic, lots[0]?.smeSuitable]).toEqual([undefined, undefined])
    expect(change({ 'LOT-0001': { smeSuitable: true } }, {}, cuts).lines).toEqual([])
  })

  it('that is declared answers the question that a green criterion would ask', () => {
    const cuts = [declaring(type('strategic-procurement', 'none'))]
    const document = new TextEncoder().encode(edited(makeNotice({ newline: '', indent: '' }), ...cuts))
    const criteria = [{ ...addedAward, tags: ['environment'] }]
    const asked = planNotice(document, { criteria }, { weights: 'scale' })
    expect(asked.align.map(({ field }) => field)).toContain('BT-06-Lot')
    const strategic = { all: { purposes: [green] } }
    const answered = planNotice(document, { criteria, strategic }, { weights: 'scale' })
    expect([answered.refusals, answered.align.some(({ field }) => field === 'BT-06-Lot')]).toEqual([[], false])
  })

  it.each<[string, StrategicChange, NoticeSpec, object]>([
    [
      'with a code of no list',
      { social: ['nice'] },
      {},
      { code: 'code-not-in-list', params: { value: 'nice', minors: [] } },
    ],
    [
      'with a code twice',
      { social: ['opp', 'opp'] },
      {},
      { code: 'strategic', params: { reason: 'twice', value: 'opp' } },
    ],
    ['with "none" beside others', { greenCriteria: ['none', 'eu'] }, {}, { params: { reason: 'none-beside-others' } }],
    [
      'with a description of "none"',
      { purposes: [{ ...green, code: 'none' }] },
      {},
      { params: { reason: 'none-described' } },
    ],
    [
      'without a description',
      { purposes: [{ code: 'env-imp' }] },
      {},
      { params: { reason: 'undescribed', value: 'env-imp' } },
    ],
    [
      'in one of two languages',
      { purposes: [green] },
      { languages: ['FRA', 'ENG'] },
      {
        params: { reason: 'language-missing', languages: ['en'] },
      },
    ],
    [
      'with a description that is too long',
      { purposes: [{ ...green, description: { fr: 'x'.repeat(6001) } }] },
      {},
      {
        code: 'text-too-long',
        params: { field: 'BT-777-Lot', length: 6001, limit: 6000 },
      },
    ],
  ])('%s is refused', (_, declared, spec, refusal) => {
    expect(change({ 'LOT-0001': declared }, spec).plan).toMatchObject({ refusals: [refusal], edits: [], patches: [] })
  })

  it('of what is no lot is refused', () => {
    expect(change({ 'LOT-0009': { smeSuitable: true } }).plan.refusals).toEqual([
      { code: 'lot-not-found', lot: 'LOT-0009', params: { reason: 'strategic', lots: ['LOT-0001', 'LOT-0002'] } },
    ])
    const grouped = { lots: [...two, { id: 'GLO-0001' }] }
    expect(change({ 'GLO-0001': { smeSuitable: true } }, grouped).plan.refusals).toMatchObject([
      { code: 'kind-not-supported', lot: 'GLO-0001', params: { reason: 'place', kind: 'strategic' } },
    ])
  })
})
