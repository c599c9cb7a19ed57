import { describe, expect, it } from 'vitest'
import { edited } from '../__fixtures__/edited'
import { makeNotice, type NoticeSpec, priceAndQuality } from '../__fixtures__/make-notice'
import { readEdited } from '../__fixtures__/read-edited'
import { parseNotice } from './notice-head'

const head = (spec: NoticeSpec, ...changes: (readonly [from: string, to: string])[]) =>
  parseNotice(new TextEncoder().encode(edited(makeNotice({ newline: '', indent: '', ...spec }), ...changes)))

describe('the head of a notice', () => {
  it.each([
    ['eforms-sdk-1.13', '1.13'],
    ['eforms-sdk-1.10.4', '1.10'],
    ['eforms-sdk-1.7', '1.7'],
    ['eforms-sdk-1.12#urn:other:profile', '1.12'],
    ['eforms-sdk-1', ''],
    ['urn:eforms-sdk-1.13', ''],
    ['eforms-sdk-x.13', ''],
  ])('%s is SDK %j', (text, sdk) => {
    expect(head({}, ['eforms-sdk-1.15', text]).sdk).toBe(sdk)
  })

  it('may lack its SDK and its subtype', () => {
    const bare = head(
      {},
      ['<cbc:CustomizationID>eforms-sdk-1.15</cbc:CustomizationID>', ''],
      ['<efac:NoticeSubType><cbc:SubTypeCode listName="notice-subtype">16</cbc:SubTypeCode></efac:NoticeSubType>', ''],
    )
    expect([bare.sdk, bare.subtype]).toEqual(['', ''])
  })

  it('names its languages once, the first one first', () => {
    const additional = '<cac:AdditionalNoticeLanguage><cbc:ID>ENG</cbc:ID></cac:AdditionalNoticeLanguage>'
    const { languageCodes, languages } = head({ languages: ['FRA', 'ENG'] }, [
      additional,
      additional + additional.replace('ENG', 'FRA') + additional.replace('ENG', 'NOR') + additional,
    ])
    expect([languageCodes, languages]).toEqual([
      ['FRA', 'ENG', 'NOR'],
      ['fr', 'en', 'no'],
    ])
    expect(head({}, ['<cbc:NoticeLanguageCode>FRA</cbc:NoticeLanguageCode>', '']).languages).toEqual([])
  })

  it('says whether it is published, also without a number', () => {
    expect(head({}).publication).toBeUndefined()
    expect(head({ published: true }).publication).toBe('00999999-2026')
    const id = '<efbc:NoticePublicationID schemeName="ojs-notice-id">00999999-2026</efbc:NoticePublicationID>'
    expect(head({ published: true }, [id, '']).publication).toBe('without number')
  })

  it('of two lots of one id the first counts, and one without an id is none', () => {
    const lots = ['LOT-0001', 'LOT-0002'].map((id) => ({ id, title: `T ${id}`, award: priceAndQuality }))
    const twice = head({ lots }, [
      '<cbc:ID schemeName="Lot">LOT-0002</cbc:ID>',
      '<cbc:ID schemeName="Lot">LOT-0001</cbc:ID>',
    ])
    expect([...twice.places.keys()]).toEqual(['LOT-0001'])
    const { procurement } = readEdited({ lots }, [
      '<cbc:ID schemeName="Lot">LOT-0002</cbc:ID>',
      '<cbc:ID schemeName="Lot">LOT-0001</cbc:ID>',
    ])
    expect(procurement.lots.map(({ title }) => title.fr)).toEqual(['T LOT-0001'])
    expect([...head({ lots }, ['<cbc:ID schemeName="Lot">LOT-0001</cbc:ID>', '']).places.keys()]).toEqual(['LOT-0002'])
  })
})

describe('texts by language', () => {
  const name = '<cbc:Name languageID="FRA">Lot 1</cbc:Name>'
  const title = (...names: string[]) => readEdited({}, [name, names.join('')]).procurement.lots[0]?.title
  const text = (value: string, attribute = '') => `<cbc:Name${attribute}>${value}</cbc:Name>`

  it('without a language are in the first one of the notice', () => {
    expect(title(text('Lot 1'))).toEqual({ fr: 'Lot 1' })
  })

  it('have the tag of their language, also of one that is not of the Union; one that is not known keeps its code', () => {
    expect(title(text('Lot', ' languageID="NOR"'))).toEqual({ no: 'Lot' })
    expect(title(text('Lot', ' languageID="XXX"'))).toEqual({ xxx: 'Lot' })
  })

  it('of two in one language the first counts; blank and withheld ones do not', () => {
    expect(
      title(text('A', ' languageID="FRA"'), text('B', ' languageID="FRA"'), text('C', ' languageID="ENG"')),
    ).toEqual({
      fr: 'A',
      en: 'C',
    })
    expect(title(text('  '), text('B'))).toEqual({ fr: 'B' })
    expect(title(text(' unpublished '), text('B', ' languageID="ENG"'))).toEqual({ en: 'B' })
    expect(title(text(' '))).toEqual({})
  })

  it('stand as they are written', () => {
    expect(title(text(' A  B '))).toEqual({ fr: ' A  B ' })
  })
})

describe('performance terms', () => {
  const condition = (inner: string) =>
    `<cac:ContractExecutionRequirement><cbc:ExecutionRequirementCode listName="conditions">performance</cbc:ExecutionRequirementCode>${inner}</cac:ContractExecutionRequirement>`
  const description = (text: string) => `<cbc:Description languageID="FRA">${text}</cbc:Description>`
  const own = condition(description('Clause'))
  const read = (...elements: string[]) => {
    const { procurement, losses } = readEdited(
      { lots: [{ id: 'LOT-0001', award: priceAndQuality, performance: { text: 'Clause' } }] },
      [own, elements.join('')],
    )
    return { terms: procurement.criteria.filter(({ kind }) => kind === 'performance'), losses }
  }

  it('are one for each element, with their texts', () => {
    const shared = { kind: 'performance', origin: 'notice', lots: ['LOT-0001'] }
    expect(read(own, condition('<cbc:Name languageID="FRA">Nom</cbc:Name>'), condition(''))).toEqual({
      terms: [
        { ...shared, id: 'LOT-0001.performance.1', description: { fr: 'Clause' } },
        { ...shared, id: 'LOT-0001.performance.2', name: { fr: 'Nom' } },
        { ...shared, id: 'LOT-0001.performance.3' },
      ],
      losses: [],
    })
  })

  it('are no requirements of another list', () => {
    expect(read(own.replace('"conditions"', '"customer-service"')).terms).toEqual([])
  })

  it('that are withheld are losses', () => {
    expect(read(own, condition(description('unpublished'))).losses).toEqual([
      { code: 'unpublished', criterion: 'LOT-0001.performance.2', lot: 'LOT-0001', params: { field: 'BT-70-Lot' } },
    ])
  })
})
