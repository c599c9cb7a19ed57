import type { Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { addedAward as award, addedTerm as term } from '../__fixtures__/added'
import { edited } from '../__fixtures__/edited'
import { makeNotice } from '../__fixtures__/make-notice'
import { formatRefusal } from '../texts'
import { digest } from './digest'
import { planNotice } from './plan-notice'

const flat = makeNotice({ newline: '', indent: '' })
const plan = (xml: string, ...criteria: readonly Criterion[]) =>
  planNotice(new TextEncoder().encode(xml), { criteria }, { weights: 'scale' })
const criterion = 'LOT-0001.award.2'
const weight = (code: string, value: string) =>
  `<efbc:ParameterCode listName="number-weight">${code}</efbc:ParameterCode><efbc:ParameterNumeric>${value}</efbc:ParameterNumeric>`

describe('weights that cannot be read are never moved', () => {
  it.each([
    [{ reason: 'withheld' }, weight('unpublished', '-1')],
    [{ reason: 'withheld' }, weight('per-exa', '-1')],
    [{ reason: 'unknown-code', criterion, value: 'per-new' }, weight('per-new', '40')],
    [{ reason: 'unreadable-number', criterion, value: '33,34' }, weight('per-exa', '33,34')],
    [{ reason: 'unreadable-number', criterion, value: '-5' }, weight('per-exa', '-5')],
    [{ reason: 'number-without-code', criterion, value: '40' }, '<efbc:ParameterNumeric>40</efbc:ParameterNumeric>'],
  ])('%s: %s', (params, parameter) => {
    const xml = edited(flat, [weight('per-exa', '40'), parameter])
    const refused = plan(xml, award)
    expect(refused).toMatchObject({ edits: [], patches: [] })
    expect(refused.refusals).toEqual([{ code: 'weights-not-adjustable', lot: 'LOT-0001', params }])
    // A term moves no weight.
    expect(plan(xml, term).refusals).toEqual([])
  })
})

describe('what is refused is said as what it is', () => {
  const says = (xml: string, locale: string) =>
    plan(xml, award).refusals.map((refusal) => formatRefusal(refusal, locale))

  it('a national type is no unreadable number', () => {
    const xml = edited(flat, [
      '>quality</cbc:AwardingCriterionTypeCode>',
      '>quality-nat-x</cbc:AwardingCriterionTypeCode>',
    ])
    expect(plan(xml, award).refusals.map(({ params }) => params)).toEqual([
      { reason: 'unknown-type', criterion, value: 'quality-nat-x' },
    ])
    expect(says(xml, 'en')).toEqual([expect.stringContaining('has the type quality-nat-x')])
    expect(says(xml, 'fr')).toEqual([expect.stringContaining('a le type quality-nat-x')])
  })

  it('a criterion in the place of the group is not nested', () => {
    const group = /<cac:AwardingCriterion>.*?<\/cac:AwardingCriterion>/u.exec(flat)?.[0] ?? ''
    const type = '<cbc:AwardingCriterionTypeCode listName="award-criterion-type">price</cbc:AwardingCriterionTypeCode>'
    const text = '<cbc:Description languageID="FRA">Prix</cbc:Description>'
    const xml = edited(flat, [group, `<cac:AwardingCriterion>${type}${text}</cac:AwardingCriterion>`])
    expect(plan(xml, award).refusals).toEqual([
      { code: 'several-awarding-criteria', lot: 'LOT-0001', params: { reason: 'direct' } },
    ])
    expect(says(xml, 'en').join()).not.toContain('nested')
    expect(says(xml, 'fr').join()).not.toContain('imbriqu')
  })

  it('a number of any length is shown as it can be read', () => {
    const xml = edited(flat, [weight('per-exa', '40'), weight('per-exa', 'x'.repeat(5000))])
    expect(plan(xml, award).refusals[0]?.params.value).toBe('x'.repeat(100))
  })
})

describe('a lone price without a number', () => {
  const lone = (description: string | null) =>
    makeNotice({ lots: [{ id: 'LOT-0001', award: { criteria: [{ type: 'price', name: 'Prix', description }] } }] })

  it('gets one once it makes room', () => {
    const { edits, losses } = plan(lone('Montant'), award)
    expect(edits.map(({ op, field, after }) => [op, field, after]).slice(0, 2)).toEqual([
      ['insert', 'BT-541-Lot-WeightNumber', '90'],
      ['insert', 'BT-5421-Lot', 'per-exa'],
    ])
    expect(losses).toEqual([])
  })

  it('gets none without a text of its own: no number may stand there (BR-BT-00541-0261)', () => {
    const { edits, losses, refusals } = plan(lone(null), award)
    expect(refusals).toEqual([])
    expect(edits.some(({ field }) => field.startsWith('BT-541'))).toBe(false)
    expect(losses.map(({ code }) => code)).toEqual(['weight-not-in-notice'])
  })
})

describe('a notice that is not UTF-8', () => {
  it('is not written', () => {
    const bytes = Uint8Array.from(edited(flat, ['UTF-8', 'ISO-8859-1'], ['’', "'"]), (char) => char.charCodeAt(0))
    expect(planNotice(bytes, { criteria: [term] }).refusals).toEqual([
      { code: 'encoding-not-writable', params: { encoding: 'iso-8859-1' } },
    ])
  })
})

describe('what a plan was made for', () => {
  it('is the document by its digest, format, SDK and subtype, where it names them', () => {
    const sha256 = digest(new TextEncoder().encode(flat))
    expect(plan(flat, term).base).toEqual({ sha256, format: 'eforms', sdk: '1.15', subtype: '16' })
    const bare = edited(
      flat,
      ['<cbc:CustomizationID>eforms-sdk-1.15</cbc:CustomizationID>', ''],
      ['<efac:NoticeSubType><cbc:SubTypeCode listName="notice-subtype">16</cbc:SubTypeCode></efac:NoticeSubType>', ''],
    )
    const { base } = plan(bare, term)
    expect([
      base.format,
      'sdk' in base && base.sdk !== undefined,
      'subtype' in base && base.subtype !== undefined,
    ]).toEqual(['eforms', false, false])
    expect(plan(flat, term)).not.toHaveProperty('rehearsal')
    expect(planNotice(new TextEncoder().encode(flat), { criteria: [term] }, { rehearse: true })).not.toHaveProperty(
      'rehearsal',
    )
  })
})
