import { expectObject, expectText } from '../errors/expect-input'
import { ratios } from './field'
import { methods } from './methods'
import { priceFormulasIn } from './price-formulas'
import { qualityFormulasIn } from './quality-formulas'
import { exactText, type Ratio, ratio } from './ratio'
import type { Seat } from './seats'

const prices = /* @__PURE__ */ priceFormulasIn(ratios)
const qualities = /* @__PURE__ */ qualityFormulasIn(ratios)

/** Points of one value, with the formula that gave them and the numbers of its symbols. */
export interface Points {
  readonly points: Ratio
  readonly formula: string
  readonly with: Readonly<Record<string, string>>
}

/** Undefined where the parameters make no sense: a ceiling of 0, a best that is the worst. */
export function pointsOf({ method, params, weight }: Seat, value: Ratio, all: readonly Ratio[]): Points | undefined {
  const share = Object.hasOwn(prices, method)
    ? prices[method]?.(value, all, params)
    : qualities[method]?.(value, params)
  if (share === undefined) return undefined
  const symbols = symbolsOf(value, all)
  const { formula = 'W' } = methods[method] ?? {}
  // Where all prices are equal there is nothing to divide by: each has the whole weight.
  const shown = method === 'price.min-max' && symbols.Pmin === symbols.Pmax ? 'W' : formula
  const numbers = {
    ...symbols,
    ...Object.fromEntries(Object.entries(params).map(([name, each]) => [name, exactText(each)])),
  }
  const names = Object.entries({ W: exactText(weight), ...numbers }).filter(([name]) => namesIn(shown).has(name))
  return { points: ratios.multiply(weight, share), formula: shown, with: Object.fromEntries(names) }
}

function symbolsOf(value: Ratio, all: readonly Ratio[]): Readonly<Record<string, string>> {
  const sorted = [...all].sort(ratios.compare)
  const [low = value] = sorted
  const high = sorted.at(-1) ?? value
  const count = ratio(BigInt(all.length), 1n)
  const rank = 1 + all.filter((other) => ratios.compare(other, value) < 0).length
  return {
    P: exactText(value),
    x: exactText(value),
    Pmin: exactText(low),
    Pmax: exactText(high),
    A: all.length === 0 ? '' : exactText(ratios.divide(all.reduce(ratios.add), count)),
    R: String(rank),
    N: String(all.length),
  }
}

/** The names of numbers in a formula: `min` and `max` are functions. */
function namesIn(formula: string): ReadonlySet<string> {
  return new Set((formula.match(/[A-Za-z]+/gu) ?? []).filter((name) => name !== 'min' && name !== 'max'))
}

/** The formula with its numbers: `50 × 80000 / 90000`. */
export function filledFormula(formula: string, numbers: Readonly<Record<string, string>>): string {
  expectText('filledFormula', 'formula', formula)
  expectObject('filledFormula', 'numbers', numbers)
  return formula.replaceAll(/[A-Za-z]+/gu, (name) => {
    const number = Object.hasOwn(numbers, name) ? numbers[name] : undefined
    if (number === undefined) return name
    expectText('filledFormula', name, number)
    return number.includes('/') ? `(${number})` : number
  })
}
