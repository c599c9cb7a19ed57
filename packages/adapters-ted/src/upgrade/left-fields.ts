import type { Notice } from '../read/notice-head'
import { descendantsAt, type XmlElement } from '../xml/element'

/** A field that a minor no longer has in some forms. */
interface LeftField {
  readonly field: string
  readonly since: string
  readonly subtypes: readonly string[]
  /** Where it stands, from the root. */
  readonly paths: readonly string[]
}

/** A text that may be as long as it likes before a minor, and no longer from there on. */
interface ShorterField extends Omit<LeftField, 'subtypes'> {
  /** In code points, as XPath counts. */
  readonly limit: number
}

const extension = 'ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension'
const lot = 'cac:ProcurementProjectLot'
const calls = '10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 E3'.split(' ')

// Found by comparing fields.json of the same releases: what was allowed in a form, and is forbidden there or gone.
const leftFields: readonly LeftField[] = [
  {
    ...{ field: 'BT-538-Lot', since: '1.11', subtypes: ['T01', 'T02'] },
    paths: [`${lot}/cac:ProcurementProject/cac:PlannedPeriod/cbc:DescriptionCode`],
  },
  {
    ...{ field: 'BT-131(d)-Lot', since: '1.13', subtypes: ['9'] },
    paths: [`${lot}/cac:TenderingProcess/cac:TenderSubmissionDeadlinePeriod/cbc:EndDate`],
  },
  {
    ...{ field: 'BT-634', since: '1.14', subtypes: calls },
    paths: ['', `${lot}/`].map((at) => `${at}cac:TenderingProcess/${extension}/efbc:ProcedureRelaunchIndicator`),
  },
  {
    ...{ field: 'BT-98-Lot', since: '1.14', subtypes: '9 10 11 12 13 14 15'.split(' ') },
    paths: [`${lot}/cac:TenderingTerms/cac:TenderValidityPeriod/cbc:DurationMeasure`],
  },
]

const shorterFields: readonly ShorterField[] = [
  {
    ...{ field: 'BT-01(c)-Procedure', limit: 100 },
    paths: ['cac:TenderingTerms/cac:ProcurementLegislationDocumentReference/cbc:ID'],
  },
  { field: 'BT-22', limit: 100, paths: ['', `${lot}/`].map((at) => `${at}cac:ProcurementProject/cbc:ID`) },
  {
    ...{ field: 'BT-501-Organization-Company', limit: 100 },
    paths: [`${extension}/efac:Organizations/efac:Organization/efac:Company/cac:PartyLegalEntity/cbc:CompanyID`],
  },
  {
    ...{ field: 'BT-5010-Lot', limit: 100 },
    paths: [`${lot}/cac:TenderingTerms/${extension}/efac:Funding/efbc:FinancingIdentifier`],
  },
  {
    ...{ field: 'BT-6140-Lot', limit: 6000 },
    paths: [`${lot}/cac:TenderingTerms/${extension}/efac:Funding/cbc:Description`],
  },
  {
    ...{ field: 'BT-781-Lot', limit: 6000 },
    paths: [`${lot}/cac:ProcurementProject/cac:PlannedPeriod/cbc:Description`],
  },
  // BT-802 and BT-70, of which the latter was never longer.
  {
    ...{ field: 'BT-802-Lot', limit: 6000 },
    paths: [`${lot}/cac:TenderingTerms/cac:ContractExecutionRequirement/cbc:Description`],
  },
  {
    ...{ field: 'OPT-140', limit: 100 },
    paths: [`${lot}/cac:TenderingTerms/cac:CallForTendersDocumentReference/cbc:ID`],
  },
].map((each) => ({ ...each, since: '1.15' }))

/** What a notice says and the forms of a later minor do not take. */
export interface LostField {
  readonly reason: 'field' | 'length'
  readonly field: string
  readonly element: XmlElement
  readonly limit?: number
}

/** `crosses`: whether the way leads over the first SDK of a minor. */
export function lostFields({ root, subtype }: Notice, crosses: (since: string) => boolean): LostField[] {
  const at = (paths: readonly string[]) => paths.flatMap((path) => descendantsAt(root, ...path.split('/')))
  return [
    ...leftFields.flatMap(({ field, since, subtypes, paths }): LostField[] =>
      crosses(since) && subtypes.includes(subtype)
        ? at(paths).map((element) => ({ reason: 'field', field, element }))
        : [],
    ),
    ...shorterFields.flatMap(({ field, since, limit, paths }): LostField[] =>
      crosses(since)
        ? at(paths)
            .filter(({ text }) => text.length > limit && [...text].length > limit)
            .map((element) => ({ reason: 'length', field, element, limit }))
        : [],
    ),
    // BT-783 to BT-799: what is told of reviews stands elsewhere from 1.13 on.
    ...(crosses('1.13')
      ? descendantsAt(root, ...extension.split('/'), 'efac:AppealsInformation').map(
          (element): LostField => ({ reason: 'field', field: 'BT-783-Review', element }),
        )
      : []),
  ]
}
