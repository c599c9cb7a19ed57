import type { Money } from './decimal-value'
import type { Lot } from './lot'
import type { Reason } from './reason'

/** What planning the lots of a need asks for, as far as the buyer knows it. Each member left out is a question. */
export interface LotPlanning {
  /** The lots, where they are decided; else those that `propose` makes. */
  readonly lots?: readonly Lot[]
  /** Firms expected to tender, linked ones counted as one. */
  readonly expectedTenderers?: number
  /** Most lots for one tenderer, where the buyer has chosen. Source: BT-33. */
  readonly awarded?: number
  /** Who coordinates the contractors: the buyer itself, a lot of its own, or nobody can. */
  readonly coordination?: 'buyer' | 'lot' | 'none'
  /**
   * Lots between which a saving is likely, as lists of lot ids, or of the keys that a proposal gives its lots. Source: art. 46(3),
   * BT-330, BT-1375.
   */
  readonly savingsBetween?: readonly (readonly string[])[]
  /** Whether orders are placed as needs arise. */
  readonly asNeedsArise?: boolean
  /** Whether software that nobody knows yet will be added during the contract. */
  readonly newSoftware?: boolean
  /** Whether small lots are bought apart, by a simpler procedure. Source: art. 5(10) of Directive 2014/24. */
  readonly smallLots?: boolean
  /** Minimum turnover that is asked for, by lot id, without tax. */
  readonly minimumTurnover?: Readonly<Record<string, Money>>
  /** Why the contract is not divided, where that is decided. Source: art. 46(1), L2113-11. */
  readonly notDividedReason?: Reason
}
