import type { Criterion } from './criterion'
import type { DecimalValue, Money } from './decimal-value'
import type { Provenance } from './evidence'
import type { AwardMethod, Lot, LotGroup, LotLimits } from './lot'
import type { Removal } from './removal'
import type { LocalizedText } from './text'

export type BuyerRole = 'buyer' | 'central-purchasing-body' | 'group-coordinator' | 'group-member' | 'user'

export interface Identifier {
  /** Register or kind of number, such as `SIRET`. */
  readonly scheme: string
  /** As the register writes it. */
  readonly value: string
}

export interface Buyer {
  /** Name, or name by language. */
  readonly name: LocalizedText | string
  /** Numbers in public registers. */
  readonly ids?: readonly Identifier[]
  /** What it does in a joint procurement. Default `buyer`. */
  readonly role?: BuyerRole
  /** Most that it may order under a framework agreement, without tax. */
  readonly ceiling?: Money
}

/** Source: art. 33 of Directive 2014/24, BT-271, BT-113, BT-765. */
export interface Framework {
  /** BT-271: most that may be ordered, without tax. */
  readonly maxValue?: Money
  /** Duration in years. */
  readonly years?: DecimalValue
  /** BT-113. */
  readonly maxParticipants?: number
  /** BT-765: with, without or partly with reopening of competition. */
  readonly reopening?: 'with' | 'without' | 'mixed'
}

/** The one document: what is prepared, published, read back, scored and followed. See contracts section 1. */
export interface Procurement {
  /** Version of the format. */
  readonly schemaVersion: '1'
  /** ISO 3166-1 alpha-2; absent: unknown. */
  readonly jurisdiction?: string
  /** Directive that applies; absent: unknown. */
  readonly directive?: '2014/24' | '2014/25' | '2014/23' | '2009/81' | 'other'
  /** BT-01 as it stands in the notice. */
  readonly legalBasis?: string
  /** Central authority, sub-central authority or utility: decides the thresholds. Absent: unknown. */
  readonly buyerCategory?: 'central' | 'sub-central' | 'utility'
  /** Source: BT-23. */
  readonly contractType?: 'works' | 'supplies' | 'services'
  /** BT-105 code, or `adapted` for the French adapted procedure. */
  readonly procedure?: string
  /** Derived from value, date and category if left out. */
  readonly formalised?: boolean
  /** The day (ISO 8601) that chooses dated rules: launch of the procedure. */
  readonly date?: string
  /** BCP 47, the notice's first language first. */
  readonly languages: readonly string[]
  /** BT-21, by language. */
  readonly title?: LocalizedText
  /** BT-24, by language. */
  readonly description?: LocalizedText
  /** CPV codes of the whole, main one first. */
  readonly cpv?: readonly string[]
  /** BT-27: estimated value of the whole without tax. */
  readonly value?: Money
  /** True where the price is fixed and tenders compete on quality only (art. 67(2)). */
  readonly fixedPrice?: boolean
  /** True for a French global contract (L2171-1 ff), exempt from division into lots. */
  readonly globalContract?: boolean
  /** Terms of a framework agreement; absent: none is known. */
  readonly framework?: Framework
  /** True for a dynamic purchasing system. Absent: unknown. */
  readonly dps?: boolean
  /** Who buys, the leading one first. */
  readonly buyers?: readonly Buyer[]
  /** Source: art. 46(1), L2113-11. */
  readonly notDividedReason?: {
    /** The ground in law, such as `L2113-11`. */
    readonly ground: string
    /** The reason in words, by language. */
    readonly text?: LocalizedText
  }
  /** How many lots a tenderer may take. */
  readonly lotLimits?: LotLimits
  /** Groups of lots that may be awarded together. */
  readonly lotGroups?: readonly LotGroup[]
  /** The lots, one at least. */
  readonly lots: readonly Lot[]
  /** Award and selection criteria, terms and specifications, in order. */
  readonly criteria: readonly Criterion[]
  /** Who wrote the texts of the whole. */
  readonly provenance?: Provenance
  /** Members of others, by URI; kept as they are. */
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** What a buyer adds to an existing notice. */
export interface CriteriaFile {
  /** Version of the format. */
  readonly schemaVersion: '1'
  /** What is added, in order. */
  readonly criteria: readonly Criterion[]
  /** What leaves, and gives its weight back. */
  readonly remove?: readonly Removal[]
  /** How many lots a tenderer may take, where that changes. */
  readonly lotLimits?: LotLimits
  /** Groups of lots, where they change. */
  readonly lotGroups?: readonly LotGroup[]
  /** How lots are awarded beside the numbers, by lot id. */
  readonly awardMethods?: Readonly<Record<string, AwardMethod>>
  /** Who wrote the texts. */
  readonly provenance?: Provenance
  /** Members of others, by URI; kept as they are. */
  readonly extensions?: Readonly<Record<string, unknown>>
}
