import type { DecimalValue, Money } from './decimal-value'
import type { EvidenceRequirement, Provenance } from './evidence'
import type { LocalizedText } from './text'
import type { FixedNumber, Threshold, Weight } from './weight'

/** Whom or what a criterion looks at: the firm, the people of this contract, the offer, or the work to come. */
export type CriterionTarget = 'operator' | 'assigned-staff' | 'tender' | 'performance'

/** Value of a clause parameter: days, amounts, names, lists of names. */
export type ClauseParam = DecimalValue | boolean | readonly string[] | Money

/** A clause of the catalogue at a version and level. Builders always write the version. */
export interface ClauseReference {
  readonly id: string
  readonly version?: string
  readonly level?: 'basic' | 'advanced' | 'exemplary'
  readonly params?: Readonly<Record<string, ClauseParam>>
}

/** A scoring method by its id (`price.proportional-lowest`) and its parameters. */
export interface Scoring {
  readonly method: string
  readonly params?: Readonly<Record<string, ClauseParam>>
  /** Descriptors of the marks 0, 1, 2... of a stepped method, lowest first. */
  readonly steps?: readonly LocalizedText[]
}

/** A second level of an award criterion. TED has none: it is a loss there. */
export interface SubCriterion {
  readonly id?: string
  readonly name: LocalizedText
  readonly description?: LocalizedText
  /** Share of the parent in the parent's own kind, or a percentage of the parent. */
  readonly weight?: Weight
  readonly scoring?: Scoring
}

interface CriterionBase {
  /** Unique in the document. `read` gives ids such as `LOT-0001.award.2`. */
  readonly id: string
  readonly target?: CriterionTarget
  /** Default `buyer`. */
  readonly origin?: 'buyer' | 'notice'
  /** `all`: every `LOT-`, never groups or parts; else ids of lots and groups. */
  readonly lots: 'all' | readonly string[]
  readonly clause?: ClauseReference
  /** Short name. Source: BT-734. */
  readonly name?: LocalizedText
  /** Full text. Source: BT-540, BT-750, BT-70. */
  readonly description?: LocalizedText
  /** Short form for notices, up to 400 characters; the full text then stands in the tender documents. */
  readonly noticeText?: LocalizedText
  /** `community`, `environment`, `social`, `exit`, ...; also on a buyer's own criteria. */
  readonly tags?: readonly string[]
  readonly evidence?: readonly EvidenceRequirement[]
  /** How the statement is checked. */
  readonly verification?: LocalizedText
  /** Why the criterion belongs to this contract. Source: art. 67(3) of Directive 2014/24. */
  readonly subjectMatterLink?: LocalizedText
  readonly provenance?: Provenance
  /** Languages whose text no person has reviewed. Written by `resolve`. */
  readonly drafts?: readonly string[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** Source: BT-539 (`price`, `cost`, `quality`), art. 67 of Directive 2014/24. */
export interface AwardCriterion extends CriterionBase {
  readonly kind: 'award'
  readonly type: 'price' | 'cost' | 'quality'
  readonly weight?: Weight
  readonly fixed?: FixedNumber
  readonly thresholds?: readonly Threshold[]
  readonly scoring?: Scoring
  readonly subCriteria?: readonly SubCriterion[]
}

/** A minimum level of ability. `years` is the period looked back on. */
export interface SelectionMinimum {
  readonly what: 'turnover' | 'references' | 'headcount' | 'insurance' | 'contributions'
  readonly value: DecimalValue | Money
  readonly unit?: string
  readonly basis?: string
  readonly years?: number
}

/** Source: BT-809 (code), BT-750 (text), art. 58 of Directive 2014/24. */
export interface SelectionCriterion extends CriterionBase {
  readonly kind: 'selection'
  readonly code?: string
  readonly use?: 'minimum' | 'ranking'
  readonly minimum?: SelectionMinimum
}

/** Source: BT-70, art. 70 of Directive 2014/24. */
export interface PerformanceTerm extends CriterionBase {
  readonly kind: 'performance'
}

/** Source: art. 42 of Directive 2014/24; documents, no field of its own in a notice. */
export interface TechnicalSpecification extends CriterionBase {
  readonly kind: 'technical-specification'
}

export type Criterion = AwardCriterion | SelectionCriterion | PerformanceTerm | TechnicalSpecification
export type CriterionKind = Criterion['kind']
