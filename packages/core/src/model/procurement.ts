import type { Criterion } from './criterion'
import type { DecimalValue, Money } from './decimal-value'
import type { Provenance } from './evidence'
import type { AwardMethod, Lot, LotGroup, LotLimits, LotLimitsChange } from './lot'
import type { LotClause } from './lot-clause'
import type {
  CandidateLimit,
  Consortia,
  Evaluator,
  NoticeFormat,
  OpenSource,
  PriorInvolvement,
  Reliance,
  Strategic,
  Subcontracting,
  TieBreak,
} from './procedure'
import type { Quantity, Reason } from './reason'
import type { Removal } from './removal'
import type { StrategicChange } from './strategic'
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
  /** Most that may be ordered as a quantity, beside or in place of a value. */
  readonly maxQuantity?: Quantity
  /** BT-109: why it lasts longer than the law has it, by language. */
  readonly reason?: LocalizedText
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
  readonly notDividedReason?: Reason
  /** How many lots a tenderer may take. */
  readonly lotLimits?: LotLimits
  /** Groups of lots that may be awarded together. */
  readonly lotGroups?: readonly LotGroup[]
  /** Clauses on the design of the lots, for the consultation rules. */
  readonly lotClauses?: readonly LotClause[]
  /** The lots, one at least. */
  readonly lots: readonly Lot[]
  /** Award and selection criteria, terms and specifications, in order. */
  readonly criteria: readonly Criterion[]
  /** True for a defence or security contract, whatever its directive. Absent: unknown. */
  readonly defence?: boolean
  /** The day (ISO 8601) on which criteria, weights and scoring were last changed. */
  readonly criteriaFixedOn?: string
  /** BT-132: the day (ISO 8601) on which tenders are opened. */
  readonly openingDate?: string
  /** Who comes first where tenders are equal, in the order in which it is tried. */
  readonly tieBreak?: readonly TieBreak[]
  /** What may be subcontracted, and how. */
  readonly subcontracting?: Subcontracting
  /** Whether candidates may rely on others. */
  readonly reliance?: Reliance
  /** What is asked of groups of firms. */
  readonly consortia?: Consortia
  /** How many candidates are invited; absent: none is known. */
  readonly candidateLimit?: CandidateLimit
  /** Art. 59: a declaration of everyone, proof of the `winner` alone, or proof of `all` candidates up front. */
  readonly documentsRequested?: 'declaration' | 'winner' | 'all'
  /** BT-71 codes (`res-ws`, `res-pub-ser`), and what the law does not know; empty: open to all. */
  readonly reservedFor?: readonly (
    | 'res-ws'
    | 'res-pub-ser'
    | 'sme'
    | 'cooperative'
    | 'open-source'
    | 'local'
    | 'other'
  )[]
  /** Firms that helped to prepare it, without names; empty: none. */
  readonly priorInvolvement?: readonly PriorInvolvement[]
  /** Those who judge tenders, without names. */
  readonly evaluators?: readonly Evaluator[]
  /** Kinds of firms that may not tender, such as `resellers`; empty: none. */
  readonly excludedCategories?: readonly string[]
  /** What the procedure was chosen by: the value of all lots, or that of each. Source: art. 5(8) to (10). */
  readonly procedureThresholdBasis?: 'total' | 'lot'
  /** Whether small lots are awarded by another procedure than the whole. Source: art. 5(10), R2123-1 2°. */
  readonly smallLotExemption?: boolean
  /** Whether the documents have the notice of arts 13 and 14 GDPR for the persons whom proof names. */
  readonly privacyNotice?: boolean
  /** Whether an open-source licence is required, and why. */
  readonly openSource?: OpenSource
  /** Why there is no social condition. Source: L2112-2-1. */
  readonly socialDerogation?: Reason
  /** Why the environment is not taken into account. */
  readonly environmentDerogation?: Reason
  /** Whether re-use and open source were compared with other software before the choice. Source: Italy, CAD art. 68. */
  readonly softwareAssessment?: boolean
  /** Standard conditions that the contract is made on, such as `EVB-IT Pflege S` or `CCAG-TIC`; empty: none. */
  readonly standardTerms?: readonly string[]
  /** Whether the price schedule has a line for work on the original projects. */
  readonly upstreamPriced?: boolean
  /** The format of the notice. */
  readonly noticeFormat?: NoticeFormat
  /** Strategic purposes, as the notice declares them. */
  readonly strategic?: Strategic
  /** How many tenderers are expected. */
  readonly expectedTenderers?: number
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
  readonly lotLimits?: LotLimitsChange
  /** Groups of lots, where they change: all of them, as they are to be. */
  readonly lotGroups?: readonly LotGroup[]
  /** How lots are awarded beside the numbers, by lot id: all of it, as it is to be; `{}` takes it out. */
  readonly awardMethods?: Readonly<Record<string, AwardMethod>>
  /** What lots declare of strategic procurement, by lot id; `all` for each lot that is not named. */
  readonly strategic?: Readonly<Record<string, StrategicChange>>
  /** Who wrote the texts. */
  readonly provenance?: Provenance
  /** Members of others, by URI; kept as they are. */
  readonly extensions?: Readonly<Record<string, unknown>>
}
