import type { DecimalValue } from './decimal-value'

/** Bounds of a weight given as a range (eForms `-mid` codes): `value` is then the middle of the range. */
export interface WeightRange {
  readonly middle?: boolean
  readonly min?: DecimalValue
  readonly max?: DecimalValue
}

/** A share that adds up with the others of its lot. Source: BT-541, BT-5421 (`per-exa`, `poi-exa`, `dec-exa`, `-mid`). */
export interface NumericWeight extends WeightRange {
  /** `percentage` in (0, 100], `decimal` in (0, 1], `points` above 0. */
  readonly kind: 'percentage' | 'points' | 'decimal'
  readonly value: DecimalValue
}

/** A rank, 1 being the most important. Source: BT-5421 `ord-imp`, art. 67(5) of Directive 2014/24. */
export interface OrderWeight {
  readonly kind: 'order'
  readonly value: DecimalValue
}

export type Weight = NumericWeight | OrderWeight

/** A fixed price or cost: of the whole contract or of a unit. Source: BT-541, BT-5422 (`fix-tot`, `fix-unit`). */
export interface FixedNumber {
  readonly kind: 'total' | 'unit'
  readonly value: DecimalValue
}

/** A minimum score, or the number of tenders that pass. Source: BT-541, BT-5423 (`min-score`, `max-pass`). */
export interface Threshold {
  readonly kind: 'min-score' | 'max-pass'
  readonly value: DecimalValue
}
