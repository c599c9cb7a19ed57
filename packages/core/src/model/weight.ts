import type { DecimalValue } from './decimal-value'
import type { LocalizedText } from './text'

/** Bounds of a weight given as a range (eForms `-mid` codes): `value` is then the middle of the range. */
export interface WeightRange {
  /** True where the weight is a range. Default false. */
  readonly middle?: boolean
  /** Lower bound, in the unit of the weight. */
  readonly min?: DecimalValue
  /** Upper bound, in the unit of the weight. */
  readonly max?: DecimalValue
}

/** A share that adds up with the others of its lot. Source: BT-541, BT-5421 (`per-exa`, `poi-exa`, `dec-exa`, `-mid`). */
export interface NumericWeight extends WeightRange {
  /** `percentage` in (0, 100], `decimal` in (0, 1], `points` above 0. */
  readonly kind: 'percentage' | 'points' | 'decimal'
  /** The share, above 0. */
  readonly value: DecimalValue
}

/** A rank, 1 being the most important. Source: BT-5421 `ord-imp`, art. 67(5) of Directive 2014/24. */
export interface OrderWeight {
  /** A rank and no share. */
  readonly kind: 'order'
  /** The rank: 1, 2, 3 and so on. */
  readonly value: DecimalValue
}

export type Weight = NumericWeight | OrderWeight

/** A fixed price or cost: of the whole contract or of a unit. Source: BT-541, BT-5422 (`fix-tot`, `fix-unit`). */
export interface FixedNumber {
  /** Of the whole contract, or of a unit. */
  readonly kind: 'total' | 'unit'
  /** In units of the currency of the lot. */
  readonly value: DecimalValue
}

/** A minimum score, or the number of tenders that pass. Source: BT-541, BT-5423 (`min-score`, `max-pass`). */
export interface Threshold {
  /** Lowest score, or most tenders that pass. */
  readonly kind: 'min-score' | 'max-pass'
  /** The score, or the number of tenders. */
  readonly value: DecimalValue
  /** What a tender lacks that stays below it, by language. */
  readonly meaning?: LocalizedText
}
