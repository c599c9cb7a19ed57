import type { DecimalValue } from './decimal-value'
import type { LocalizedText } from './text'

/** Why something that the law asks for is not done: one of its grounds, and the facts. */
export interface Reason {
  /** The ground in law, such as `L2113-11`. */
  readonly ground: string
  /** The reason in words, by language. */
  readonly text?: LocalizedText
}

/** A quantity with its unit. */
export interface Quantity {
  /** The number. */
  readonly value: DecimalValue
  /** Its unit, in the buyer’s words: `person-days`. */
  readonly unit: string
}
