import { expectInput, expectObject, expectText } from '../errors/expect-input'
import { type FormulaParams, type PriceFormula, priceFormulas } from './price-formulas'

/** What a price formula does to marks, seen in simulated tenders. */
export interface PriceProperties {
  /** Some tender gets less than nothing. */
  readonly negative: boolean
  /** The lowest price always gets the best mark. */
  readonly bestGetsBest: boolean
  /** A mark changes where a tender of others leaves. */
  readonly dependsOnOthers: boolean
  /** The share of the weight that lies between two tenders a hundredth apart. */
  readonly gapOfTwo: number
  /** The share of the weight that is lost by a price twice the lowest; undefined where a reference price has to be known. */
  readonly lossAtDouble: number | undefined
}

const trials = 400

/**
 * Simulates tenders: the same answer on every machine, since chance is seeded. `reference`: a price to be expected, for
 * formulas with a ceiling. Undefined where the method is none of ours.
 */
export function priceProperties(
  method: string,
  params: FormulaParams,
  reference?: number,
): PriceProperties | undefined {
  expectText('priceProperties', 'method', method)
  expectObject('priceProperties', 'params', params)
  for (const number of [...Object.values(params), ...(reference === undefined ? [] : [reference])])
    expectInput(typeof number === 'number', 'priceProperties', 'params', 'numbers', number)
  const formula = Object.hasOwn(priceFormulas, method) ? priceFormulas[method] : undefined
  if (!formula) return undefined
  const isAbsolute = /absolute|lcc|estimate/u.test(method)
  const known = simulated.get(method) ?? simulate(formula, isAbsolute)
  simulated.set(method, known)
  return { ...known, lossAtDouble: lossAtDouble(formula, params, isAbsolute, reference) }
}

type Seen = Omit<PriceProperties, 'lossAtDouble'>

/** As many as there are formulas: what is seen does not depend on the unit of a ceiling. */
const simulated = new Map<string, Seen>()

function simulate(formula: PriceFormula, isAbsolute: boolean): Seen {
  const params = { C: 200, F: 50, E: 130 }
  const seen = { negative: false, bestGetsBest: true, dependsOnOthers: false }
  const random = chance(1)
  for (let trial = 0; trial < trials; trial += 1) {
    const prices = Array.from({ length: 2 + Math.floor(random() * 3) }, () => 60 + Math.floor(random() * 140))
    // Now and then one is far off, where no ceiling shuts it out.
    if (!isAbsolute && random() < 0.25) prices.push(200 + Math.floor(random() * 180))
    const marks = marksOf(formula, prices, params)
    const cheapest = marks[prices.indexOf(Math.min(...prices))] ?? 0
    if (marks.some((mark) => mark < 0)) seen.negative = true
    if (marks.some((mark) => mark > cheapest)) seen.bestGetsBest = false
    if (marksOf(formula, prices.slice(1), params).some((mark, index) => mark !== marks[index + 1]))
      seen.dependsOnOthers = true
  }
  const [first = 0, second = 0] = marksOf(formula, [100, 101], params)
  return { ...seen, gapOfTwo: first - second }
}

function lossAtDouble(
  formula: PriceFormula,
  params: FormulaParams,
  isAbsolute: boolean,
  reference: number | undefined,
): number | undefined {
  const lowest = isAbsolute ? reference : 100
  if (lowest === undefined) return undefined
  const prices = [lowest, lowest * 2]
  const [own, double] = prices.map((price) => formula(price, prices, params))
  // Above a ceiling a tender is no longer one; what lies between two prices below it is in the same proportion.
  return own === undefined || double === undefined ? undefined : own - double
}

function marksOf(formula: PriceFormula, prices: readonly number[], params: FormulaParams): number[] {
  return prices.map((price) => formula(price, prices, params) ?? 0)
}

/** Mulberry32: numbers in [0, 1) from a seed. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
