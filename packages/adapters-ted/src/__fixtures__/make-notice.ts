// Writes whole eForms notices of a fictitious buyer. A call for competition (subtype 16) is valid under its own SDK
// as long as its award criteria and performance terms are; other subtypes are as complete as their tests need.
import { atLeast, code, type Full, multilingual, partyId, qualification } from './elements.ts'
import { lotElement, project } from './lot-element.ts'
import { noticeExtension } from './notice-extension.ts'
import { kinds } from './notice-kinds.ts'
import type { LotSpec, NoticeSpec } from './notice-spec.ts'
import { type Child, comment, el, plainStyle, writeXml } from './xml.ts'

export type { LotSpec, Minor, NoticeSpec } from './notice-spec.ts'
export { minors } from './notice-spec.ts'

/** Price 60 and quality 40 per cent. */
export const priceAndQuality = {
  criteria: [
    { type: 'price', name: 'Prix', description: 'Montant total de l’offre', weight: ['per-exa', '60'] },
    {
      type: 'quality',
      name: 'Valeur technique',
      description: 'Qualité du mémoire technique',
      weight: ['per-exa', '40'],
    },
  ],
} as const satisfies LotSpec['award']

/** The notice as text, UTF-8 declared. Throws for a subtype that it does not know. */
export function makeNotice(spec: NoticeSpec = {}): string {
  const { subtype = '16' } = spec
  const kind = kinds[subtype]
  if (!kind) throw new Error(`Making a notice failed: subtype ${subtype} is not among ${Object.keys(kinds)}.`)
  const notice: Full = {
    sdk: '1.15',
    languages: ['FRA'],
    lots: [{ id: 'LOT-0001', award: priceAndQuality }],
    ...spec,
    procedure: kind.procedure && (spec.procedure ?? kind.procedure),
    kind,
    subtype,
  }
  const root = el(
    kind.root,
    {},
    comment(' Notice of a fictitious buyer, made for tests '),
    noticeExtension(notice),
    el('cbc:UBLVersionID', {}, '2.3'),
    el('cbc:CustomizationID', {}, `eforms-sdk-${notice.sdk}`),
    el('cbc:ID', { schemeName: 'notice-id' }, '0b8f6a4e-3c52-4d1b-9c53-5d0c7b1f2a10'),
    // BT-04 starts with the procedure: a planning or consultation notice has none.
    kind.procedure && el('cbc:ContractFolderID', {}, '7d5c1e2a-94b7-4f0e-8a66-1f3e9b0d4c21'),
    el('cbc:IssueDate', {}, '2026-12-01+01:00'),
    el('cbc:IssueTime', {}, '09:00:00+01:00'),
    el('cbc:VersionID', {}, '01'),
    subtype === '4' && el('cbc:PlannedDate', {}, '2027-03-01+01:00'),
    el('cbc:RegulatoryDomain', {}, kind.law),
    code('cbc:NoticeTypeCode', kind.form, kind.type),
    el('cbc:NoticeLanguageCode', {}, notice.languages[0]),
    notice.languages.slice(1).map((language) => el('cac:AdditionalNoticeLanguage', {}, el('cbc:ID', {}, language))),
    el(
      'cac:ContractingParty',
      {},
      el(
        'cac:ContractingPartyType',
        {},
        code('cbc:PartyTypeCode', 'buyer-legal-type', subtype === '17' ? 'pub-undert' : 'la'),
      ),
      el(
        'cac:ContractingActivity',
        {},
        subtype === '17'
          ? code('cbc:ActivityTypeCode', 'entity-activity', 'water')
          : code('cbc:ActivityTypeCode', 'authority-activity', 'gen-pub'),
      ),
      el('cac:Party', {}, partyId('ORG-0001')),
    ),
    procedureTerms(notice),
    notice.procedure !== undefined &&
      el(
        'cac:TenderingProcess',
        {},
        subtype === '20' && multilingual(notice, 'cbc:Description', 'Procédure décrite dans le règlement'),
        code('cbc:ProcedureCode', 'procurement-procedure-type', notice.procedure),
        kind.accelerated &&
          el('cac:ProcessJustification', {}, code('cbc:ProcessReasonCode', 'accelerated-procedure', 'false')),
      ),
    el(
      'cac:ProcurementProject',
      {},
      project(notice, 'Support et maintenance de logiciels libres de gestion documentaire'),
    ),
    notice.lots.map((lot) => lotElement(notice, lot)),
    subtype === '29' && el('cac:TenderResult', {}, el('cbc:AwardDate', {}, '2000-01-01Z')),
  )
  const style = { ...plainStyle, ...spec }
  return writeXml(root, `urn:oasis:names:specification:ubl:schema:xsd:${kind.root}-2`, style)
}

/** Terms of the procedure: exclusion grounds (BT-67, from SDK 1.12 where they are, BT-806) and groups (BT-330). */
function procedureTerms(notice: Full): Child {
  const lots = notice.lots.filter(({ id }) => id.startsWith('LOT-'))
  const groups = notice.lots.filter(({ id }) => id.startsWith('GLO-'))
  const children = [
    // BT-01 in words where no directive applies.
    notice.kind.law === 'other' &&
      el(
        'cac:ProcurementLegislationDocumentReference',
        {},
        el('cbc:ID', {}, 'LocalLegalBasis'),
        multilingual(notice, 'cbc:DocumentDescription', 'Code de la commande publique'),
      ),
    notice.kind.call &&
      (atLeast(notice, 12)
        ? qualification('exclusion-grounds-source', 'epo-procurement-document')
        : qualification('exclusion-ground', 'nati-ground')),
    lots.length > 1 &&
      notice.kind.call &&
      el(
        'cac:LotDistribution',
        {},
        el('cbc:MaximumLotsAwardedNumeric', {}, String(lots.length)),
        el('cbc:MaximumLotsSubmittedNumeric', {}, String(lots.length)),
        groups.map((group) =>
          el(
            'cac:LotsGroup',
            {},
            el('cbc:LotsGroupID', { schemeName: 'LotsGroup' }, group.id),
            lots.map(({ id }) => el('cac:ProcurementProjectLotReference', {}, el('cbc:ID', { schemeName: 'Lot' }, id))),
          ),
        ),
      ),
  ]
  return children.some(Boolean) && el('cac:TenderingTerms', {}, children)
}
