import { doubles, type Field } from './field'

/** Named numbers of a method: a ceiling `C`, a floor `F`, an estimate `E`. */
export type FormulaParams<Value = number> = Readonly<Record<string, Value>>

/** The share of the weight that a price gets beside all prices, its own among them. Undefined: a parameter is missing. */
export type PriceFormula = (price: number, prices: readonly number[], params: FormulaParams) => number | undefined

/** Prices beside which one is judged, put in order once: a formula asks for the lowest, the highest, their sum and ranks. */
export interface Prices<Value> {
  /** Lowest first; one at least. */
  readonly sorted: readonly Value[]
  readonly sum: Value
}

export function pricesOf<Value>({ add, compare, of }: Field<Value>, prices: readonly Value[]): Prices<Value> {
  const sorted = [...prices].sort(compare)
  return { sorted, sum: sorted.reduce(add, of(0)) }
}

/** How many are below a price. */
export function below<Value>({ compare }: Field<Value>, { sorted }: Prices<Value>, price: Value): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const at = sorted[middle]
    if (at !== undefined && compare(at, price) < 0) from = middle + 1
    else to = middle
  }
  return from
}

type OverPrices<Value> = (price: Value, prices: Prices<Value>, params: FormulaParams<Value>) => Value | undefined

/**
 * Price and cost methods by id. The last three are known so that they can be told apart from what is lawful: French case law
 * set the compressed (Belleville-sur-Loire) and the estimate-centred formula (Val d’Oise Habitat) aside.
 */
export function priceFormulasIn<Value>(field: Field<Value>): Readonly<Record<string, OverPrices<Value>>> {
  const { of, add, subtract, multiply, divide, compare } = field
  const [zero, one, two] = [of(0), of(1), of(2)]
  const least = (a: Value, b: Value): Value => (compare(b, a) < 0 ? b : a)
  const most = (a: Value, b: Value): Value => (compare(b, a) > 0 ? b : a)
  const lowest = ({ sorted }: Prices<Value>): Value => sorted[0] ?? zero
  const highest = ({ sorted }: Prices<Value>): Value => sorted.at(-1) ?? zero
  // A price of nothing beside the lowest, which is nothing too, is as good as it.
  const over = (price: Value, base: Value): Value => (compare(price, base) === 0 ? one : divide(price, base))
  const ceiling: OverPrices<Value> = (price, _, { C }) =>
    C === undefined || compare(C, zero) <= 0 ? undefined : subtract(one, divide(price, C))

  return {
    'price.absolute-ceiling': ceiling,
    'price.absolute-two-points': (price, _, { C, F }) =>
      C === undefined || F === undefined || compare(C, F) <= 0
        ? undefined
        : least(one, most(zero, divide(subtract(C, price), subtract(C, F)))),
    'price.proportional-lowest': (price, prices) => over(lowest(prices), price),
    'price.linear-lowest': (price, prices) => subtract(two, over(price, lowest(prices))),
    'price.linear-lowest-clipped': (price, prices) => most(zero, subtract(two, over(price, lowest(prices)))),
    'price.min-max': (price, prices) => {
      const [low, high] = [lowest(prices), highest(prices)]
      return compare(low, high) === 0 ? one : divide(subtract(high, price), subtract(high, low))
    },
    'price.rank': (price, prices) => subtract(one, divide(of(below(field, prices, price)), of(prices.sorted.length))),
    'cost.lcc': ceiling,
    'price.compressed': (price, prices) => divide(subtract(of(7), over(price, lowest(prices))), of(6)),
    'price.average-centred': (price, { sorted, sum }) => {
      const average = divide(sum, of(sorted.length))
      const half = divide(one, two)
      return compare(average, zero) === 0 ? half : add(half, divide(subtract(average, price), multiply(two, average)))
    },
    'price.estimate-centred': (price, _, { E }) =>
      E === undefined || compare(E, zero) <= 0
        ? undefined
        : most(zero, subtract(one, divide(most(subtract(price, E), subtract(E, price)), E))),
  }
}

/** In doubles, for looking at formulas; what decides an award is reckoned in fractions. */
export const priceFormulas: Readonly<Record<string, PriceFormula>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(/* @__PURE__ */ priceFormulasIn(doubles)).map(([id, formula]) => [
    id,
    (price: number, prices: readonly number[], params: FormulaParams) =>
      formula(price, pricesOf(doubles, prices), params),
  ]),
)
