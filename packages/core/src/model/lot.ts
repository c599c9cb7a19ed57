import type { Money } from './decimal-value'
import type { LocalizedText } from './text'

/** A piece of software the contract is about. */
export interface SoftwareProject {
  readonly name: string
  /** Canonical repository. */
  readonly repository?: string
  readonly purl?: string
  readonly swhid?: string
  readonly sill?: string
  readonly wikidata?: string
  /** SPDX expression. */
  readonly licence?: string
}

/** How the lot is awarded beside the numbers. Source: BT-543 (a formula in words), BT-733 (why only an order). */
export interface AwardMethod {
  readonly complicated?: LocalizedText
  readonly orderJustification?: LocalizedText
}

/** A lot (`LOT-0001`) or a part of a prior information notice (`PAR-0001`). Source: BT-137, BT-21, BT-24. */
export interface Lot {
  readonly id: string
  readonly title: LocalizedText
  readonly description?: LocalizedText
  /** CPV codes, main one first. Source: BT-262, BT-263. */
  readonly cpv?: readonly string[]
  /** NUTS codes of the place of performance. Source: BT-5071. */
  readonly nuts?: readonly string[]
  readonly value?: Money
  readonly durationMonths?: number
  readonly software?: readonly SoftwareProject[]
  /** True where work is done at the buyer's place. */
  readonly onSite?: boolean
  /** Families of components that need the same skills. */
  readonly componentFamilies?: readonly string[]
  readonly awardMethod?: AwardMethod
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** Lots that may be awarded together. Source: BT-330, BT-1375. */
export interface LotGroup {
  readonly id: string
  readonly lots: readonly string[]
  readonly awardMethod?: AwardMethod
}

/** Source: BT-31 (submitted), BT-33 (awarded), BT-763 (all required). `rule` has no business term: documents. */
export interface LotLimits {
  readonly submitted?: number
  readonly awarded?: number
  readonly allRequired?: boolean
  readonly rule?: LocalizedText
}
