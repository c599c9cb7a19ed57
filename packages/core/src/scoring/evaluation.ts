import type { DecimalValue } from '../model/decimal-value'
import type { Procurement } from '../model/procurement'

/** What was offered and how it was judged (`evaluation.json`). For the internal file alone. */
export interface Evaluation {
  /** The only version there is. */
  readonly schemaVersion: '1'
  /** The criteria as they were published, with the texts of their clauses filled in. */
  readonly procurement: Procurement
  /** Every tender that came, those that are out too. */
  readonly tenders: readonly Tender[]
  /** How the marks of several evaluators become one, where the criterion does not say it. Default: it has to say it. */
  readonly aggregation?: Aggregation
}

/** `consensus`: all give the same mark. `mean`, `median`: of the marks, exact. */
export type Aggregation = 'consensus' | 'mean' | 'median'

export interface Tender {
  /** Each once. */
  readonly id: string
  /** As it is shown. */
  readonly name: string
  /** One for each lot that is tendered for. A lot without one is not tendered for. */
  readonly bids: readonly Bid[]
}

export interface Bid {
  /** Id of a lot. */
  readonly lot: string
  /** By id of the award criterion. A price or a cost is without tax, in the currency of the lot. */
  readonly values: Readonly<Record<string, BidValue>>
  /** Why it is out before any mark: irregular, unacceptable, unsuitable. It has no points, and its price does not count. */
  readonly excluded?: string
}

/** A number, 0 or above, or marks by which it is found. */
export type BidValue = DecimalValue | MarkedValue | StaffValue | PartValues

/** Marks of one or several evaluators. */
export interface MarkedValue {
  /** One at least; each evaluator once. */
  readonly marks: readonly Mark[]
}

export interface Mark {
  /** A name or a code; nobody else has it. */
  readonly evaluator: string
  /** From 0, on the scale of the criterion. */
  readonly mark: DecimalValue
  /** What the mark rests on, in words that a losing tenderer may read. */
  readonly reason?: string
}

/** The persons assigned, each marked: the average is weighted by planned hours (AWD-01). */
export interface StaffValue {
  /** One at least. */
  readonly persons: readonly AssignedPerson[]
  /** Hours that they provide together at least; the missing share counts with the mark 0. Default: it is not looked at. */
  readonly leastHours?: DecimalValue
}

export interface AssignedPerson extends MarkedValue {
  /** A name or a code; nobody else of the tender has it. */
  readonly id: string
  /** Above 0. */
  readonly hours: DecimalValue
}

/** By id of the sub-criterion, or by its place from 1 where it has none. */
export interface PartValues {
  /** Number or marks of each part. */
  readonly parts: Readonly<Record<string, DecimalValue | MarkedValue | StaffValue>>
}
