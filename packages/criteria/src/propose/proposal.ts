import type { Procurement } from '@opensource-experts/core'
import type { ProposalNote } from './note'
import type { ProgrammeStep } from './programme'
import type { Reason } from './reason'

export interface Proposal {
  readonly procurement: Procurement
  /** In the first language of the need that has words, else in English. */
  readonly reasons: readonly Reason[]
  /** What makes no sense in the need and was left aside. */
  readonly findings: readonly ProposalNote[]
  /** What to say next, five at most, in an order that a buyer can answer. */
  readonly questions: readonly ProposalNote[]
  /** Key of each lot, by its id: what changes of the buyer name it by. */
  readonly keys: Readonly<Record<string, string>>
  /** The waves of a migration; empty where there is none. */
  readonly programme: readonly ProgrammeStep[]
}
