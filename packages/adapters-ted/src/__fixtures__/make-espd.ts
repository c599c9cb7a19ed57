// An ESPD request of our own, in the structure of ESPD-EDM 4.1: names, questions and identifiers are made up.
const attributes = 'schemeID="Criterion" schemeAgencyID="OP" schemeVersionID="4.1.0"'

type Value = readonly [of: string, leaf?: string]

const property = (id: string, caption: string, kind: 'REQUIREMENT' | 'QUESTION' | 'CAPTION', of: string, leaf = '') =>
  `<cac:TenderingCriterionProperty><cbc:ID ${attributes}>${id}</cbc:ID><cbc:Name/><cbc:Description>${caption}</cbc:Description><cbc:TypeCode listID="criterion-element-type">${kind}</cbc:TypeCode><cbc:ValueDataTypeCode listID="response-data-type">${of}</cbc:ValueDataTypeCode>${leaf}</cac:TenderingCriterionProperty>`

/** A group of a criterion: its lots, what the buyer fills in one level down, and a question. */
export function espdGroup(id: string, lots: readonly string[], values: readonly Value[]): string {
  const own = lots.map((lot) =>
    property(
      `${id}/L`,
      'Lot',
      'REQUIREMENT',
      'LOT_IDENTIFIER',
      `<cbc:ExpectedID schemeAgencyID="OP">${lot}</cbc:ExpectedID>`,
    ),
  )
  const inner = values.map(([of, leaf], index) =>
    property(`${id}/R${index}`, `Demande ${index}`, 'REQUIREMENT', of, leaf),
  )
  return `
    <cac:TenderingCriterionPropertyGroup>
      <cbc:ID ${attributes}>${id}</cbc:ID>
      <cbc:PropertyGroupTypeCode listID="property-group-type">ON*</cbc:PropertyGroupTypeCode>
      <!-- ${id} -->
      ${own.join('')}
      <cac:SubsidiaryTenderingCriterionPropertyGroup>
        <cbc:ID ${attributes}>${id}/1</cbc:ID>
        <cbc:PropertyGroupTypeCode listID="property-group-type">ON*</cbc:PropertyGroupTypeCode>
        ${property(`${id}/C`, 'Consigne', 'CAPTION', 'NONE')}${inner.join('')}${property(`${id}/Q`, 'Réponse ?', 'QUESTION', 'INDICATOR')}
      </cac:SubsidiaryTenderingCriterionPropertyGroup>
    </cac:TenderingCriterionPropertyGroup>`
}

/** A criterion of a request. */
export function espdCriterion(type: string, lots: readonly string[], ...groups: readonly string[]): string {
  const references = lots.map(
    (lot) =>
      `<cac:ProcurementProjectLotReference><cbc:ID ${attributes}>${lot}</cbc:ID></cac:ProcurementProjectLotReference>`,
  )
  return `
  <cac:TenderingCriterion>
    <cbc:ID ${attributes}>id-${type}</cbc:ID>
    <cbc:CriterionTypeCode listID="http://publications.europa.eu/resource/authority/criterion">${type}</cbc:CriterionTypeCode>
    <cbc:Name>Nom de ${type}</cbc:Name>
    <cbc:Description>Ce que demande ${type}</cbc:Description>
    ${references.join('')}
    <cac:Legislation><cbc:Title>Texte</cbc:Title></cac:Legislation>${groups.join('')}
  </cac:TenderingCriterion>`
}

const undivided = ['LOT-0000']

/** Every criterion that tests ask for, with values such as a sample has. */
const sampleCriteria: Readonly<Record<string, string>> = {
  'crime-org': espdCriterion('crime-org', []),
  'trade-regist': espdCriterion(
    'trade-regist',
    undivided,
    espdGroup('T', undivided, [
      ['DESCRIPTION', '<cbc:ExpectedDescription>[Registre]</cbc:ExpectedDescription>'],
      ['URL', '<cbc:ExpectedURI>[Adresse]</cbc:ExpectedURI>'],
    ]),
  ),
  authorisation: espdCriterion('authorisation', undivided, espdGroup('A', undivided, [])),
  membership: espdCriterion('membership', undivided, espdGroup('M', undivided, [])),
  'spec-year-to': espdCriterion(
    'spec-year-to',
    undivided,
    espdGroup('S', undivided, [
      ['QUANTITY_YEAR', '<cbc:ExpectedValueNumeric>3</cbc:ExpectedValueNumeric>'],
      ['DESCRIPTION', '<cbc:ExpectedDescription>Conseil</cbc:ExpectedDescription>'],
      ['MINIMUM_AMOUNT', '<cbc:MinimumAmount currencyID="EUR">1000000</cbc:MinimumAmount>'],
    ]),
  ),
  'indem-insu': espdCriterion(
    'indem-insu',
    undivided,
    espdGroup('I', undivided, [
      ['DESCRIPTION', '<cbc:ExpectedDescription>[Assurance]</cbc:ExpectedDescription>'],
      ['MINIMUM_AMOUNT', '<cbc:MinimumAmount currencyID="EUR">50000</cbc:MinimumAmount>'],
    ]),
  ),
  'service-perform': espdCriterion(
    'service-perform',
    undivided,
    espdGroup('R', undivided, [
      ['MINIMUM_QUANTITY_INTEGER', '<cbc:ExpectedValueNumeric>3</cbc:ExpectedValueNumeric>'],
      ['DESCRIPTION', '<cbc:ExpectedDescription>Trois services</cbc:ExpectedDescription>'],
    ]),
  ),
  qualification: espdCriterion('qualification', undivided, espdGroup('Q', undivided, [['DESCRIPTION']])),
  sme: espdCriterion('sme', []),
}

export interface EspdSpec {
  readonly version?: string
  readonly lots?: readonly string[]
  /** Names of `sampleCriteria`, or criteria. */
  readonly criteria?: readonly string[]
  /** Prefix of the aggregate components. */
  readonly cac?: string
}

export function makeEspd({
  version = 'ESPD-EDMv4.1.0',
  lots = undivided,
  criteria = Object.keys(sampleCriteria),
  cac = 'cac',
}: EspdSpec = {}): string {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<QualificationApplicationRequest xmlns="urn:oasis:names:specification:ubl:schema:xsd:QualificationApplicationRequest-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:UBLVersionID schemeAgencyID="OASIS-UBL-TC">2.3</cbc:UBLVersionID>
  <cbc:ProfileExecutionID>${version}</cbc:ProfileExecutionID>
  <cac:ContractingParty><cac:Party><cac:PartyName><cbc:Name>Ville de Saint-Exemple</cbc:Name></cac:PartyName></cac:Party></cac:ContractingParty>
  <cac:ProcurementProject><cbc:Description>Services</cbc:Description></cac:ProcurementProject>${lots
    .map((lot) => `\n  <cac:ProcurementProjectLot><cbc:ID ${attributes}>${lot}</cbc:ID></cac:ProcurementProjectLot>`)
    .join('')}${criteria.map((each) => sampleCriteria[each] ?? each).join('')}
</QualificationApplicationRequest>
`
  return cac === 'cac' ? text : text.replaceAll('cac:', `${cac}:`).replace('xmlns:cac=', `xmlns:${cac}=`)
}
