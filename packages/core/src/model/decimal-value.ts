/** An exact decimal: a JSON number, or a decimal string (`"12.50"`) where a double would not keep it. */
export type DecimalValue = number | string

/** An amount without tax. `currency` is an ISO 4217 code. Source: BT-27. */
export interface Money {
  /** Without tax, in units of the currency. */
  readonly amount: DecimalValue
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: string
}
