import type { Criterion } from './criterion'
import type { DecimalValue, Money } from './decimal-value'
import type { Provenance } from './evidence'
import type { AwardMethod, Lot, LotGroup, LotLimits } from './lot'
import type { LocalizedText } from './text'

export type BuyerRole = 'buyer' | 'central-purchasing-body' | 'group-coordinator' | 'group-member' | 'user'

export interface Identifier {
  readonly scheme: string
  readonly value: string
}

export interface Buyer {
  readonly name: LocalizedText | string
  readonly ids?: readonly Identifier[]
  readonly role?: BuyerRole
  readonly ceiling?: Money
}

/** Source: art. 33 of Directive 2014/24, BT-271, BT-113, BT-765. */
export interface Framework {
  readonly maxValue?: Money
  readonly years?: DecimalValue
  readonly maxParticipants?: number
  readonly reopening?: 'with' | 'without' | 'mixed'
}

/** The one document: what is prepared, published, read back, scored and followed. See contracts section 1. */
export interface Procurement {
  readonly schemaVersion: '1'
  /** ISO 3166-1 alpha-2; absent: unknown. */
  readonly jurisdiction?: string
  readonly directive?: '2014/24' | '2014/25' | '2014/23' | '2009/81' | 'other'
  /** BT-01 as it stands in the notice. */
  readonly legalBasis?: string
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
  readonly title?: LocalizedText
  readonly description?: LocalizedText
  readonly cpv?: readonly string[]
  readonly value?: Money
  /** True where the price is fixed and tenders compete on quality only (art. 67(2)). */
  readonly fixedPrice?: boolean
  /** True for a French global contract (L2171-1 ff), exempt from division into lots. */
  readonly globalContract?: boolean
  readonly framework?: Framework
  readonly dps?: boolean
  readonly buyers?: readonly Buyer[]
  /** Source: art. 46(1), L2113-11. */
  readonly notDividedReason?: { readonly ground: string; readonly text?: LocalizedText }
  readonly lotLimits?: LotLimits
  readonly lotGroups?: readonly LotGroup[]
  readonly lots: readonly Lot[]
  readonly criteria: readonly Criterion[]
  readonly provenance?: Provenance
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** What a buyer adds to an existing notice. */
export interface CriteriaFile {
  readonly schemaVersion: '1'
  readonly criteria: readonly Criterion[]
  readonly lotLimits?: LotLimits
  readonly lotGroups?: readonly LotGroup[]
  readonly awardMethods?: Readonly<Record<string, AwardMethod>>
  readonly provenance?: Provenance
  readonly extensions?: Readonly<Record<string, unknown>>
}
