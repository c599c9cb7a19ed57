/** Business terms whose length the SDK limits. */
export type LengthField =
  | 'BT-734-Lot'
  | 'BT-540-Lot'
  | 'BT-543-Lot'
  | 'BT-733-Lot'
  | 'BT-70-Lot'
  | 'BT-749-Lot'
  | 'BT-750-Lot'
  | 'BT-777-Lot'
  | 'BT-21-LotsGroup'
  | 'BT-24-LotsGroup'

/** Business terms whose place in a notice depends on its subtype. */
export type RuleField =
  | 'BT-539-Lot'
  | 'BT-540-Lot'
  | 'BT-541-Lot-WeightNumber'
  | 'BT-543-Lot'
  | 'BT-733-Lot'
  | 'BT-70-Lot'
  | 'BT-750-Lot'
  | 'BT-40-Lot'
  | 'BT-31-Procedure'
  | 'BT-33-Procedure'
  | 'BT-763-Procedure'
  | 'BT-330-Procedure'
  | 'BT-06-Lot'
  | 'BT-777-Lot'
  | 'BT-726-Lot'

/** Coded business terms; one that a minor does not have has no codes and no name of a list there. */
export type CodeField =
  | 'BT-539-Lot'
  | 'BT-5421-Lot'
  | 'BT-5422-Lot'
  | 'BT-5423-Lot'
  | 'BT-747-Lot'
  | 'BT-748-Lot'
  | 'BT-809-Lot'
  | 'BT-821-Lot'
  | 'BT-763-Procedure'
  | 'BT-06-Lot'
  | 'BT-774-Lot'
  | 'BT-775-Lot'
  | 'BT-776-Lot'
  | 'BT-805-Lot'

/**
 * Parents whose children are ordered. `cac:AwardingCriterion` holds for `cac:SubordinateAwardingCriterion` too: both
 * have one type.
 */
export type OrderedParent =
  | 'cac:ProcurementProjectLot'
  | 'cac:TenderingTerms'
  | 'cac:AwardingTerms'
  | 'cac:AwardingCriterion'
  | 'cac:ContractExecutionRequirement'
  | 'efext:EformsExtension'
  | 'efac:AwardCriterionParameter'
  | 'efac:SelectionCriteria'
  | 'efac:CriterionParameter'
  | 'cac:TendererQualificationRequest'
  | 'cac:TenderingProcess'
  | 'cac:LotDistribution'
  | 'cac:LotsGroup'
  | 'cac:ProcurementProject'
  | 'cac:ProcurementAdditionalType'

/** Facts of one SDK minor that writing into a notice needs; source: fields.json, code lists and XSDs of the SDK. */
export interface SdkTable {
  /** the release the facts come from, such as `1.15.1` */
  readonly version: string
  /** as in `cbc:CustomizationID`, such as `1.15` */
  readonly minor: string
  /** child elements in the order of the XSD, with the SDK's prefixes (cac, cbc, ext, efext, efac, efbc) */
  readonly order: Readonly<Record<OrderedParent, readonly string[]>>
  /** characters as XPath `string-length` counts them (code points); null: no limit */
  readonly maxLength: Readonly<Record<LengthField, number | null>>
  /** notice subtypes where the field is not unconditionally forbidden */
  readonly allowed: Readonly<Record<RuleField, readonly string[]>>
  /** notice subtypes where the field is mandatory in its parent, with or without a further condition */
  readonly mandatory: Readonly<Record<RuleField, readonly string[]>>
  /** code list contents, in alphabetical order */
  readonly codes: Readonly<Record<CodeField, readonly string[]>>
  /** value of `@listName`; empty where the minor does not have the field */
  readonly listNames: Readonly<Record<CodeField | 'OPT-060-Lot', string>>
  /** what BT-40 depends on: nothing, a reduction of candidates in stages (BT-52), or their limited number (BT-661) */
  readonly secondStage: string
  /** OPT-060, the only code of a `conditions` execution requirement */
  readonly conditionsCode: string
  /** BT-702, official EU languages in ISO 639-3, upper case */
  readonly languages: readonly string[]
}
