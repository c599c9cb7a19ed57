import { doubles, type Field } from './field'
import type { FormulaParams } from './price-formulas'

/** The share of the weight that a value gets, whatever others offer. Undefined: a parameter is missing. */
export type QualityFormula<Value = number> = (value: Value, params: FormulaParams<Value>) => Value | undefined

/** Quality methods by id. */
export function qualityFormulasIn<Value>(field: Field<Value>): Readonly<Record<string, QualityFormula<Value>>> {
  const { of, subtract, divide, compare } = field
  const [zero, one] = [of(0), of(1)]
  const clamp = (share: Value): Value => (compare(share, zero) < 0 ? zero : compare(share, one) > 0 ? one : share)
  return {
    // Marks 0 to `scale`, 4 unless stated, each with a published descriptor.
    'quality.anchored-steps': (mark, { scale = of(4) }) =>
      compare(scale, zero) <= 0 ? undefined : clamp(divide(mark, scale)),
    'quality.linear-absolute': (value, { best, worst }) =>
      best === undefined || worst === undefined || compare(best, worst) === 0
        ? undefined
        : clamp(divide(subtract(value, worst), subtract(best, worst))),
    // `value`: passed of all.
    'quality.proportion': (value) => clamp(value),
    'quality.saturating-count': (count, { cap }) =>
      cap === undefined || compare(cap, zero) <= 0 ? undefined : clamp(divide(count, cap)),
    'quality.threshold': (mark, { t }) => (t === undefined ? undefined : compare(mark, t) >= 0 ? one : zero),
  }
}

export const qualityFormulas: Readonly<Record<string, QualityFormula>> = /* @__PURE__ */ qualityFormulasIn(doubles)
