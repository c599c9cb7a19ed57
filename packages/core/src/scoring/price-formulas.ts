/** Named numbers of a method: a ceiling `C`, a floor `F`, an estimate `E`. */
export type FormulaParams = Readonly<Record<string, number>>

/** The share of the weight that a price gets beside all prices, its own among them. Undefined: a parameter is missing. */
export type PriceFormula = (price: number, prices: readonly number[], params: FormulaParams) => number | undefined

const clamp = (share: number): number => Math.min(1, Math.max(0, share))
const lowest = (prices: readonly number[]): number => prices.reduce((least, price) => Math.min(least, price))
const highest = (prices: readonly number[]): number => prices.reduce((most, price) => Math.max(most, price))
// A price of nothing beside the lowest, which is nothing too, is as good as it.
const over = (price: number, base: number): number => (price === base ? 1 : price / base)

const ceiling: PriceFormula = (price, _, { C }) => (C === undefined || C <= 0 ? undefined : 1 - price / C)

/**
 * Price and cost methods by id. The last four are known so that they can be told apart from what is lawful: French case law
 * set the compressed (Belleville-sur-Loire) and the estimate-centred formula (Val d’Oise Habitat) aside.
 */
export const priceFormulas: Readonly<Record<string, PriceFormula>> = {
  'price.absolute-ceiling': ceiling,
  'price.absolute-two-points': (price, _, { C, F }) =>
    C === undefined || F === undefined || C <= F ? undefined : clamp((C - price) / (C - F)),
  'price.proportional-lowest': (price, prices) => 1 / over(price, lowest(prices)),
  'price.linear-lowest': (price, prices) => 2 - over(price, lowest(prices)),
  'price.linear-lowest-clipped': (price, prices) => Math.max(0, 2 - over(price, lowest(prices))),
  'price.min-max': (price, prices) => {
    const [least, most] = [lowest(prices), highest(prices)]
    return most === least ? 1 : (most - price) / (most - least)
  },
  'price.rank': (price, prices) => 1 - prices.filter((other) => other < price).length / prices.length,
  'cost.lcc': ceiling,
  'price.compressed': (price, prices) => (7 - over(price, lowest(prices))) / 6,
  'price.average-centred': (price, prices) => {
    const average = prices.reduce((sum, each) => sum + each, 0) / prices.length
    return average === 0 ? 0.5 : 0.5 + (average - price) / average / 2
  },
  'price.estimate-centred': (price, _, { E }) =>
    E === undefined || E <= 0 ? undefined : Math.max(0, 1 - Math.abs(price - E) / E),
}
