import { awardingTerms, conditions } from './award-elements.ts'
import { code, extension, type Full, multilingual, partyId, qualification } from './elements.ts'
import type { LotSpec, Text } from './notice-spec.ts'
import { selectionCriteria, selectionSources } from './selection-elements.ts'
import { type Child, el, type XmlElement } from './xml.ts'

/** Children of `cac:ProcurementProject`, of the procedure or of a lot. */
export function project(notice: Full, title: Text, lot?: LotSpec): Child {
  return [
    lot && el('cbc:ID', { schemeName: 'InternalID' }, lot.id.slice(-1)),
    multilingual(notice, 'cbc:Name', title),
    multilingual(notice, 'cbc:Description', 'Correctifs, évolutions et assistance'),
    code('cbc:ProcurementTypeCode', 'contract-nature', 'services'),
    el('cac:MainCommodityClassification', {}, code('cbc:ItemClassificationCode', 'cpv', '72267000')),
    el(
      'cac:RealizedLocation',
      {},
      el(
        'cac:Address',
        {},
        code('cbc:CountrySubentityCode', 'nuts', 'FRI31'),
        el('cac:Country', {}, code('cbc:IdentificationCode', 'country', 'FRA')),
      ),
    ),
    lot && notice.kind.call && el('cac:PlannedPeriod', {}, el('cbc:DurationMeasure', { unitCode: 'MONTH' }, '36')),
    // BT-58, the number of renewals.
    lot && notice.subtype === '17' && el('cac:ContractExtension', {}, el('cbc:MaximumNumberNumeric', {}, '0')),
  ]
}

/** A lot, a group of lots or a part, by its id. */
export function lotElement(notice: Full, lot: LotSpec): XmlElement {
  const title = lot.title ?? `Lot ${lot.id.slice(-1)}`
  if (lot.id.startsWith('GLO-')) {
    return el(
      'cac:ProcurementProjectLot',
      {},
      el('cbc:ID', { schemeName: 'LotsGroup' }, lot.id),
      el('cac:TenderingTerms', {}, awardingTerms(notice, lot.award)),
      el(
        'cac:ProcurementProject',
        {},
        el('cbc:ID', { schemeName: 'InternalID' }, lot.id.slice(-1)),
        multilingual(notice, 'cbc:Name', title),
        multilingual(notice, 'cbc:Description', 'Groupe de lots'),
      ),
    )
  }
  return el(
    'cac:ProcurementProjectLot',
    {},
    el('cbc:ID', { schemeName: lot.id.startsWith('PAR-') ? 'Part' : 'Lot' }, lot.id),
    lotTerms(notice, lot),
    lotProcess(notice),
    el('cac:ProcurementProject', {}, project(notice, title, lot)),
  )
}

function lotTerms(notice: Full, lot: LotSpec): XmlElement {
  const { call } = notice.kind
  const utilities = notice.subtype === '17'
  const execution = (list: string, value: string) =>
    el('cac:ContractExecutionRequirement', {}, code('cbc:ExecutionRequirementCode', list, value))
  return el(
    'cac:TenderingTerms',
    {},
    call && selectionCriteria(notice, lot),
    call && code('cbc:VariantConstraintCode', 'permission', 'not-allowed'),
    notice.kind.procedure && code('cbc:FundingProgramCode', 'eu-funded', 'no-eu-funds'),
    utilities && [
      code('cbc:RequiredCurriculaCode', 'requirement-stage', 'not-requ'),
      el('cac:RequiredFinancialGuarantee', {}, code('cbc:GuaranteeTypeCode', 'tender-guarantee-required', 'false')),
    ],
    call &&
      el(
        'cac:CallForTendersDocumentReference',
        {},
        el('cbc:ID', {}, 'DCE-1'),
        el('cbc:DocumentType', {}, 'non-restricted-document'),
        el(
          'cac:Attachment',
          {},
          el('cac:ExternalReference', {}, el('cbc:URI', {}, 'https://marches.example.org/dce/1')),
        ),
      ),
    utilities && [
      el('cac:PaymentTerms', {}, multilingual(notice, 'cbc:Note', 'Paiement à trente jours')),
      el('cac:TendererQualificationRequest', {}, code('cbc:CompanyLegalFormCode', 'required', 'false')),
    ],
    call && qualification('reserved-procurement', 'none'),
    call && selectionSources(notice, lot),
    call && execution('reserved-execution', 'no'),
    conditions(notice, lot.performance),
    call && execution('einvoicing', 'required'),
    call && execution('ecatalog-submission', 'not-allowed'),
    awardingTerms(notice, lot.award),
    call && el('cac:AdditionalInformationParty', {}, partyId('ORG-0001')),
    (call || notice.subtype === 'E1') &&
      el(
        'cac:TenderRecipientParty',
        {},
        el('cbc:EndpointID', {}, 'https://marches.example.org/depot/1'),
        partyId('ORG-0001'),
      ),
    // BT-98, from SDK 1.11.
    call &&
      notice.procedure === 'open' &&
      el('cac:TenderValidityPeriod', {}, el('cbc:DurationMeasure', { unitCode: 'MONTH' }, '6')),
    el(
      'cac:AppealTerms',
      {},
      notice.kind.procedure &&
        el(
          'cac:PresentationPeriod',
          {},
          multilingual(notice, 'cbc:Description', 'Délais indiqués dans les documents de la consultation'),
        ),
      el('cac:AppealReceiverParty', {}, partyId('ORG-0002')),
    ),
    (call || notice.subtype === 'E1') && el('cac:Language', {}, el('cbc:ID', {}, notice.languages[0])),
    call &&
      el(
        'cac:PostAwardProcess',
        {},
        el('cbc:ElectronicOrderUsageIndicator', {}, 'true'),
        el('cbc:ElectronicPaymentUsageIndicator', {}, 'true'),
      ),
  )
}

function lotProcess(notice: Full): Child {
  const { kind, procedure } = notice
  const end = [el('cbc:EndDate', {}, '2027-01-15+01:00'), el('cbc:EndTime', {}, '12:00:00+01:00')]
  if (notice.subtype === 'E1')
    return el('cac:TenderingProcess', {}, extension(el('efac:AnswerReceptionPeriod', {}, end)))
  if (!procedure) return undefined
  const open = procedure === 'open'
  const tenders = kind.call && open && !kind.interest
  const candidates = kind.call && !open && !kind.interest
  return el(
    'cac:TenderingProcess',
    {},
    kind.interest && extension(el('efac:InterestExpressionReceptionPeriod', {}, end)),
    kind.call && code('cbc:SubmissionMethodCode', 'esubmission', 'required'),
    procedure === 'neg-w-call' && el('cbc:CandidateReductionConstraintIndicator', {}, 'false'),
    kind.agreement && el('cbc:GovernmentAgreementConstraintIndicator', {}, 'true'),
    tenders && el('cac:TenderSubmissionDeadlinePeriod', {}, end),
    candidates && el('cac:ParticipationRequestReceptionPeriod', {}, end),
    kind.call &&
      !open &&
      el(
        'cac:EconomicOperatorShortList',
        {},
        el('cbc:LimitationDescription', {}, 'false'),
        el('cbc:MinimumQuantity', {}, '3'),
      ),
    tenders &&
      el(
        'cac:OpenTenderEvent',
        {},
        el('cbc:OccurrenceDate', {}, '2027-01-15+01:00'),
        el('cbc:OccurrenceTime', {}, '14:00:00+01:00'),
      ),
    el('cac:AuctionTerms', {}, el('cbc:AuctionConstraintIndicator', {}, 'false')),
    el('cac:ContractingSystem', {}, code('cbc:ContractingSystemTypeCode', 'framework-agreement', 'none')),
    el('cac:ContractingSystem', {}, code('cbc:ContractingSystemTypeCode', 'dps-usage', 'none')),
  )
}
