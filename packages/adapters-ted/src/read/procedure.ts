import {
  defined,
  type Framework,
  type LotGroup,
  type LotLimits,
  type Procurement,
  toAlpha2,
} from '@opensource-experts/core'
import { childAt, childrenOf, descendantsAt, extensionChildren, textAt, type XmlElement } from '../xml/element'
import { readDeclared } from './declared'
import { localizedAt } from './localized'
import { frameworkCode, frameworkParticipants, readCpv, readMoney, readValue, usesDps } from './lot'
import type { Notice } from './notice-head'
import { wholeNumber } from './whole-number'

type Facts = Omit<Procurement, 'schemaVersion' | 'languages' | 'lots' | 'criteria' | 'lotGroups'>

// Codes are looked up in maps: an object would know `constructor`, whatever the notice means by it.
const directives: ReadonlyMap<string, Procurement['directive']> = new Map([
  ['32014L0024', '2014/24'],
  ['32014L0025', '2014/25'],
  ['32014L0023', '2014/23'],
  ['32009L0081', '2009/81'],
])

/** BT-11, buyer legal type. Only codes that leave no doubt: a body governed by public law may be central or not. */
const categories: ReadonlyMap<string, Procurement['buyerCategory']> = new Map([
  ['cga', 'central'],
  ['ra', 'sub-central'],
  ['la', 'sub-central'],
  ['body-pl-ra', 'sub-central'],
  ['body-pl-la', 'sub-central'],
  ['pub-undert', 'utility'],
  ['spec-rights-entity', 'utility'],
])

const reopening: ReadonlyMap<string, Framework['reopening']> = new Map([
  ['fa-w-rc', 'with'],
  ['fa-wo-rc', 'without'],
  ['fa-mix', 'mixed'],
])

/** What the notice says of the procedure as a whole; what it lacks is left out. */
export function readProcedure(notice: Notice): Facts {
  const { root } = notice
  const fallback = notice.languages[0] ?? ''
  const project = childAt(root, 'cac:ProcurementProject')
  const legalBasis = textAt(root, 'cbc:RegulatoryDomain')
  const nature = textAt(project, 'cbc:ProcurementTypeCode')
  return defined({
    jurisdiction: jurisdictionOf(root),
    directive: legalBasis === undefined ? undefined : (directives.get(legalBasis) ?? 'other'),
    legalBasis,
    buyerCategory: categoryOf(root),
    contractType: nature === 'works' || nature === 'supplies' || nature === 'services' ? nature : undefined,
    procedure: textAt(root, 'cac:TenderingProcess', 'cbc:ProcedureCode'),
    date: /^\d{4}-\d{2}-\d{2}/u.exec(textAt(root, 'cbc:IssueDate') ?? '')?.[0],
    title: localizedAt(project, 'cbc:Name', fallback),
    description: localizedAt(project, 'cbc:Description', fallback),
    cpv: nonEmpty(readCpv(project)),
    value: readValue(project),
    framework: frameworkOf(notice),
    dps: [...notice.places.values()].some(usesDps) ? true : undefined,
    buyers: nonEmpty(buyersOf(root, fallback)),
    lotLimits: limitsOf(root),
    ...readDeclared(notice),
  })
}

/** BT-330 and BT-1375. */
export function readGroups(root: XmlElement): LotGroup[] {
  return descendantsAt(root, 'cac:TenderingTerms', 'cac:LotDistribution', 'cac:LotsGroup').flatMap((group) => {
    const id = textAt(group, 'cbc:LotsGroupID')
    const lots = descendantsAt(group, 'cac:ProcurementProjectLotReference', 'cbc:ID').map(({ text }) => text.trim())
    return id === undefined ? [] : [{ id, lots: [...new Set(lots)] }]
  })
}

function companies(root: XmlElement): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>()
  for (const company of descendantsAt(
    extensionChildren(root, 'efac:Organizations')[0],
    'efac:Organization',
    'efac:Company',
  )) {
    const id = textAt(company, 'cac:PartyIdentification', 'cbc:ID')
    if (id !== undefined) found.set(id, company)
  }
  return found
}

function buyerCompanies(root: XmlElement): XmlElement[] {
  const known = companies(root)
  return childrenOf(root, 'cac:ContractingParty').flatMap((party) => {
    const id = textAt(party, 'cac:Party', 'cac:PartyIdentification', 'cbc:ID')
    return (id === undefined ? undefined : known.get(id)) ?? []
  })
}

/** The country of the buyers, where they agree. */
function jurisdictionOf(root: XmlElement): string | undefined {
  const countries = buyerCompanies(root).map((company) =>
    textAt(company, 'cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode'),
  )
  const [first] = countries
  return first !== undefined && countries.every((country) => country === first) ? toAlpha2(first) : undefined
}

function categoryOf(root: XmlElement): Procurement['buyerCategory'] {
  const codes = childrenOf(root, 'cac:ContractingParty').flatMap((party) =>
    descendantsAt(party, 'cac:ContractingPartyType', 'cbc:PartyTypeCode')
      .filter((each) => each.attribute('listName') === 'buyer-legal-type')
      .map(({ text }) => categories.get(text.trim())),
  )
  const [first] = codes
  return codes.every((code) => code === first) ? first : undefined
}

function buyersOf(root: XmlElement, fallback: string): NonNullable<Procurement['buyers']>[number][] {
  return buyerCompanies(root).flatMap((company) => {
    const name = localizedAt(childAt(company, 'cac:PartyName'), 'cbc:Name', fallback)
    const id = textAt(company, 'cac:PartyLegalEntity', 'cbc:CompanyID')
    return name
      ? [
          defined({
            name,
            ids: id === undefined ? undefined : [{ scheme: 'BT-501', value: id }],
            role: 'buyer' as const,
          }),
        ]
      : []
  })
}

function frameworkOf({ root, places }: Notice): Framework | undefined {
  for (const place of places.values()) {
    const code = frameworkCode(place)
    if (code === undefined) continue
    const maxValue = readMoney(
      extensionChildren(
        childAt(root, 'cac:ProcurementProject', 'cac:RequestedTenderTotal'),
        'efbc:FrameworkMaximumAmount',
      )[0],
    )
    return defined({ reopening: reopening.get(code), maxParticipants: frameworkParticipants(place), maxValue })
  }
  return undefined
}

/** BT-31, BT-33, BT-763. */
function limitsOf(root: XmlElement): LotLimits | undefined {
  const distribution = childAt(root, 'cac:TenderingTerms', 'cac:LotDistribution')
  const limits = defined({
    submitted: wholeNumber(textAt(distribution, 'cbc:MaximumLotsSubmittedNumeric')),
    awarded: wholeNumber(textAt(distribution, 'cbc:MaximumLotsAwardedNumeric')),
    allRequired: textAt(root, 'cac:TenderingProcess', 'cbc:PartPresentationCode') === 'all' ? true : undefined,
  })
  return Object.keys(limits).length > 0 ? limits : undefined
}

function nonEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined
}
