import {
  above0,
  anyNumber,
  anyText,
  type Criterion,
  decimal,
  flag,
  type Lot,
  lotPlanningShape,
  lotShape,
  type Members,
  type Money,
  type Need,
  needShape,
  wholeAbove0,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueInput } from '../catalogue/catalogue-input'
import type { Market } from './market'
import { marketInput } from './market-input'

/** A need of which nothing has to be there: what is missing is a question, what cannot be is a finding. */
export type NeedToPlan = Partial<Need>

export interface PlanLotsOptions {
  /** The lots, where the caller has them. Default: `need.planning.lots`, else those that `propose` makes. */
  readonly lots?: readonly Lot[]
  /** What directories answered, for the preview of competition. Default: none, and nothing is said of it. */
  readonly market?: Market
  /**
   * Criteria with minimums and steps, for the preview of competition: those of a proposal, say. Default: for each lot, experience with
   * its software, and being able to change it.
   */
  readonly criteria?: readonly Criterion[]
  /** For the simulation. Default `ose`. */
  readonly seed?: string
  /** Runs of each simulation. Default 1,000. */
  readonly runs?: number
  /** Default: the catalogue of the project. */
  readonly catalogue?: Catalogue
}

const money: Members = { members: { amount: decimal, currency: anyText }, required: ['amount', 'currency'] }
const lots = { list: { asRead: { ...lotShape, members: { ...lotShape.members, value: money } } } }
const planning: Members = {
  ...lotPlanningShape,
  members: {
    ...lotPlanningShape.members,
    lots,
    expectedTenderers: anyNumber,
    awarded: anyNumber,
    minimumTurnover: { named: money },
  },
}

/** Odd values are findings, not refusals: a value below 0, a territory that is none, two currencies. */
export const needToPlan: Members = {
  ...needShape,
  members: {
    ...needShape.members,
    value: money,
    durationMonths: anyNumber,
    territories: { list: anyText },
    planning,
    framework: { members: { maxParticipants: anyNumber, years: decimal, dynamic: flag }, open: true },
  },
  required: [],
}

export const planOptionsInput: Members = {
  members: {
    lots,
    market: marketInput,
    criteria: { list: { members: {}, open: true } },
    seed: anyText,
    runs: wholeAbove0,
    catalogue: catalogueInput,
  },
}

/** Money that can be used: above 0, with a currency. */
export function usable(money: Money | undefined): money is Money {
  return money !== undefined && above0(Number(money.amount), {}) === undefined
}
