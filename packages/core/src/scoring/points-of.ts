import { expectObject, expectText } from '../errors/expect-input'
import { ratios } from './field'
import { methods } from './methods'
import { below, type Prices, priceFormulasIn } from './price-formulas'
import { qualityFormulasIn } from './quality-formulas'
import { exactText, type Ratio } from './ratio'
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
export function pointsOf({ method, params, weight }: Seat, value: Ratio, all: Prices<Ratio>): Points | undefined {
  const share = Object.hasOwn(prices, method)
    ? prices[method]?.(value, all, params)
    : qualities[method]?.(value, params)
  if (share === undefined) return undefined
  const { formula = 'W' } = methods[method] ?? {}
  const equal = method === 'price.min-max' && ratios.compare(all.sorted[0] ?? value, all.sorted.at(-1) ?? value) === 0
  // Where all prices are equal there is nothing to divide by: each has the whole weight.
  const shown = equal ? 'W' : formula
  const numbers: Record<string, string> = {}
  for (const name of namesIn(shown)) {
    const number = name === 'W' ? weight : (symbolOf(name, value, all) ?? params[name])
    if (number) numbers[name] = exactText(number)
  }
  return { points: ratios.multiply(weight, share), formula: shown, with: numbers }
}

function symbolOf(name: string, value: Ratio, all: Prices<Ratio>): Ratio | undefined {
  const { sorted, sum } = all
  switch (name) {
    case 'P':
    case 'x':
      return value
    case 'Pmin':
      return sorted[0]
    case 'Pmax':
      return sorted.at(-1)
    case 'A':
      return ratios.divide(sum, ratios.of(sorted.length))
    case 'R':
      return ratios.of(1 + below(ratios, all, value))
    case 'N':
      return ratios.of(sorted.length)
    default:
      return undefined
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
