import { describe, expect, it } from 'vitest'
import { priceAndQuality } from '../__fixtures__/make-notice'
import { readEdited } from '../__fixtures__/read-edited'

const twoLots = { lots: ['LOT-0001', 'LOT-0002'].map((id) => ({ id, award: priceAndQuality })) }
const read = (...changes: (readonly [from: string, to: string])[]) => readEdited({}, ...changes).procurement

describe('BT-01, legal basis', () => {
  it.each([
    ['32014L0024', '2014/24'],
    ['32014L0025', '2014/25'],
    ['32014L0023', '2014/23'],
    ['32009L0081', '2009/81'],
    ['32012L0001', 'other'],
    ['constructor', 'other'],
    ['other', 'other'],
  ])('%s is %s', (code, directive) => {
    const procurement = read(['32014L0024', code])
    expect([procurement.legalBasis, procurement.directive]).toEqual([code, directive])
  })

  it('is left out where the notice says none', () => {
    const procurement = read(['<cbc:RegulatoryDomain>32014L0024</cbc:RegulatoryDomain>', ''])
    expect(procurement).not.toHaveProperty('legalBasis')
    expect(procurement).not.toHaveProperty('directive')
  })
})

describe('BT-11, buyer legal type', () => {
  const type = (code: string, list = 'buyer-legal-type') =>
    `<cbc:PartyTypeCode listName="${list}">${code}</cbc:PartyTypeCode>`
  const own = type('la')

  it.each([
    ['cga', 'central'],
    ['ra', 'sub-central'],
    ['la', 'sub-central'],
    ['body-pl-ra', 'sub-central'],
    ['body-pl-la', 'sub-central'],
    ['pub-undert', 'utility'],
    ['spec-rights-entity', 'utility'],
    [' cga ', 'central'],
    ['body-pl', undefined],
    ['body-pl-cga', undefined],
    ['constructor', undefined],
  ])('%s is %s', (code, category) => {
    expect(read([own, type(code)]).buyerCategory).toBe(category)
  })

  it('is not known where buyers do not agree', () => {
    expect(read([own, own + type('cga')]).buyerCategory).toBeUndefined()
    expect(read([own, own + type('body-pl')]).buyerCategory).toBeUndefined()
    expect(read([own, own + type('ra')]).buyerCategory).toBe('sub-central')
  })

  it('is not read from another list', () => {
    expect(read([own, type('cga', 'authority-table')]).buyerCategory).toBeUndefined()
    expect(read([own, type('cga', 'authority-table') + own]).buyerCategory).toBe('sub-central')
  })
})

describe('the buyers', () => {
  const party = (id: string) =>
    `<cac:Party><cac:PartyIdentification><cbc:ID schemeName="organization">${id}</cbc:ID></cac:PartyIdentification></cac:Party>`
  const both = [
    party('ORG-0001'),
    `${party('ORG-0001')}</cac:ContractingParty><cac:ContractingParty>${party('ORG-0002')}`,
  ] as const
  const country = (code: string) =>
    `<cac:Country><cbc:IdentificationCode listName="country">${code}</cbc:IdentificationCode></cac:Country></cac:PostalAddress>`
  const secondCompany = (code: string) => {
    const rest =
      '<cac:PartyLegalEntity><cbc:CompanyID>00000000000000</cbc:CompanyID></cac:PartyLegalEntity><cac:Contact><cbc:Telephone>+33 199001234</cbc:Telephone><cbc:ElectronicMail>greffe@'
    return [country('FRA') + rest, country(code) + rest] as const
  }

  it('are those that the notice names, with BT-500 and BT-501', () => {
    expect(read().buyers).toEqual([
      {
        name: { fr: 'Syndicat numérique des Trois-Rivages' },
        ids: [{ scheme: 'BT-501', value: '00000000000000' }],
        role: 'buyer',
      },
    ])
    expect(read(both).buyers?.map(({ name }) => name)).toEqual([
      { fr: 'Syndicat numérique des Trois-Rivages' },
      { fr: 'Tribunal administratif de Valcombe' },
    ])
  })

  it('have no id where the notice gives none, and are left out without a name', () => {
    const entity = '<cac:PartyLegalEntity><cbc:CompanyID>00000000000000</cbc:CompanyID></cac:PartyLegalEntity>'
    expect(read([entity, '']).buyers).toEqual([{ name: { fr: 'Syndicat numérique des Trois-Rivages' }, role: 'buyer' }])
    const name =
      '<cac:PartyName><cbc:Name languageID="FRA">Syndicat numérique des Trois-Rivages</cbc:Name></cac:PartyName>'
    expect(read([name, ''])).not.toHaveProperty('buyers')
  })

  it('who are not described are left out', () => {
    const procurement = read([party('ORG-0001'), party('ORG-0009')])
    expect(procurement).not.toHaveProperty('buyers')
    expect(procurement).not.toHaveProperty('jurisdiction')
    expect(read([party('ORG-0001'), ''])).not.toHaveProperty('jurisdiction')
  })

  it('give the jurisdiction where they agree on the country', () => {
    expect(read().jurisdiction).toBe('FR')
    expect(read(both).jurisdiction).toBe('FR')
    expect(read(both, secondCompany('BEL'))).not.toHaveProperty('jurisdiction')
    expect(read([country('FRA'), country('SWE')]).jurisdiction).toBe('SE')
    expect(read([country('FRA'), country('fra')]).jurisdiction).toBe('FR')
    // Letters that stand in the table of countries, as an alpha-2 or across two entries, are no country.
    expect(read([country('FRA'), country('BE')])).not.toHaveProperty('jurisdiction')
    expect(read([country('FRA'), country('USA')])).not.toHaveProperty('jurisdiction')
    expect(read([country('FRA'), '</cac:PostalAddress>'])).not.toHaveProperty('jurisdiction')
  })
})

describe('BT-23, BT-105, BT-05, BT-21, BT-24, BT-262', () => {
  const nature = (code: string) =>
    `<cbc:ProcurementTypeCode listName="contract-nature">${code}</cbc:ProcurementTypeCode>`

  it.each([
    ['works', 'works'],
    ['supplies', 'supplies'],
    ['services', 'services'],
    ['combined', undefined],
  ])('nature %s is %s', (code, contractType) => {
    expect(read([nature('services'), nature(code)]).contractType).toBe(contractType)
  })

  it('stand as the notice has them', () => {
    expect(read()).toMatchObject({
      procedure: 'open',
      date: '2026-12-01',
      title: { fr: 'Support et maintenance de logiciels libres de gestion documentaire' },
      description: { fr: 'Correctifs, évolutions et assistance' },
      cpv: ['72267000'],
      languages: ['fr'],
    })
  })

  it.each(['', 'soon', '26-12-01', 'x2026-12-01'])('a date %j is none', (date) => {
    expect(read(['<cbc:IssueDate>2026-12-01+01:00', `<cbc:IssueDate>${date}`])).not.toHaveProperty('date')
  })

  it('are left out where the notice lacks them', () => {
    const procedure = '<cbc:ProcedureCode listName="procurement-procedure-type">open</cbc:ProcedureCode>'
    const code = '<cbc:ItemClassificationCode listName="cpv">72267000</cbc:ItemClassificationCode>'
    const procurement = read([procedure, ''], [code, ''])
    expect(procurement).not.toHaveProperty('procedure')
    expect(procurement).not.toHaveProperty('cpv')
    expect(procurement).not.toHaveProperty('value')
    expect(procurement).not.toHaveProperty('framework')
    expect(procurement).not.toHaveProperty('dps')
    expect(procurement).not.toHaveProperty('lotLimits')
  })

  it('say the value and the codes of the whole (BT-27, BT-263)', () => {
    const main =
      '<cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">72267000</cbc:ItemClassificationCode></cac:MainCommodityClassification>'
    const more = main.replaceAll('Main', 'Additional').replace('72267000', ' 48000000 ')
    const total =
      '<cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID="EUR">420000.50</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>'
    const { cpv, value } = read([main, total + main + more + more])
    expect(cpv).toEqual(['72267000', '48000000'])
    expect(value).toEqual({ amount: 420000.5, currency: 'EUR' })
    expect(read([main, total.replace(' currencyID="EUR"', '') + main])).not.toHaveProperty('value')
    expect(read([main, total.replace('420000.50', 'beaucoup') + main])).not.toHaveProperty('value')
  })
})

describe('BT-765 and BT-766, techniques', () => {
  const technique = (list: string, code: string) =>
    `<cbc:ContractingSystemTypeCode listName="${list}">${code}</cbc:ContractingSystemTypeCode>`
  const framework = (code: string) =>
    [technique('framework-agreement', 'none'), technique('framework-agreement', code)] as const
  const dps = (code: string) => [technique('dps-usage', 'none'), technique('dps-usage', code)] as const

  it.each([
    ['fa-w-rc', 'with'],
    ['fa-wo-rc', 'without'],
    ['fa-mix', 'mixed'],
  ])('a framework %s is %s reopening of competition', (code, reopening) => {
    expect(read(framework(code)).framework).toEqual({ reopening })
  })

  it.each(['fa-new', 'constructor'])('a framework of an unknown kind (%s) is one all the same', (code) => {
    expect(read(framework(code)).framework).toEqual({})
  })

  it.each(['dps-list', 'dps-nlist'])('%s is a dynamic purchasing system', (code) => {
    expect(read(dps(code)).dps).toBe(true)
    expect(read(dps(code))).not.toHaveProperty('framework')
  })

  it('a framework is no dynamic purchasing system, and "none" is neither', () => {
    expect(read(framework('fa-w-rc'))).not.toHaveProperty('dps')
    expect(read(dps(' none '))).not.toHaveProperty('dps')
  })

  it('one lot with a system is enough', () => {
    const { dps: found } = readEdited(twoLots, [
      `${technique('dps-usage', 'none')}</cac:ContractingSystem></cac:TenderingProcess><cac:ProcurementProject><cbc:ID schemeName="InternalID">2`,
      `${technique('dps-usage', 'dps-list')}</cac:ContractingSystem></cac:TenderingProcess><cac:ProcurementProject><cbc:ID schemeName="InternalID">2`,
    ]).procurement
    expect(found).toBe(true)
  })

  it('BT-113 and BT-271: participants and the highest value', () => {
    const at = '<cac:ContractingSystem><cbc:ContractingSystemTypeCode listName="framework-agreement">'
    const quantity = (value: string) =>
      [
        at,
        `<cac:FrameworkAgreement><cbc:MaximumOperatorQuantity>${value}</cbc:MaximumOperatorQuantity></cac:FrameworkAgreement>${at}`,
      ] as const
    const extension =
      '<cac:RequestedTenderTotal><ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension><efbc:FrameworkMaximumAmount currencyID="EUR">900000</efbc:FrameworkMaximumAmount></efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions></cac:RequestedTenderTotal>'
    const main = '<cac:MainCommodityClassification>'
    expect(read(quantity('4'), framework('fa-w-rc'), [main, extension + main]).framework).toEqual({
      reopening: 'with',
      maxParticipants: 4,
      maxValue: { amount: 900000, currency: 'EUR' },
    })
    for (const odd of ['0', '-1', '2.5', 'several', ''])
      expect(read(quantity(odd), framework('fa-mix')).framework).toEqual({ reopening: 'mixed' })
  })
})

describe('BT-31, BT-33, BT-763, limits on lots', () => {
  const distribution = (submitted: string, awarded: string) =>
    `<cac:LotDistribution><cbc:MaximumLotsAwardedNumeric>${awarded}</cbc:MaximumLotsAwardedNumeric><cbc:MaximumLotsSubmittedNumeric>${submitted}</cbc:MaximumLotsSubmittedNumeric>`
  const limits = (submitted: string, awarded: string) =>
    readEdited(twoLots, [distribution('2', '2'), distribution(submitted, awarded)]).procurement.lotLimits
  const all = (code: string) =>
    [
      '<cac:TenderingProcess><cbc:ProcedureCode',
      `<cac:TenderingProcess><cbc:PartPresentationCode listName="tenderlot-presentation">${code}</cbc:PartPresentationCode><cbc:ProcedureCode`,
    ] as const

  it('are not exchanged', () => {
    expect(limits('2', '1')).toEqual({ submitted: 2, awarded: 1 })
  })

  it('are whole numbers', () => {
    expect(limits('1.5', '1')).toEqual({ awarded: 1 })
    expect(limits('2', 'two')).toEqual({ submitted: 2 })
    expect(limits('x', 'y')).toBeUndefined()
  })

  it('say whether a tender must be for all lots', () => {
    expect(read(all('all')).lotLimits).toEqual({ allRequired: true })
    expect(read(all('eligible'))).not.toHaveProperty('lotLimits')
    expect(readEdited(twoLots, all('all')).procurement.lotLimits).toEqual({
      submitted: 2,
      awarded: 2,
      allRequired: true,
    })
  })
})

describe('groups of lots (BT-330, BT-1375)', () => {
  const spec = { lots: [...twoLots.lots, { id: 'GLO-0001', award: priceAndQuality }] }
  const reference =
    '<cac:ProcurementProjectLotReference><cbc:ID schemeName="Lot">LOT-0002</cbc:ID></cac:ProcurementProjectLotReference>'

  it('name their lots once each', () => {
    const { lotGroups } = readEdited(spec, [reference, reference + reference]).procurement
    expect(lotGroups).toEqual([
      { id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'], title: { fr: 'Lot 1' }, description: { fr: 'Groupe de lots' } },
    ])
  })

  it('name no lots that are not there: those are a loss, counted', () => {
    const many = Array.from({ length: 3000 }, (_, index) => reference.replace(/LOT-\d+/u, `LOT-9${index}`)).join('')
    const { procurement, losses } = readEdited(spec, [reference, reference + many])
    expect(procurement.lotGroups).toMatchObject([{ id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'] }])
    expect(losses).toEqual([
      {
        code: 'group-lot-unknown',
        lot: 'GLO-0001',
        params: { lots: Array.from({ length: 10 }, (_, index) => `LOT-9${index}`), count: 3000 },
      },
    ])
  })

  it('without an id are left out; those that only have a place have no lots', () => {
    const id = '<cbc:LotsGroupID schemeName="LotsGroup">GLO-0001</cbc:LotsGroupID>'
    expect(readEdited(spec, [id, '']).procurement.lotGroups).toMatchObject([{ id: 'GLO-0001', lots: [] }])
    expect(readEdited(spec, [id, id.replace('>GLO-0001', '>GLO-0007')]).procurement.lotGroups).toMatchObject([
      { id: 'GLO-0007', lots: ['LOT-0001', 'LOT-0002'] },
      { id: 'GLO-0001', lots: [] },
    ])
  })

  it('carry their own BT-543', () => {
    const complicated = 'Note = 60 × P / p'
    const { procurement } = readEdited({ lots: [...twoLots.lots, { id: 'GLO-0001', award: { complicated } }] })
    expect(procurement.lotGroups?.[0]?.awardMethod).toEqual({ complicated: { fr: complicated } })
    expect(procurement.lots.map(({ id }) => id)).toEqual(['LOT-0001', 'LOT-0002'])
    expect(procurement.lots.some((lot) => 'awardMethod' in lot)).toBe(false)
  })

  it('are known by the scheme of their id too', () => {
    const { procurement } = readEdited(spec, ['schemeName="LotsGroup">GLO-0001', 'schemeName="LotsGroup">Both'])
    expect([procurement.lots.map(({ id }) => id), procurement.lotGroups]).toMatchObject([
      ['LOT-0001', 'LOT-0002'],
      [{ id: 'Both', lots: ['LOT-0001', 'LOT-0002'] }],
    ])
  })
})
