import { doubles, type Field } from './field'

/** Named numbers of a method: a ceiling `C`, a floor `F`, an estimate `E`. */
export type FormulaParams<Value = number> = Readonly<Record<string, Value>>

/** The share of the weight that a price gets beside all prices, its own among them. Undefined: a parameter is missing. */
export type PriceFormula<Value = number> = (
  price: Value,
  prices: readonly Value[],
  params: FormulaParams<Value>,
) => Value | undefined

/**
 * Price and cost methods by id. The last three are known so that they can be told apart from what is lawful: French case law
 * set the compressed (Belleville-sur-Loire) and the estimate-centred formula (Val d’Oise Habitat) aside.
 */
export function priceFormulasIn<Value>(field: Field<Value>): Readonly<Record<string, PriceFormula<Value>>> {
  const { of, add, subtract, multiply, divide, compare } = field
  const [zero, one, two] = [of(0), of(1), of(2)]
  const least = (a: Value, b: Value): Value => (compare(b, a) < 0 ? b : a)
  const most = (a: Value, b: Value): Value => (compare(b, a) > 0 ? b : a)
  const lowest = (prices: readonly Value[]): Value => prices.reduce(least)
  const highest = (prices: readonly Value[]): Value => prices.reduce(most)
  // A price of nothing beside the lowest, which is nothing too, is as good as it.
  const over = (price: Value, base: Value): Value => (compare(price, base) === 0 ? one : divide(price, base))
  const ceiling: PriceFormula<Value> = (price, _, { C }) =>
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
    'price.rank': (price, prices) =>
      subtract(one, divide(of(prices.filter((other) => compare(other, price) < 0).length), of(prices.length))),
    'cost.lcc': ceiling,
    'price.compressed': (price, prices) => divide(subtract(of(7), over(price, lowest(prices))), of(6)),
    'price.average-centred': (price, prices) => {
      const average = divide(prices.reduce(add), of(prices.length))
      const half = divide(one, two)
      return compare(average, zero) === 0 ? half : add(half, divide(subtract(average, price), multiply(two, average)))
    },
    'price.estimate-centred': (price, _, { E }) =>
      E === undefined || compare(E, zero) <= 0
        ? undefined
        : most(zero, subtract(one, divide(most(subtract(price, E), subtract(E, price)), E))),
  }
}

export const priceFormulas: Readonly<Record<string, PriceFormula>> = /* @__PURE__ */ priceFormulasIn(doubles)
