import type { DecimalValue } from './decimal-value'
import type { LocalizedText } from './text'

// How the procedure is run. What rules ask of it, beside the criteria.

/**
 * Who comes first where tenders are equal. `draw` is made in public; `undisclosed` is any way that tenderers are not told.
 * Favouring whoever holds the contract, a place, a State or a size is none that the law takes.
 */
export type TieBreak =
  | 'best-quality'
  | 'lowest-price'
  | 'heaviest-criterion'
  | 'new-tenders'
  | 'draw'
  | 'social'
  | 'incumbent'
  | 'local'
  | 'national'
  | 'size'
  | 'undisclosed'

/** Source: arts 63(2) and 71 of Directive 2014/24, BT-64, BT-65, BT-729. */
export interface Subcontracting {
  /** False where it is ruled out altogether. */
  readonly allowed?: boolean
  /** BT-729: most that may be subcontracted, in per cent of the value, above 0. */
  readonly maxShare?: DecimalValue
  /** Art. 63(2): tasks that the tenderer must do itself, and why they are critical, by language. */
  readonly criticalTasks?: LocalizedText
  /** Whether obligations of the contract, those to the community among them, are passed on to subcontractors. */
  readonly flowDown?: boolean
  /** Whether subcontractors are paid directly by the buyer. */
  readonly directPayment?: boolean
}

/** Source: art. 63 of Directive 2014/24. */
export interface Reliance {
  /** Whether a candidate may rely on the capacities of others. */
  readonly allowed?: boolean
}

/** Source: art. 19(2) and (3) of Directive 2014/24, BT-761. */
export interface Consortia {
  /** Whether groups of firms must take a legal form, and when. */
  readonly legalForm?: 'none' | 'after-award' | 'at-tender'
}

/** How many candidates are invited. Source: art. 65 of Directive 2014/24. */
export interface CandidateLimit {
  /** BT-50: least that are invited. */
  readonly min?: number
  /** BT-51: most that are invited. */
  readonly max?: number
  /** Whether the criteria by which they are chosen are published. */
  readonly criteriaPublished?: boolean
}

/** A firm that helped to prepare the procurement, without its name. Source: art. 41 of Directive 2014/24. */
export interface PriorInvolvement {
  /** What was done so that it has no advantage, by language: the information shared, the time given. */
  readonly levelling?: LocalizedText
}

/** Someone who judges tenders, without a name. Source: art. 24 of Directive 2014/24. */
export interface Evaluator {
  /** True for an interest in a possible tenderer: employment, shares, rights to merge in a project that it leads. */
  readonly interest?: boolean
  /** True where the interest has been declared and dealt with. */
  readonly declared?: boolean
}

/** Whether an open-source licence is required of what is delivered. */
export interface OpenSource {
  /** True where it is required. */
  readonly required?: boolean
  /** What the contract needs it for, by language. */
  readonly reason?: LocalizedText
}

/** The format of the notice that this becomes, or was read from. */
export interface NoticeFormat {
  /** `eforms`. */
  readonly name: string
  /** Its version: for eForms that of the SDK, such as `1.12`. */
  readonly version?: string
}

/** Strategic purposes as the notice declares them, by their codes. */
export interface Strategic {
  /** BT-06: `env-imp`, `inn-pur`, `soc-obj`. */
  readonly purposes?: readonly string[]
  /** BT-776: `mar-nov`, `proc-innov`, `prod-innov`, `rd-act`. */
  readonly innovation?: readonly string[]
  /** BT-775: `acc-all`, `et-eq`, `gen-eq`, `hum-right`, `opp`, `work-cond`, `other`. */
  readonly social?: readonly string[]
}
