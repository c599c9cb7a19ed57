/** What is shown of a method, and what a bid has to be for it. */
export interface MethodFacts {
  /**
   * The formula in its symbols: `W` the weight, `P` the price, `Pmin` `Pmax` `A` the lowest, highest and average price,
   * `R` of `N` the rank, `x` the value; the others are parameters of the method.
   */
  readonly formula: string
  /** The points of a bid change where another comes or goes. */
  readonly relative: boolean
  /** Divides by a price: one of 0 has no points. */
  readonly dividesByPrice?: true
  /** Values outside have no points: the name of a parameter, or a number. */
  readonly most?: string
  /** Set aside by courts, or likely to be. */
  readonly setAside?: true
}

const lowest = { relative: true, dividesByPrice: true } as const

/** The methods that can be scored, by id. */
export const methods: Readonly<Record<string, MethodFacts>> = {
  'price.absolute-ceiling': { formula: 'W × (1 − P / C)', relative: false, most: 'C' },
  'price.absolute-two-points': { formula: 'W × min(1, max(0, (C − P) / (C − F)))', relative: false },
  'price.proportional-lowest': { formula: 'W × Pmin / P', ...lowest },
  'price.linear-lowest': { formula: 'W × (2 − P / Pmin)', ...lowest },
  'price.linear-lowest-clipped': { formula: 'W × max(0, 2 − P / Pmin)', ...lowest },
  'price.min-max': { formula: 'W × (Pmax − P) / (Pmax − Pmin)', relative: true },
  'price.rank': { formula: 'W × (1 − (R − 1) / N)', relative: true },
  'cost.lcc': { formula: 'W × (1 − P / C)', relative: false, most: 'C' },
  'price.compressed': { formula: 'W × (7 − P / Pmin) / 6', ...lowest, setAside: true },
  'price.average-centred': { formula: 'W × (1 / 2 + (A − P) / (2 × A))', ...lowest, setAside: true },
  'price.estimate-centred': { formula: 'W × max(0, 1 − max(P − E, E − P) / E)', relative: false, setAside: true },
  'quality.anchored-steps': { formula: 'W × x / scale', relative: false, most: 'scale' },
  'quality.linear-absolute': { formula: 'W × min(1, max(0, (x − worst) / (best − worst)))', relative: false },
  'quality.proportion': { formula: 'W × x', relative: false, most: '1' },
  'quality.saturating-count': { formula: 'W × min(x, cap) / cap', relative: false },
  'quality.threshold': { formula: 'W', relative: false },
}

/** The parameters of its own that a method cannot do without. */
export const neededParams: Readonly<Record<string, readonly string[]>> = {
  'price.absolute-ceiling': ['C'],
  'price.absolute-two-points': ['C', 'F'],
  'cost.lcc': ['C'],
  'price.estimate-centred': ['E'],
  'quality.anchored-steps': ['scale'],
  'quality.linear-absolute': ['best', 'worst'],
  'quality.saturating-count': ['cap'],
  'quality.threshold': ['t'],
}
