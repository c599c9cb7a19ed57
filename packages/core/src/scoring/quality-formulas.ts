import type { FormulaParams } from './price-formulas'

/** The share of the weight that a value gets, whatever others offer. Undefined: a parameter is missing. */
export type QualityFormula = (value: number, params: FormulaParams) => number | undefined

const clamp = (share: number): number => Math.min(1, Math.max(0, share))

/** Quality methods by id. */
export const qualityFormulas: Readonly<Record<string, QualityFormula>> = {
  // Marks 0 to 4, each with a published descriptor.
  'quality.anchored-steps': (mark) => clamp(mark / 4),
  'quality.linear-absolute': (value, { best, worst }) =>
    best === undefined || worst === undefined || best === worst ? undefined : clamp((value - worst) / (best - worst)),
  // `value`: passed of all.
  'quality.proportion': (value) => clamp(value),
  'quality.saturating-count': (count, { cap }) => (cap === undefined || cap <= 0 ? undefined : clamp(count / cap)),
  'quality.threshold': (mark, { t }) => (t === undefined ? undefined : mark >= t ? 1 : 0),
}
