import type { DecimalValue } from '@opensource-experts/core'
import type { DayRange } from '../model/claims'
import type { ContractPromise, RecordRow } from './promised'

/** What was promised beside what was done, for a period of a contract. It decides nothing: the contractor is heard first. */
export interface Comparison {
  readonly mark: 'internal-file'
  readonly contract: string
  readonly period: DayRange
  /** The day on which it was looked at. */
  readonly on: string
  readonly record: RecordState
  readonly promises: readonly PromiseState[]
  /** Letters that the state of things asks for, as drafts. Text: `formatLetter`. */
  readonly letters: readonly Letter[]
}

/** `not-due`, `in-time`, `late` (delivered or not), or `not-stated` where no day was given. */
export interface RecordState {
  readonly state: 'not-due' | 'in-time' | 'late' | 'not-stated'
  readonly due?: string
  readonly delivered?: string
  /** Days after the due day, to the delivery or to today. */
  readonly daysLate: number
}

export interface PromiseState {
  readonly promise: ContractPromise
  /**
   * `kept`: so many rows came as far as was promised. `short`: fewer did, by the record. `open`: the record is not there, or
   * the bundle does not confirm what it says. Unknown is not no.
   */
  readonly state: 'kept' | 'short' | 'open'
  /** As the record states them; each includes those further on. */
  readonly proposed: number
  readonly merged: number
  readonly released: number
  readonly refused: number
  /** Of those merged, how many commits the bundle has. */
  readonly confirmed: number
  /** Proposed later than was promised. */
  readonly late: number
  /** Rows whose days are not stated, where a time was promised. */
  readonly withoutDays: number
  readonly hours: { readonly promised?: DecimalValue; readonly stated: DecimalValue }
  readonly rows: readonly RowState[]
}

export interface RowState {
  readonly row: RecordRow
  /** Of a row that says to be merged: whether its commit is in the bundle. */
  readonly git: 'confirmed' | 'not-found' | 'no-commit' | 'other-kind' | 'not-asked'
  /** From ready to proposed. Working days are Monday to Friday: holidays are not known. */
  readonly delay?: { readonly days: number; readonly workingDays: number }
  readonly late: boolean
}

export interface Letter {
  readonly code: 'record-late' | 'promises-short' | 'to-clear-up'
  readonly params: Readonly<Record<string, string | number>>
  /** The promises that it is about. */
  readonly promises: readonly string[]
}
