import type { ContributionMetric, LifeCycleCost, NamedItem } from './criterion-facts'
import type { DecimalValue, Money } from './decimal-value'
import type { DocumentTexts } from './document-texts'
import type { EvidenceRequirement, Provenance } from './evidence'
import type { LocalizedText } from './text'
import type { FixedNumber, Threshold, Weight } from './weight'

/** Whom or what a criterion looks at: the firm, the people of this contract, the offer, or the work to come. */
export type CriterionTarget = 'operator' | 'assigned-staff' | 'tender' | 'performance'

/** Value of a clause parameter: days, amounts, names, lists of names. */
export type ClauseParam = DecimalValue | boolean | readonly string[] | Money

/** A clause of the catalogue at a version and level. Builders always write the version. */
export interface ClauseReference {
  /** Id of the clause, such as `AWD-02`. */
  readonly id: string
  /** Version of the clause, such as `1.0.0`. Absent: which text was meant is not known. */
  readonly version?: string
  /** How demanding the text is. */
  readonly level?: 'basic' | 'advanced' | 'exemplary'
  /** Values of the parameters of the clause, by name; absent ones have the default of the clause. */
  readonly params?: Readonly<Record<string, ClauseParam>>
}

/** A scoring method by its id (`price.proportional-lowest`) and its parameters. */
export interface Scoring {
  /** Id of the method, such as `price.proportional-lowest`. */
  readonly method: string
  /** Values of the parameters of the method, by name. */
  readonly params?: Readonly<Record<string, ClauseParam>>
  /** Descriptors of the marks 0, 1, 2... of a stepped method, lowest first. */
  readonly steps?: readonly LocalizedText[]
}

/** A second level of an award criterion. TED has none: it is a loss there. */
export interface SubCriterion {
  /** Unique within its criterion. */
  readonly id?: string
  /** Short name, by language. */
  readonly name: LocalizedText
  /** Full text, by language. */
  readonly description?: LocalizedText
  /** Share of the parent in the parent's own kind, or a percentage of the parent. */
  readonly weight?: Weight
  /** How marks are given. */
  readonly scoring?: Scoring
}

interface CriterionBase {
  /** Unique in the document. `read` gives ids such as `LOT-0001.award.2`. */
  readonly id: string
  /** Whom or what it looks at. Required for what a buyer writes, unless a clause says it. */
  readonly target?: CriterionTarget
  /** Default `buyer`. */
  readonly origin?: 'buyer' | 'notice'
  /** `all`: every `LOT-`, never groups or parts; else ids of lots and groups. */
  readonly lots: 'all' | readonly string[]
  /** The clause of the catalogue that it is made from. */
  readonly clause?: ClauseReference
  /** Short name. Source: BT-734. */
  readonly name?: LocalizedText
  /** Full text. Source: BT-540, BT-750, BT-70. */
  readonly description?: LocalizedText
  /** Short form for notices, up to 400 characters; the full text then stands in the tender documents. */
  readonly noticeText?: LocalizedText
  /** `community`, `environment`, `social`, `exit`, ...; also on a buyer's own criteria. */
  readonly tags?: readonly string[]
  /** What a tenderer shows, in order. */
  readonly evidence?: readonly EvidenceRequirement[]
  /** How the statement is checked. */
  readonly verification?: LocalizedText
  /** Why the criterion belongs to this contract. Source: art. 67(3) of Directive 2014/24. */
  readonly subjectMatterLink?: LocalizedText
  /** What other documents than its main one say of it. Written by `resolve`. */
  readonly documentTexts?: DocumentTexts
  /** Trade marks, labels, standards, licences and the like that its texts name; empty: none. */
  readonly named?: readonly NamedItem[]
  /** Why it goes further than the law would have it by default, by language: what the contract needs it for. */
  readonly necessity?: LocalizedText
  /** What it counts of contributions to projects. */
  readonly metric?: ContributionMetric
  /** Who wrote its texts. */
  readonly provenance?: Provenance
  /** Languages whose text no person has reviewed. Written by `resolve`. */
  readonly drafts?: readonly string[]
  /** Members of others, by URI; kept as they are. */
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** Source: BT-539 (`price`, `cost`, `quality`), art. 67 of Directive 2014/24. */
export interface AwardCriterion extends CriterionBase {
  /** An award criterion. */
  readonly kind: 'award'
  /** Price, cost (such as life-cycle cost) or quality. */
  readonly type: 'price' | 'cost' | 'quality'
  /** How much it counts among the criteria of its lot. Absent: stated nowhere. */
  readonly weight?: Weight
  /** A price or cost that is fixed. */
  readonly fixed?: FixedNumber
  /** Scores that a tender must reach, or how many tenders pass. */
  readonly thresholds?: readonly Threshold[]
  /** How marks are given. */
  readonly scoring?: Scoring
  /** What it is made of, in order. */
  readonly subCriteria?: readonly SubCriterion[]
  /** True where points are given for what the tenderer promises to do, which a term then makes contractual. */
  readonly commitment?: boolean
  /** Art. 67(2) b: why the quality of the staff matters for this contract, by language. */
  readonly staffImpact?: LocalizedText
  /** How a cost is computed over the life of what is bought. */
  readonly lifeCycle?: LifeCycleCost
}

/** A minimum level of ability. `years` is the period looked back on. */
export interface SelectionMinimum {
  /** What is measured. */
  readonly what: 'turnover' | 'references' | 'headcount' | 'insurance' | 'contributions'
  /** The least that is asked: a number, or an amount. */
  readonly value: DecimalValue | Money
  /** Unit of a number, in the buyer’s words. */
  readonly unit?: string
  /** How it is measured, in the buyer’s words. */
  readonly basis?: string
  /** Years looked back on. */
  readonly years?: number
  /** What an amount was computed on. */
  readonly computedOn?: 'lot' | 'procedure' | 'framework-maximum' | 'call-offs'
  /** Why it is higher, or looks back otherwise, than the law has it by default, by language. */
  readonly justification?: LocalizedText
  /** Whether the notice states it. */
  readonly inNotice?: boolean
  /** True where a candidate without it is out, whatever else it shows. */
  readonly eliminatory?: boolean
  /** How many known operators meet it. */
  readonly eligibleOperators?: number
}

/** Source: BT-809 (code), BT-750 (text), art. 58 of Directive 2014/24. */
export interface SelectionCriterion extends CriterionBase {
  /** A selection criterion. */
  readonly kind: 'selection'
  /** BT-809 code, such as `slc-abil-ref-services`; up to SDK 1.11 BT-747, such as `tp-abil`. */
  readonly code?: string
  /** BT-40: whether it must be met, or also ranks those who are invited to the second stage. */
  readonly use?: 'minimum' | 'ranking'
  /** BT-752 with BT-7531: how much it counts among those that rank. Only beside `ranking`. */
  readonly weight?: Weight
  /** BT-752 with BT-7532: scores to reach, or how many candidates pass. Only beside `ranking`. */
  readonly thresholds?: readonly Threshold[]
  /** The least that is asked. */
  readonly minimum?: SelectionMinimum
}

/** Source: BT-70, art. 70 of Directive 2014/24. */
export interface PerformanceTerm extends CriterionBase {
  /** A condition of performance of the contract. */
  readonly kind: 'performance'
  /** Ids of the award criteria whose promise it makes contractual; empty: none. */
  readonly covers?: readonly string[]
  /** Whether the notice or the documents of the call state it. */
  readonly announced?: boolean
  /** Whether it says how what was done is reported and accepted. */
  readonly reporting?: boolean
  /** Whether it, or the contract, says what follows where it is not kept. */
  readonly remedy?: boolean
}

/** Source: art. 42 of Directive 2014/24; documents, no field of its own in a notice. */
export interface TechnicalSpecification extends CriterionBase {
  /** A technical specification. */
  readonly kind: 'technical-specification'
}

export type Criterion = AwardCriterion | SelectionCriterion | PerformanceTerm | TechnicalSpecification
export type CriterionKind = Criterion['kind']
