import type { DecimalValue, Money } from './decimal-value'
import type { LotStrategic } from './strategic'
import type { LocalizedText } from './text'

/** A piece of software the contract is about. */
export interface SoftwareProject {
  /** Name of the software. */
  readonly name: string
  /** Canonical repository. */
  readonly repository?: string
  /** Package URL, such as `pkg:npm/a`. */
  readonly purl?: string
  /** Software Heritage identifier. */
  readonly swhid?: string
  /** Number in the French list of recommended free software (SILL). */
  readonly sill?: string
  /** Wikidata item, such as `Q1`. */
  readonly wikidata?: string
  /** SPDX expression. */
  readonly licence?: string
  /** The four answers by which software may be named in a contract for services on it. */
  readonly openness?: Openness
  /** Names of the software that it is built on. */
  readonly dependencies?: readonly string[]
  /** Family of components that it belongs to, such as `mail-groupware`: software of one family makes one lot. */
  readonly family?: string
}

/** Source: CE 30 September 2011 Région Picardie: all four true, naming the software favours nobody. */
export interface Openness {
  /** Anybody can obtain it for free. */
  readonly freelyObtained?: boolean
  /** Anybody may modify it. */
  readonly freelyModified?: boolean
  /** Every firm with the skill can tender for work on it. */
  readonly openToAllSpecialists?: boolean
  /** Services are bought, and not the software. */
  readonly servicesOnly?: boolean
}

/** How marks are rounded. */
export interface Rounding {
  /** Decimals that are kept. */
  readonly decimals?: number
  /** Whether the mark of each criterion is rounded, or the total once. */
  readonly stage?: 'each' | 'total'
}

/** How the lot is awarded beside the numbers. Source: BT-543 (a formula in words), BT-733 (why only an order). */
export interface AwardMethod {
  /** BT-543: the formula in words, by language, where weights cannot be given as numbers. */
  readonly complicated?: LocalizedText
  /** BT-733: why criteria are only ranked, by language. */
  readonly orderJustification?: LocalizedText
  /** How marks become a total: `total.weighted-sum`, or another id of a scoring method. */
  readonly total?: string
  /** How marks are rounded. */
  readonly rounding?: Rounding
  /** Art. 46(3): how a tender for several lots is compared with tenders for one, by language. */
  readonly combination?: LocalizedText
}

/** What is done under a lot. */
export type Activity = 'support' | 'development' | 'migration' | 'hosting' | 'training' | 'steering' | 'advice'

/** A lot (`LOT-0001`) or a part of a prior information notice (`PAR-0001`). Source: BT-137, BT-21, BT-24. */
export interface Lot {
  /** `LOT-0001` for a lot, `PAR-0001` for a part. */
  readonly id: string
  /** BT-21, by language. */
  readonly title: LocalizedText
  /** BT-24, by language. */
  readonly description?: LocalizedText
  /** CPV codes, main one first. Source: BT-262, BT-263. */
  readonly cpv?: readonly string[]
  /** NUTS codes of the place of performance. Source: BT-5071. */
  readonly nuts?: readonly string[]
  /** BT-27: estimated value without tax. */
  readonly value?: Money
  /** BT-36, in months. */
  readonly durationMonths?: number
  /** The software that the lot is about. */
  readonly software?: readonly SoftwareProject[]
  /** True where work is done at the buyer's place. */
  readonly onSite?: boolean
  /** Families of components that need the same skills. */
  readonly componentFamilies?: readonly string[]
  /** How it is awarded beside the numbers. */
  readonly awardMethod?: AwardMethod
  /** What is done. */
  readonly activities?: readonly Activity[]
  /** BT-754: whether natural persons use what is bought. */
  readonly userFacing?: boolean
  /** BT-755: why accessibility is not asked for, by language. */
  readonly accessibilityExemption?: LocalizedText
  /** True where the contractor takes over what another has built. */
  readonly takeover?: boolean
  /** Whether all tenderers are given source code, history of issues and documentation. */
  readonly sourcesShared?: boolean
  /** Full-time equivalents that the work needs. */
  readonly fte?: DecimalValue
  /** Cost of labour as a share of the estimated price, in per cent. Source: Italy, Legislative Decree 36/2023, Annex I.1. */
  readonly labourShare?: DecimalValue
  /** True where the lot was cut by territory. */
  readonly geographic?: boolean
  /** BT-821: where selection criteria stand: `epo-notice`, `epo-procurement-document`, `epo-sub-espd` (from SDK 1.14 `epo-acc-espd-request`). */
  readonly selectionSources?: readonly string[]
  /** What it declares of strategic procurement. Source: BT-06, BT-777, BT-774, BT-775, BT-776, BT-805. */
  readonly strategic?: LotStrategic
  /** BT-726: whether it suits small and medium-sized firms. */
  readonly smeSuitable?: boolean
  /** Members of others, by URI; kept as they are. */
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** Lots that may be awarded together. Source: BT-330, BT-1375. */
export interface LotGroup {
  /** `GLO-0001`. */
  readonly id: string
  /** Ids of its lots. */
  readonly lots: readonly string[]
  /** BT-21 of the group, by language. */
  readonly title?: LocalizedText
  /** BT-24 of the group, by language. */
  readonly description?: LocalizedText
  /** BT-726 of the group: whether it suits small and medium-sized firms. */
  readonly smeSuitable?: boolean
  /** How the group is awarded beside the numbers. */
  readonly awardMethod?: AwardMethod
}

/** Source: BT-31 (submitted), BT-33 (awarded), BT-763 (all required). `rule` has no business term: documents. */
export interface LotLimits {
  /** Most lots that one tenderer may tender for. */
  readonly submitted?: number
  /** Most lots that one tenderer may be awarded. */
  readonly awarded?: number
  /** True where a tender must be for all lots. */
  readonly allRequired?: boolean
  /** How lots are shared out where a tenderer is best in more than may be awarded, by language. */
  readonly rule?: LocalizedText
}

/** What becomes of limits on lots: null takes one out, and what is absent stays. */
export interface LotLimitsChange {
  /** Most lots that one tenderer may tender for. */
  readonly submitted?: number | null
  /** Most lots that one tenderer may be awarded. */
  readonly awarded?: number | null
  /** True where a tender must be for all lots; false where it need not any more. */
  readonly allRequired?: boolean
  /** How lots are shared out where a tenderer is best in more than may be awarded, by language. */
  readonly rule?: LocalizedText
}
