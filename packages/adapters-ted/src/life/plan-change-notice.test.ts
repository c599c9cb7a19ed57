import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { edited } from '../__fixtures__/edited'
import { makeNotice, type NoticeSpec, priceAndQuality } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { applyPlan } from '../plan/apply-plan'
import { inversePlan } from '../plan/inverse-plan'
import { planNotice } from '../plan/plan-notice'
import { readNotice } from '../read/read-notice'
import type { ChangeNotice } from './change-notice'
import { planChangeNotice } from './plan-change-notice'
import { readVersion } from './read-version'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const lots = ['LOT-0001', 'LOT-0002'].map((id) => ({ id, award: priceAndQuality, performance: { text: 'Clause' } }))
const published = (spec: NoticeSpec = {}) => bytesOf(makeNotice({ published: true, lots, ...spec }))
const quality = {
  id: 'upstream',
  kind: 'award',
  type: 'quality',
  target: 'tender',
  lots: ['LOT-0002'],
  name: { fr: 'Contribution', en: 'Contribution' },
  description: { fr: 'Corrections proposées au projet d’origine', en: 'Fixes proposed upstream' },
  weight: { kind: 'percentage', value: 10 },
} as const
const first: ChangeNotice = {
  change: { criteria: [quality] },
  reason: { code: 'update-add' },
  description: { fr: 'Un critère est ajouté au lot 2.', en: 'Lot 2 has one more criterion.' },
  noticeId: '1c9a7b5f-4d63-4e2c-8d64-6e1d8c2a3b21',
  dispatch: { date: '2026-12-10+01:00', time: '10:00:00+01:00' },
}
const scale = { weights: 'scale' } as const
const plan = (bytes: Uint8Array, input: Partial<ChangeNotice> = {}) =>
  planChangeNotice(bytes, { ...first, ...input }, scale)
const codes = (bytes: Uint8Array, input: Partial<ChangeNotice> = {}) =>
  plan(bytes, input).refusals.map(({ code, params }) => [code, params.reason ?? params.fields ?? params.field ?? null])

describe('a change notice', () => {
  it('is the published notice with the change in it, under a new identifier', () => {
    const bytes = published()
    const made = plan(bytes)
    expect(made.refusals).toEqual([])
    const result = applyPlan(bytes, made)
    expect(readVersion(result, {})).toEqual({
      noticeId: first.noticeId,
      version: '01',
      procedureId: '7d5c1e2a-94b7-4f0e-8a66-1f3e9b0d4c21',
      dispatch: first.dispatch,
      subtype: '16',
      reference: '0b8f6a4e-3c52-4d1b-9c53-5d0c7b1f2a10-01',
      reason: { code: 'update-add' },
      stated: [{ sections: ['LOT-0002'], description: { fr: first.description?.fr } }],
    })
    const { notice, procurement } = readNotice(result)
    expect(notice.publication).toBeUndefined()
    const names = procurement.criteria.filter(({ lots: [lot] }) => lot === 'LOT-0002').map(({ name }) => name?.fr)
    expect(names).toContain('Contribution')
  })

  it('says each of its edits as the outcome has it, and what was planned as it was planned', () => {
    const bytes = published()
    const { edits } = plan(bytes)
    const told = diffNotices(bytes, applyPlan(bytes, plan(bytes))).edits
    const fact = ({ op, lot, field, language, before, after }: (typeof edits)[number]) =>
      [op, lot, field, language, before, after].join('|')
    expect(edits.map(fact)).toEqual(told.map(fact))
    expect(edits.filter(({ cause }) => cause === 'rebalanced')).toHaveLength(2)
    expect(edits.find(({ field }) => field === 'BT-701-notice')).toMatchObject({ op: 'replace', after: first.noticeId })
    expect(edits.find(({ field }) => field === 'OPP-010-notice')).toMatchObject({ op: 'remove', after: null })
    expect(edits.find(({ field }) => field === 'BT-13716-notice')).toMatchObject({ op: 'insert', after: 'LOT-0002' })
  })

  it('goes back byte for byte', () => {
    const bytes = published()
    const made = plan(bytes)
    expect(Buffer.compare(applyPlan(applyPlan(bytes, made), inversePlan(bytes, made)), bytes)).toBe(0)
  })

  it('takes the place of the change that a changed notice states', () => {
    const bytes = published({ change: true })
    const result = applyPlan(bytes, plan(bytes, { refersBy: 'publication', version: '02' }))
    expect(readVersion(result, {})).toMatchObject({
      version: '02',
      reference: '00999999-2026',
      reason: { code: 'update-add' },
      stated: [{ sections: ['LOT-0002'] }],
    })
    expect(new TextDecoder().decode(result).match(/<efac:Changes>/gu)).toHaveLength(1)
  })

  it('says when the procurement documents changed, why, and which other sections change', () => {
    const bytes = published({ languages: ['FRA', 'ENG'] })
    const text = { fr: 'Demande de candidats', en: 'Asked by candidates' }
    const sections = ['PROCEDURE', 'LOT-0002']
    const made = plan(bytes, {
      reason: { code: 'info-release', text },
      documentsChanged: '2026-12-09+01:00',
      sections,
    })
    const xml = new TextDecoder().decode(applyPlan(bytes, made))
    expect(xml.replace(/>\s+</gu, '><')).toContain(
      '<efbc:ChangeDescription languageID="FRA">Un critère est ajouté au lot 2.</efbc:ChangeDescription>' +
        '<efbc:ChangeDescription languageID="ENG">Lot 2 has one more criterion.</efbc:ChangeDescription>' +
        '<efbc:ProcurementDocumentsChangeDate>2026-12-09+01:00</efbc:ProcurementDocumentsChangeDate>' +
        '<efbc:ProcurementDocumentsChangeIndicator>true</efbc:ProcurementDocumentsChangeIndicator>' +
        '<efac:ChangedSection><efbc:ChangedSectionIdentifier>LOT-0002</efbc:ChangedSectionIdentifier></efac:ChangedSection>' +
        '<efac:ChangedSection><efbc:ChangedSectionIdentifier>PROCEDURE</efbc:ChangedSectionIdentifier></efac:ChangedSection>' +
        '</efac:Change><efac:ChangeReason><cbc:ReasonCode listName="change-corrig-justification">info-release</cbc:ReasonCode>' +
        '<efbc:ReasonDescription languageID="FRA">Demande de candidats</efbc:ReasonDescription>',
    )
  })

  it('cancels without a change, up to the deadline', () => {
    const bytes = published()
    const cancelled = { reason: { code: 'cancel' }, dispatch: { date: '2027-01-15+01:00', time: '10:00:00Z' } } as const
    const made = planChangeNotice(bytes, { noticeId: first.noticeId, ...cancelled })
    expect(made.refusals).toEqual([])
    expect(readVersion(applyPlan(bytes, made), {})).toMatchObject({ reason: { code: 'cancel' }, stated: [] })
  })

  it('takes out the day on which the former notice was to be published, and when it was transmitted', () => {
    const xml = makeNotice({ published: true, lots })
    const bytes = bytesOf(
      edited(xml, [
        '<cbc:RegulatoryDomain>',
        '<cbc:RequestedPublicationDate>2026-12-05Z</cbc:RequestedPublicationDate><cbc:RegulatoryDomain>',
      ]),
    )
    const result = new TextDecoder().decode(applyPlan(bytes, plan(bytes)))
    expect(result).not.toContain('RequestedPublicationDate')
    expect(result).toContain('<cbc:RegulatoryDomain>')
  })
})

describe('is refused', () => {
  it.each<[string, NoticeSpec, Partial<ChangeNotice>, unknown]>([
    ['on a draft', { published: false }, {}, [['not-published', null]]],
    ['without its reason', {}, { reason: undefined as never }, [['reason-missing', null]]],
    [
      'for a reason that the SDK lacks',
      { sdk: '1.11' },
      { reason: { code: 'susp-review' } },
      [['code-not-in-list', 'of-notice']],
    ],
    [
      'on a result',
      { subtype: '29', lots: [{ id: 'LOT-0001', award: priceAndQuality }] },
      {},
      [['records-the-past', null]],
    ],
    [
      'under the identifier of the notice',
      {},
      { noticeId: '0b8f6a4e-3c52-4d1b-9c53-5d0c7b1f2a10' },
      [['conflicting-value', 'notice-identifier']],
    ],
    [
      'where it cancels after a deadline',
      {},
      { reason: { code: 'cancel' }, dispatch: { date: '2027-01-16Z', time: '00:00:00Z' } },
      [['conflicting-value', 'deadline-passed']],
    ],
    ['where nothing changes', {}, { change: { criteria: [] } }, [['nothing-to-change', null]]],
    ['without a description', {}, { description: undefined as never }, [['language-missing', 'of-notice']]],
    [
      'in one of two languages',
      { languages: ['FRA', 'ENG'] },
      { description: { fr: 'Ajout' } },
      [['language-missing', 'of-notice']],
    ],
    ['with a text that is too long', {}, { description: { fr: 'é'.repeat(6001) } }, [['text-too-long', 'of-notice']]],
    ['with a text that is no XML', {}, { description: { fr: 'a\u0000b' } }, [['text-not-xml', 'of-notice']]],
    ['for a section that is not there', {}, { sections: ['LOT-0009'] }, [['lot-not-found', 'section']]],
    ['for an SDK that is not written', { sdk: '1.9' }, {}, [['sdk-not-supported', null]]],
    [
      'for what plan refuses',
      {},
      { change: { criteria: [{ ...quality, weight: { kind: 'percentage', value: 100 } }] } },
      [['weights-not-adjustable', 'nothing-left']],
    ],
  ])('%s', (_, spec, input, refused) => {
    const { reason, description, ...rest } = { ...first, ...input }
    const given = { ...rest, ...(reason ? { reason } : {}), ...(description ? { description } : {}) }
    const made = planChangeNotice(published(spec), given, scale)
    expect(made.refusals.map(({ code, params }) => [code, params.reason ?? params.field ?? null])).toEqual(refused)
    expect([made.edits, made.patches, made.align]).toEqual([[], [], []])
  })

  it('where the notice does not say what is to be referred to', () => {
    const xml = edited(makeNotice({ published: true, lots }), ['<cbc:VersionID>01</cbc:VersionID>', ''])
    expect(codes(bytesOf(xml))).toEqual([['notice-incomplete', 'no-head']])
  })

  it.each([
    [{ noticeId: 'abc' }, '/noticeId'],
    [{ dispatch: { date: '2026-12-10', time: '10:00:00Z' } }, '/dispatch/date'],
    [{ dispatch: { date: '2026-02-30Z', time: '10:00:00Z' } }, '/dispatch/date'],
    [{ version: '1' }, '/version'],
    [{ reason: { code: 'because' } }, '/reason/code'],
    [{ descripton: {} }, '/descripton'],
    [{ change: { criteria: {} } }, '/criteria'],
  ])('as wrong input: %j', (wrong, path) => {
    try {
      planChangeNotice(published(), { ...first, ...wrong } as never, scale)
      expect.unreachable()
    } catch (error) {
      if (!OseError.isInstance(error)) throw error
      expect([error.code, error.path]).toEqual(['input-invalid', path])
    }
  })
})

describe('a change notice that is edited before it is published', () => {
  const bytes = bytesOf(makeNotice({ change: true, lots }))
  const change = { criteria: [{ ...quality, lots: 'all' as const }] }

  it('names the lots that change with it, in a change of their own', () => {
    const made = planNotice(bytes, change, scale)
    expect(made.edits.filter(({ field }) => field === 'BT-13716-notice')).toMatchObject([
      { lot: '', after: 'LOT-0002' },
    ])
    const stated = made.align.filter(({ field }) => field.startsWith('BT-141'))
    expect(stated.map(({ lot, field, before }) => [lot, field, before])).toEqual([
      ['LOT-0001', 'BT-141(a)-notice', 'La date limite est reportée'],
      ['LOT-0002', 'BT-141(a)-notice', null],
    ])
    const result = applyPlan(bytes, made)
    expect(readVersion(result, {}).stated).toEqual([
      { sections: ['LOT-0001'], description: { fr: 'La date limite est reportée' } },
      { sections: ['LOT-0002'] },
    ])
    expect(planNotice(result, change, scale)).toMatchObject({ edits: [], patches: [] })
  })
})
