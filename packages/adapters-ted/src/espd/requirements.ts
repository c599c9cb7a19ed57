import { childAt, childrenOf, descendantsAt, textAt, type XmlElement } from '../xml/element'

/** A requirement that the buyer fills in: `cac:TenderingCriterionProperty` of the type `REQUIREMENT`. */
export interface Requirement {
  /** `cbc:ValueDataTypeCode`, such as `MINIMUM_AMOUNT`. */
  readonly of: string
  readonly element: XmlElement
  /** What holds the value; undefined where none is given. */
  readonly leaf: XmlElement | undefined
  /** What the request calls it. */
  readonly caption: string
}

/** The element that holds the value of a data type, as the samples of ESPD-EDM 4.1.0 have it. */
const leaves: Readonly<Record<string, string>> = {
  CODE: 'cbc:ExpectedCode',
  CODE_BOOLEAN: 'cbc:ExpectedCode',
  DESCRIPTION: 'cbc:ExpectedDescription',
  LOT_IDENTIFIER: 'cbc:ExpectedID',
  MINIMUM_AMOUNT: 'cbc:MinimumAmount',
  MINIMUM_QUANTITY: 'cbc:ExpectedValueNumeric',
  MINIMUM_QUANTITY_INTEGER: 'cbc:ExpectedValueNumeric',
  MINIMUM_QUANTITY_YEAR: 'cbc:ExpectedValueNumeric',
  QUANTITY_YEAR: 'cbc:ExpectedValueNumeric',
  PERIOD: 'cac:ApplicablePeriod',
  URL: 'cbc:ExpectedURI',
}

/** Where the value of a data type stands; undefined for one that is not known here. */
export function leafName(of: string): string | undefined {
  return Object.hasOwn(leaves, of) ? leaves[of] : undefined
}

/** `TenderingCriterionPropertyType` of UBL 2.3, as far as it holds what buyers fill in. */
export const propertyOrder = [
  ...['cbc:ID', 'cbc:Name', 'cbc:Description', 'cbc:TypeCode', 'cbc:ValueDataTypeCode', 'cbc:ValueUnitCode'],
  ...['cbc:ValueCurrencyCode', 'cbc:ExpectedAmount', 'cbc:ExpectedID', 'cbc:ExpectedIndicator', 'cbc:ExpectedCode'],
  ...[
    'cbc:ExpectedValueNumeric',
    'cbc:ExpectedDescription',
    'cbc:ExpectedURI',
    'cbc:MaximumAmount',
    'cbc:MinimumAmount',
  ],
  ...['cbc:MaximumValueNumeric', 'cbc:MinimumValueNumeric', 'cbc:MaximumQuantity', 'cbc:MinimumQuantity'],
  ...['cbc:TranslationTypeCode', 'cbc:CopyQualityTypeCode', 'cac:ApplicablePeriod', 'cac:TemplateEvidence'],
]

const holdsValue = /^(?:cbc:(?:Expected|Minimum|Maximum)|cac:ApplicablePeriod)/u
const topGroup = 'cac:TenderingCriterionPropertyGroup'
const subgroup = 'cac:SubsidiaryTenderingCriterionPropertyGroup'

/** The requirements of a group, or of a criterion, and of the groups in it, in the order of the document. */
export function requirementsOf(group: XmlElement): Requirement[] {
  return group.children.flatMap((child): Requirement[] => {
    if (child.name === subgroup || child.name === topGroup) return requirementsOf(child)
    if (child.name !== 'cac:TenderingCriterionProperty') return []
    if (textAt(child, 'cbc:TypeCode') !== 'REQUIREMENT') return []
    const of = textAt(child, 'cbc:ValueDataTypeCode') ?? ''
    const name = leafName(of)
    return [
      {
        of,
        element: child,
        // A data type that is not known here has its value somewhere all the same: it is told as a loss.
        leaf: name === undefined ? child.children.find((each) => holdsValue.test(each.name)) : childAt(child, name),
        caption: textAt(child, 'cbc:Description') ?? '',
      },
    ]
  })
}

/** What of a criterion asks something of lots. */
export interface Askers {
  /** Groups that name their lots; the criterion itself where none does, as some of 4.0 have it. */
  readonly elements: readonly XmlElement[]
  readonly byLot: boolean
}

/** The groups of a criterion, each of which asks something of some lots; groups beside them hold questions alone. */
export function askersOf(criterion: XmlElement): Askers {
  const groups = childrenOf(criterion, topGroup)
  const elements = groups.filter((each) => requirementsOf(each).some(({ of }) => of === 'LOT_IDENTIFIER'))
  return elements.length > 0 ? { elements, byLot: true } : { elements: [criterion], byLot: false }
}

/** BR-LOT-41: the lots that a criterion as a whole names. */
export function referencesOf(criterion: XmlElement): string[] {
  return descendantsAt(criterion, 'cac:ProcurementProjectLotReference', 'cbc:ID').map(({ text }) => text.trim())
}

/** The value of a requirement as it is shown; undefined where there is none. */
export function shownValue({ leaf }: Requirement): string | undefined {
  if (!leaf) return undefined
  const text = leaf.children.length > 0 ? leaf.children.map((each) => each.text.trim()).join(' ') : leaf.text.trim()
  return text === '' ? undefined : text
}

/** The texts of a type that say what is required, by where they stand. */
export function textsOf(requirements: readonly Requirement[], which: 'all' | 'last' | undefined): Requirement[] {
  const texts = requirements.filter(({ of }) => of === 'DESCRIPTION')
  if (which === 'all') return texts
  return which === 'last' ? texts.slice(-1) : []
}
