import { checkInput, wholeAbove0, wholeFrom0 } from '@opensource-experts/core'

/** Ways to look at a number of contributions; each favours another size of firm. Text: `formatSize`. */
export const sizeMethods = ['volume', 'log-cap', 'per-head', 'presence'] as const
export type SizeMethod = (typeof sizeMethods)[number]

/** A figure from 0 to 1, with all that it was made from. It is no mark. */
export interface SizedFigure {
  readonly method: SizeMethod
  readonly value: number
  /** By name, as they were given. */
  readonly parameters: Readonly<Record<string, number>>
}

/** Contributions as a part of those of whoever has most. 0 where nobody has any. */
export function volumeFigure(count: number, most: number): SizedFigure {
  checkInput('volumeFigure', { count: [wholeFrom0, count], most: [wholeFrom0, most] })
  return { method: 'volume', value: most === 0 ? 0 : Math.min(1, count / most), parameters: { count, most } }
}

/**
 * `log(1 + count) / log(1 + max(count, cap))`, as OpenSSF criticality scores and OSS Compass have it: the first contribution
 * weighs more than the hundredth, and above the cap nothing is added.
 */
export function logCapFigure(count: number, cap: number): SizedFigure {
  checkInput('logCapFigure', { count: [wholeFrom0, count], cap: [wholeAbove0, cap] })
  const value = Math.log(1 + count) / Math.log(1 + Math.max(count, cap))
  return { method: 'log-cap', value, parameters: { count, cap } }
}

/** Contributions a head, as a part of `full` a head; 1 from there on. `heads`: all of the firm, from 1. */
export function perHeadFigure(count: number, heads: number, full: number): SizedFigure {
  checkInput('perHeadFigure', { count: [wholeFrom0, count], heads: [wholeAbove0, heads], full: [wholeAbove0, full] })
  return { method: 'per-head', value: Math.min(1, count / heads / full), parameters: { count, heads, full } }
}

/** Months with an accepted contribution, as a part of those asked for; how many there were in a month does not count. */
export function presenceFigure(months: number, asked: number): SizedFigure {
  checkInput('presenceFigure', { months: [wholeFrom0, months], asked: [wholeAbove0, asked] })
  return { method: 'presence', value: Math.min(1, months / asked), parameters: { months, asked } }
}
