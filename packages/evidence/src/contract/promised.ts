import type { DecimalValue } from '@opensource-experts/core'
import type { Nature } from '../model/bundle'
import type { DayRange } from '../model/claims'

/** What a contract asks for in a period, and the record that the contractor delivered of it (`promised.json`). */
export interface Promised {
  /** The only version there is. */
  readonly schemaVersion: '1'
  /** Number or name of the contract, for the letters. */
  readonly contract: string
  /** Days, both included. */
  readonly period: DayRange
  /** What the contract asks for in the period, one at least. */
  readonly promises: readonly ContractPromise[]
  /** Day by which the record of the period is due (PER-05: so many days after its end). Absent: not looked at. */
  readonly recordDue?: string
  /** PER-05. Absent: none was delivered. */
  readonly record?: DeliveredRecord
  /** Days that the contract gives to answer before anything follows. Absent: the letters leave it open. */
  readonly hearingDays?: number
}

/** How far a contribution has come; each state includes those before it. */
export const states = ['proposed', 'merged', 'released'] as const
export type PromisedState = (typeof states)[number]

export interface ContractPromise {
  /** Each once. */
  readonly id: string
  /** Name of a project of the bundle. */
  readonly component: string
  /** Contributions that are to come as far as `state`. */
  readonly count: number
  /** How far they are to come. */
  readonly state: PromisedState
  /** Kind of contribution that is asked for. Absent: any. */
  readonly kind?: Nature
  /** Longest time from the day on which a change was ready to the day on which it was proposed. */
  readonly within?: {
    /** Days, from 0. */
    readonly value: number
    /** `working-days`: Monday to Friday. */
    readonly unit: 'days' | 'working-days'
  }
  /** Hours that are to be given to it in the period. */
  readonly hours?: DecimalValue
}

export interface DeliveredRecord {
  /** Day on which it came. */
  readonly delivered: string
  /** One for each contribution. */
  readonly rows: readonly RecordRow[]
}

/** A row of the record, with the fields of PER-05. */
export interface RecordRow {
  /** `id` of the promise that it serves. */
  readonly promise: string
  /** Call-off that asked for it. */
  readonly callOff?: string
  /** Where it can be seen. */
  readonly address?: string
  /** Kind of contribution. */
  readonly kind?: Nature
  /** How far it has come. */
  readonly state: 'proposed' | 'under-review' | 'accepted' | 'released' | 'refused' | 'without-answer'
  /** Day on which the change was ready: done for the buyer. */
  readonly ready?: string
  /** Day on which it was proposed. */
  readonly proposed?: string
  /** Full id of the commit as it was accepted. */
  readonly commit?: string
  /** Name of the tag of the release that has it. */
  readonly release?: string
  /** Hours given to it. */
  readonly hours?: DecimalValue
}
