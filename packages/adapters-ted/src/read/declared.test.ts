import { describe, expect, it } from 'vitest'
import { makeNotice, priceAndQuality } from '../__fixtures__/make-notice'
import { readEdited } from '../__fixtures__/read-edited'
import { readNotice } from './read-notice'

type Changes = readonly (readonly [from: string, to: string])[]
const read = (...changes: Changes) => readEdited({}, ...changes).procurement
const twoLots = { lots: ['LOT-0001', 'LOT-0002'].map((id) => ({ id, award: priceAndQuality })) }
const nature = '<cbc:ProcurementTypeCode listName="contract-nature">services</cbc:ProcurementTypeCode>'
const type = (list: string, code: string) =>
  `<cac:ProcurementAdditionalType><cbc:ProcurementTypeCode listName="${list}">${code}</cbc:ProcurementTypeCode></cac:ProcurementAdditionalType>`

describe('OPT-002, the format of the notice', () => {
  it.each([
    ['eforms-sdk-1.15', { name: 'eforms', version: '1.15' }],
    ['eforms-sdk-1.12.3', { name: 'eforms', version: '1.12' }],
    ['eforms-de-2.1', { name: 'eForms-DE', version: '2.1' }],
    ['something else', undefined],
  ])('%s', (stated, format) => {
    expect(read(['eforms-sdk-1.15', stated]).noticeFormat).toEqual(format)
  })
})

describe('BT-06, strategic purposes', () => {
  const of = (...types: string[]) => read([nature, nature + types.join('')]).strategic

  it('has the purposes of the lots with their details, and none where the answer is none', () => {
    expect(read().strategic).toBeUndefined()
    expect(of(type('strategic-procurement', 'none'))).toEqual({ purposes: [] })
    expect(
      of(
        type('strategic-procurement', 'soc-obj'),
        type('strategic-procurement', 'env-imp'),
        type('social-objective', 'opp'),
      ),
    ).toEqual({ purposes: ['soc-obj', 'env-imp'], social: ['opp'] })
  })

  it('says that a purpose has no detail where the notice gives none (BT-775, BT-776)', () => {
    expect(of(type('strategic-procurement', 'inn-pur'))).toEqual({ purposes: ['inn-pur'], innovation: [] })
    expect(of(type('innovative-acquisition', 'mar-nov'))).toEqual({ innovation: ['mar-nov'] })
  })
})

describe('BT-132, opening of tenders', () => {
  const day = '<cbc:OccurrenceDate>2027-01-15+01:00</cbc:OccurrenceDate>'

  it('is the day, without its time zone', () => {
    expect(read().openingDate).toBe('2027-01-15')
    expect(read([day, '<cbc:OccurrenceDate>soon</cbc:OccurrenceDate>'])).not.toHaveProperty('openingDate')
    expect(read([day, ''])).not.toHaveProperty('openingDate')
  })
})

describe('BT-50, BT-51 and BT-661, candidates that are invited', () => {
  const process = '<cac:AuctionTerms>'
  const list = (content: string) =>
    read([process, `<cac:EconomicOperatorShortList>${content}</cac:EconomicOperatorShortList>${process}`])
      .candidateLimit

  it.each([
    ['<cbc:MaximumQuantity>5</cbc:MaximumQuantity><cbc:MinimumQuantity>3</cbc:MinimumQuantity>', { min: 3, max: 5 }],
    [
      '<cbc:LimitationDescription>true</cbc:LimitationDescription><cbc:MinimumQuantity>3</cbc:MinimumQuantity>',
      { min: 3 },
    ],
    ['<cbc:LimitationDescription>false</cbc:LimitationDescription>', {}],
    ['<cbc:LimitationDescription>false</cbc:LimitationDescription><cbc:MinimumQuantity>1</cbc:MinimumQuantity>', {}],
    ['<cbc:LimitationDescription>true</cbc:LimitationDescription>', undefined],
    ['<cbc:MinimumQuantity>three</cbc:MinimumQuantity>', undefined],
  ])('%s', (content, limit) => {
    expect(list(content)).toEqual(limit)
  })

  it('is not known where the notice says nothing', () => {
    expect(read()).not.toHaveProperty('candidateLimit')
  })
})

describe('BT-71, reserved participation', () => {
  const none = '<cbc:TendererRequirementTypeCode listName="reserved-procurement">none</cbc:TendererRequirementTypeCode>'

  it('is empty for none, the code of the law else, and open for a code that is not known', () => {
    expect(read().reservedFor).toEqual([])
    expect(read([none, none.replace('none', 'res-ws')]).reservedFor).toEqual(['res-ws'])
    expect(read([none, none.replace('none', 'res-moon')])).not.toHaveProperty('reservedFor')
    expect(read([none, ''])).not.toHaveProperty('reservedFor')
  })
})

describe('BT-821, where selection criteria stand', () => {
  const code =
    '<cbc:TendererRequirementTypeCode listName="selection-criteria-source">epo-procurement-document</cbc:TendererRequirementTypeCode>'

  it('is of the lot, with each code once', () => {
    expect(read().lots[0]?.selectionSources).toEqual(['epo-procurement-document'])
    const notice = code.replace('epo-procurement-document', 'epo-notice')
    expect(read([code, code + notice + code]).lots[0]?.selectionSources).toEqual([
      'epo-procurement-document',
      'epo-notice',
    ])
    expect(read([code, '']).lots[0]).not.toHaveProperty('selectionSources')
  })
})

describe('several lots', () => {
  const read = (change: (lot: string) => string) => {
    const text = makeNotice({ newline: '', indent: '', ...twoLots })
    const at = text.lastIndexOf('<cac:ProcurementProjectLot>')
    return readNotice(new TextEncoder().encode(text.slice(0, at) + change(text.slice(at))))
  }

  it('say what they agree on, and what one says and the other does not', () => {
    expect(read((lot) => lot).procurement).toMatchObject({ openingDate: '2027-01-15', reservedFor: [] })
    const silent = read((lot) => lot.replace('<cbc:OccurrenceDate>2027-01-15+01:00</cbc:OccurrenceDate>', ''))
    expect(silent.procurement.openingDate).toBe('2027-01-15')
  })

  it('leave out what they say differently, and nothing is told as lost that was not before', () => {
    const same = read((lot) => lot)
    const other = read((lot) =>
      lot
        .replace('2027-01-15+01:00</cbc:OccurrenceDate>', '2027-02-20+01:00</cbc:OccurrenceDate>')
        .replace('reserved-procurement">none', 'reserved-procurement">res-ws'),
    )
    expect(other.procurement).not.toHaveProperty('openingDate')
    expect(other.procurement).not.toHaveProperty('reservedFor')
    expect(other.losses).toEqual(same.losses)
  })
})
