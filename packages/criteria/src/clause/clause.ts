import type {
  ClausePairs,
  CriterionKind,
  CriterionTarget,
  DecimalValue,
  LegalReference,
  LegalReview,
  NationalLaw,
} from '@opensource-experts/core'

/** How much a clause asks. Each level has its own text, never the same text with another number. */
export type Level = 'basic' | 'advanced' | 'exemplary'

export const levels: readonly Level[] = ['basic', 'advanced', 'exemplary']

/** A default for every level, or one for each. */
export type LevelDefault = number | Readonly<Record<Level, number>>

interface ParameterBase {
  /** True for what may be left out although it has no default. */
  readonly optional?: boolean
  /** Levels whose texts ask for it; elsewhere it is not needed. Absent: all. */
  readonly levels?: readonly Level[]
}

/** A whole number (`integer`) or an exact decimal within bounds, both included. */
export interface NumberParameter extends ParameterBase {
  readonly type: 'integer' | 'decimal'
  /** `months`, `days`, `working-days`, `hours`, `percent`, `persons`, `pages`, `items`, `years`. */
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly default: LevelDefault
  /** False where the short form for notices need not say it. */
  readonly notice?: false
}

/** Free text of the buyer; it never has a default, since only the buyer knows it. */
export interface TextParameter extends ParameterBase {
  readonly type: 'text' | 'url'
  readonly minLength: number
  readonly maxLength: number
}

/** Names of software. `lot-software`: those of the lots concerned where known, else neutral words. */
export interface NamesParameter extends ParameterBase {
  readonly type: 'names'
  readonly maxItems: number
  readonly default: 'lot-software'
}

/** One (`choice`) or several (`choices`) of the options; their words stand in the texts. */
export interface ChoiceParameter extends ParameterBase {
  readonly type: 'choice' | 'choices'
  readonly options: readonly string[]
  /** Options that belong to the law of one State: elsewhere they cannot be chosen. */
  readonly laws?: Readonly<Record<string, NationalLaw>>
}

/** An answer that the buyer has to give; the clause can be used only where it is `true`. */
export interface StatementParameter extends ParameterBase {
  readonly type: 'statement'
}

export type ClauseParameter = NumberParameter | TextParameter | NamesParameter | ChoiceParameter | StatementParameter

/** What must hold between parameters. */
export type ParameterRule =
  | { readonly rule: 'sum'; readonly of: readonly string[]; readonly equals: number }
  | { readonly rule: 'less-than'; readonly lesser: string; readonly greater: string }

/** What a tenderer shows; the words stand in the texts under the same key. */
export interface ClauseEvidence {
  readonly key: string
  /** Default true: another proof of the same fact is accepted (arts 43 and 44 of Directive 2014/24). */
  readonly orEquivalent?: boolean
  /** True where the proof names persons. */
  readonly personal?: boolean
  /** Levels that ask for it; absent: all. */
  readonly levels?: readonly Level[]
}

export interface ClauseScoring {
  /** Id of a scoring method, such as `quality.anchored-steps`. */
  readonly method: string
  /** Clause parameters that go with the method. */
  readonly params?: readonly string[]
  /** Parameters of the method that nobody changes. */
  readonly constants?: Readonly<Record<string, DecimalValue>>
}

/** Weight that experience suggests, in per cent of the lot. The weight itself is the buyer's. */
export interface SuggestedWeight {
  readonly min: number
  readonly max: number
}

/** Where the clause goes in an eForms notice; `code` is BT-539 or BT-809. */
export interface ClauseEforms {
  readonly fields: readonly string[]
  readonly code?: string
  /** Code of the same meaning up to SDK 1.11. */
  readonly legacyCode?: string
}

/** Kinds of criteria, and two that give texts and no criterion: on lots, and for the consultation of the market. */
export type ClauseKind = CriterionKind | 'lot-design' | 'market-consultation'

/** A model criterion, without its texts (`content/clauses/<id>/clause.yaml`). */
export interface Clause {
  /** `AWD-01`. Stable: a clause that changes its meaning gets another version, never another meaning. */
  readonly id: string
  /** Semantic version of meaning and texts together. */
  readonly version: string
  readonly kind: ClauseKind
  /** Fixed by the clause: whom or what it looks at decides whether it is lawful. Absent: it makes no criterion. */
  readonly target?: CriterionTarget
  /** `community`, `environment`, `social`, ... rules read them. */
  readonly tags: readonly string[]
  readonly parameters: Readonly<Record<string, ClauseParameter>>
  readonly parameterRules?: readonly ParameterRule[]
  /** Award: whether it gives points for what is promised. Absent: not known. */
  readonly commitment?: boolean
  /** Award: its own text for the contract makes the promise contractual. */
  readonly contractual?: true
  /** Award: its texts say why the quality of the staff matters, art. 67(2)(b) of Directive 2014/24. */
  readonly staffImpact?: true
  /** Performance: award clauses whose promise it makes contractual; empty: none. Absent: not known. */
  readonly covers?: readonly string[]
  readonly pairs?: ClausePairs
  readonly evidence: readonly ClauseEvidence[]
  readonly scoring?: ClauseScoring
  readonly suggestedWeight?: SuggestedWeight
  /** Selection: the parameter that is the minimum number of references. */
  readonly minimumReferences?: { readonly count: string; readonly months: string }
  readonly eForms: ClauseEforms
  /** `verified`: seen on a public page; `memory`: not re-checked. */
  readonly legalBasis: readonly LegalReference[]
  readonly legalReview: LegalReview | null
}
