import {
  anyNumber,
  anyText,
  checkInput,
  decimal,
  type Members,
  moneyShape,
  type Need,
  needShape,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueOptions, readingCatalogue } from '../catalogue/catalogue-input'
import type { Proposal } from './proposal'
import { proposalFor } from './proposal-for'

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

/**
 * A procurement for a need: lots, limits, criteria with weights that total 100 in each lot, clauses resolved, and why.
 * It lints without error; `reasons` says what the buyer has to confirm, and never passes a guess for a fact. What makes no
 * sense in the need is in `findings`, what is missing in `questions`. Pure.
 */
export function propose(need: Need, options: ProposeOptions): Proposal {
  checkInput('propose', { need: [needInput, need], options: [catalogueOptions(), options] })
  return readingCatalogue('propose', () => proposalFor(need, options.catalogue))
}
