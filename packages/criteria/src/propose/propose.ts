import {
  anyNumber,
  anyText,
  checkInput,
  decimal,
  type Members,
  moneyShape,
  type Need,
  needShape,
  type Procurement,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueOptions, readingCatalogue } from '../catalogue/catalogue-input'
import type { ProposalNote } from './note'
import type { ProgrammeStep } from './programme'
import { proposalFor } from './proposal-for'
import type { Reason } from './reason'

export interface ProposeOptions {
  /** It must hold the clauses that its sets name. */
  readonly catalogue: Catalogue
}

// A value or a duration that is not above 0 is a finding, with words for a buyer.
const value: Members = { ...moneyShape, members: { ...moneyShape.members, amount: decimal } }
const needInput: Members = {
  ...needShape,
  members: { ...needShape.members, value, durationMonths: anyNumber, territories: { list: anyText } },
}

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

/**
 * A procurement for a need: lots, limits, criteria with weights that total 100 in each lot, clauses resolved, and why.
 * It lints without error; `reasons` says what the buyer has to confirm, and never passes a guess for a fact. What makes no
 * sense in the need is in `findings`, what is missing in `questions`. Pure.
 */
export function propose(need: Need, options: ProposeOptions): Proposal {
  checkInput('propose', { need: [needInput, need], options: [catalogueOptions(), options] })
  return readingCatalogue('propose', () => proposalFor(need, options.catalogue))
}
