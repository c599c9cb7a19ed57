import type { Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { addedAward as award, addedTerm as term } from '../__fixtures__/added'
import { edited } from '../__fixtures__/edited'
import { makeNotice } from '../__fixtures__/make-notice'
import { digest } from './digest'
import { planNotice } from './plan-notice'

const flat = makeNotice({ newline: '', indent: '' })
const plan = (xml: string, ...criteria: readonly Criterion[]) =>
  planNotice(new TextEncoder().encode(xml), { criteria }, { weights: 'scale' })
const weight = (code: string, value: string) =>
  `<efbc:ParameterCode listName="number-weight">${code}</efbc:ParameterCode><efbc:ParameterNumeric>${value}</efbc:ParameterNumeric>`

describe('weights that cannot be read are never moved', () => {
  it.each([
    ['withheld', weight('unpublished', '-1')],
    ['withheld', weight('per-exa', '-1')],
    ['unknown-code', weight('per-new', '40')],
    ['unknown-code', weight('per-exa', 'quarante')],
    ['unknown-code', '<efbc:ParameterNumeric>40</efbc:ParameterNumeric>'],
  ])('%s: %s', (reason, parameter) => {
    const xml = edited(flat, [weight('per-exa', '40'), parameter])
    expect(plan(xml, award)).toMatchObject({
      refusals: [{ code: 'weights-not-adjustable', lot: 'LOT-0001', params: { reason } }],
      edits: [],
      patches: [],
    })
    // A term moves no weight.
    expect(plan(xml, term).refusals).toEqual([])
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
