import type { NoticeEditor } from '../edit/notice-editor'
import type { Notice } from '../read/notice-head'
import { leavesOf } from '../terms/other-terms'
import type { XmlElement } from '../xml/element'

// Source: the attribute fields of fields.json of SDK 1.15.1 that have one preset value wherever their element stands, for forms
// of calls. Where one path has several (cbc:ExecutionRequirementCode, ...) the attribute tells terms apart, and is never guessed.
const lists: Readonly<Record<string, string>> = {
  'cac:Country/cbc:IdentificationCode': 'country',
  'cac:MainCommodityClassification/cbc:ItemClassificationCode': 'cpv',
  'cac:AdditionalCommodityClassification/cbc:ItemClassificationCode': 'cpv',
  'cac:PlannedPeriod/cbc:DescriptionCode': 'timeperiod',
  'cac:PostalAddress/cbc:CountrySubentityCode': 'nuts',
  'cac:Address/cbc:CountrySubentityCode': 'nuts',
  'cac:ProcurementProject/cbc:ProcurementTypeCode': 'contract-nature',
  'cac:RequiredFinancialGuarantee/cbc:GuaranteeTypeCode': 'tender-guarantee-required',
  'cac:SubordinateAwardingCriterion/cbc:AwardingCriterionTypeCode': 'award-criterion-type',
  'cac:SecurityClearanceTerm/cbc:Code': 'required',
  'cac:TendererQualificationRequest/cbc:CompanyLegalFormCode': 'required',
  'cac:TenderingProcess/cbc:PartPresentationCode': 'tenderlot-presentation',
  'cac:TenderingProcess/cbc:ProcedureCode': 'procurement-procedure-type',
  'cac:TenderingProcess/cbc:SubmissionMethodCode': 'esubmission',
  'cac:TenderingTerms/cbc:FundingProgramCode': 'eu-funded',
  'cac:TenderingTerms/cbc:MultipleTendersCode': 'permission',
  'cac:TenderingTerms/cbc:RequiredCurriculaCode': 'requirement-stage',
  'cac:TenderingTerms/cbc:VariantConstraintCode': 'permission',
  'cac:AllowedSubcontractTerms/cbc:SubcontractingConditionsCode': 'subcontracting-obligation',
  'cac:ServiceProviderParty/cbc:ServiceTypeCode': 'organisation-role',
  'efac:NoticeSubType/cbc:SubTypeCode': 'notice-subtype',
  'efac:FieldsPrivacy/efbc:FieldIdentifierCode': 'non-publication-identifier',
  'efac:FieldsPrivacy/cbc:ReasonCode': 'non-publication-justification',
  'efac:Funding/cbc:FundingProgramCode': 'eu-programme',
  'efac:SelectionCriteria/cbc:TendererRequirementTypeCode': 'selection-criterion',
  'efac:StrategicProcurementInformation/efbc:ProcurementCategoryCode': 'cvd-contract-type',
  'efac:TenderSubcontractingRequirements/efbc:TenderSubcontractingRequirementsCode': 'subcontracting-indication',
}

const schemes: Readonly<Record<string, string>> = {
  'cac:LotsGroup/cbc:LotsGroupID': 'LotsGroup',
  'cac:ProcurementProject/cbc:ID': 'InternalID',
  'cac:ProcurementProjectLotReference/cbc:ID': 'Lot',
}

/** Identifiers that say by their form what they are of: OPT-200, OPT-201 and what refers to them; OPP-090. */
const forms: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'cac:PartyIdentification/cbc:ID': [
    [/^ORG-\d{4}$/u, 'organization'],
    [/^TPO-\d{4}$/u, 'touchpoint'],
  ],
  'cac:NoticeDocumentReference/cbc:ID': [
    [/^\d{1,8}-(?:19|20)\d\d$/u, 'ojs-notice-id'],
    [/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}-\d\d$/u, 'notice-id-ref'],
  ],
}

/** Attributes that were optional and are asked for from SDK 1.11 and 1.15 on: written where their value is given by the SDK. */
export function presetAttributes({ root }: Notice, editor: NoticeEditor): void {
  for (const leaf of leavesOf(root)) {
    const at = `${leaf.parent?.name ?? ''}/${leaf.name}`
    const list = Object.hasOwn(lists, at) ? lists[at] : undefined
    if (list !== undefined && leaf.attribute('listName') === undefined) editor.addAttribute(leaf, 'listName', list)
    const scheme = Object.hasOwn(schemes, at) ? schemes[at] : schemeOf(at, leaf)
    if (scheme !== undefined && leaf.attribute('schemeName') === undefined)
      editor.addAttribute(leaf, 'schemeName', scheme)
  }
}

function schemeOf(at: string, leaf: XmlElement): string | undefined {
  const known = Object.hasOwn(forms, at) ? forms[at] : undefined
  return known?.find(([form]) => form.test(leaf.text.trim()))?.[1]
}
