import type { DecimalValue } from '../model/decimal-value'
import type { LocalizedText } from '../model/text'

/** Marks and ranks by lot, with every step. It names operators and their marks: for the internal file. */
export interface Scoreboard {
  readonly mark: 'internal-file'
  readonly lots: readonly LotScore[]
  /** Questions to the buyer; none of them changes a mark. */
  readonly findings: readonly ScoreFinding[]
}

export interface LotScore {
  readonly lot: string
  /** Why nothing is ranked. Empty where bids are. */
  readonly refusals: readonly ScoreRefusal[]
  /** The criteria, and the sub-criteria where these are marked, in the order of the procurement. */
  readonly criteria: readonly CriterionShown[]
  /** In order of rank; bids that are out follow. */
  readonly bids: readonly BidScore[]
}

export interface CriterionShown {
  /** Id; of a sub-criterion `<criterion>/<sub-criterion>`. */
  readonly criterion: string
  readonly name?: LocalizedText
  /** In the lot's own kind: of 100 for percentages. */
  readonly weight: DecimalValue
  readonly method: string
  /** `W × Pmin / P`. */
  readonly formula: string
  /** Most and least points that were given: a spread below the weight is what it came to weigh. Absent without bids. */
  readonly most?: DecimalValue
  readonly least?: DecimalValue
}

export interface BidScore {
  readonly tender: string
  readonly name: string
  readonly status: 'ranked' | 'excluded'
  /** From 1; equal where nothing that is stated parts two bids. */
  readonly rank?: number
  /** What put it behind or before a bid of the same total. */
  readonly tieBreak?: string
  readonly excluded?: ExcludedBy
  readonly scores: readonly CriterionScore[]
  /** Absent where it is excluded. */
  readonly total?: ScoreNumber
}

/** `stated` by the buyer, with the reason; or found below a threshold. */
export type ExcludedBy =
  | { readonly by: 'stated'; readonly reason: string }
  | { readonly by: 'threshold'; readonly criterion: string; readonly found: string; readonly least: string }

/** A number that was reckoned: exact, and as it is shown and, where the buyer rounds, counts. */
export interface ScoreNumber {
  /** A decimal, or a fraction such as `400/9`. */
  readonly exact: string
  /** Rounded half away from zero, to the decimals that are stated, else two. */
  readonly shown: DecimalValue
}

export interface CriterionScore {
  readonly criterion: string
  /** The value that the formula takes; exact. */
  readonly value: string
  /** How it was found, where several marks stand behind it. */
  readonly found?: ValueStep
  /** `W × Pmin / P`, or what it comes to where all prices are equal. */
  readonly formula: string
  /** The numbers of its symbols; exact. */
  readonly with: Readonly<Record<string, string>>
  readonly points: ScoreNumber
}

/** `consensus`, `mean`, `median`, or `hours`: the average weighted by planned hours. */
export interface ValueStep {
  readonly rule: 'consensus' | 'mean' | 'median' | 'hours'
  /** `(3 × 100 + 4 × 50) / 150`. */
  readonly formula: string
}

/** Why a lot is not ranked. Text: `formatScore`. */
export interface ScoreRefusal {
  readonly code: ScoreRefusalCode
  readonly lot: string
  readonly tender?: string
  readonly criterion?: string
  readonly params: Readonly<Record<string, string | number>>
}

/** A question about how a lot was scored. Text: `formatScore`. */
export interface ScoreFinding {
  readonly code: ScoreFindingCode
  readonly lot: string
  readonly tender?: string
  readonly criterion?: string
  readonly params: Readonly<Record<string, string | number>>
}

export const scoreRefusalCodes = [
  'weights-not-numeric',
  'sub-weights-unclear',
  'total-not-supported',
  'scoring-missing',
  'method-unknown',
  'parameter-missing',
  'parameters-without-sense',
  'threshold-not-supported',
  'value-missing',
  'value-of-parts-missing',
  'aggregation-missing',
  'aggregation-not-supported',
  'no-consensus',
  'value-above-most',
  'price-not-above-zero',
] as const
export type ScoreRefusalCode = (typeof scoreRefusalCodes)[number]

export const scoreFindingCodes = [
  'no-bid',
  'single-bid',
  'all-excluded',
  'weights-do-not-add-up',
  'rounding-not-stated',
  'rounding-decides',
  'winner-depends-on-loser',
  'negative-points',
  'method-set-aside',
  'threshold-in-points',
  'mark-without-reason',
  'mark-between-steps',
  'evaluator-not-for-all',
  'hours-not-stated',
  'tie-without-rule',
  'tie-needs-people',
  'tie-rule-unequal',
] as const
export type ScoreFindingCode = (typeof scoreFindingCodes)[number]
