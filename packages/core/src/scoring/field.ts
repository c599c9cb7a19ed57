import { type Ratio, ratio } from './ratio'

/** Numbers that a formula can reckon with: doubles for simulation, fractions where a mark depends on it. */
export interface Field<Value> {
  of(value: number): Value
  add(a: Value, b: Value): Value
  subtract(a: Value, b: Value): Value
  multiply(a: Value, b: Value): Value
  divide(a: Value, b: Value): Value
  /** Below, at or above 0, as `a` is below, equal to or above `b`. */
  compare(a: Value, b: Value): number
}

export const doubles: Field<number> = {
  of: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  compare: (a, b) => a - b,
}

export const ratios: Field<Ratio> = {
  of: (value) => ({ top: BigInt(value), bottom: 1n }),
  add: (a, b) => ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom),
  subtract: (a, b) => ratio(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom),
  multiply: (a, b) => ratio(a.top * b.top, a.bottom * b.bottom),
  divide: (a, b) => ratio(a.top * b.bottom, a.bottom * b.top),
  compare: (a, b) => {
    const difference = a.top * b.bottom - b.top * a.bottom
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  },
}
