import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { chance, priceFormulas, priceProperties, qualityFormulas } from './index'

/** Bounded, negative, best gets best, independent of others, loss at twice the lowest price: by published analysis. */
const methods: readonly [id: string, negative: boolean, best: boolean, others: boolean, loss: number | undefined][] = [
  ['price.absolute-ceiling', false, true, false, undefined],
  ['price.absolute-two-points', false, true, false, undefined],
  ['price.proportional-lowest', false, true, true, 0.5],
  ['price.linear-lowest', true, true, true, 1],
  ['price.linear-lowest-clipped', false, true, true, 1],
  ['price.min-max', false, true, true, 1],
  ['price.rank', false, true, true, 0.5],
  ['cost.lcc', false, true, false, undefined],
  ['price.compressed', false, true, true, 1 / 6],
  ['price.average-centred', true, true, true, 1 / 3],
  ['price.estimate-centred', false, false, false, undefined],
]

test.each(methods)(
  '%s does in simulation what it is known for',
  (id, negative, bestGetsBest, dependsOnOthers, loss) => {
    const seen = priceProperties(id, { C: 200, F: 50, E: 130 })
    expect(seen).toMatchObject({ negative, bestGetsBest, dependsOnOthers })
    expect(seen?.lossAtDouble === undefined ? undefined : Math.round(seen.lossAtDouble * 1000)).toBe(
      loss === undefined ? undefined : Math.round(loss * 1000),
    )
  },
)

test('there is no formula without a row', () => {
  expect(Object.keys(priceFormulas).sort()).toEqual(methods.map(([id]) => id).sort())
})

test('a method of others has no properties', () => {
  expect(priceProperties('price.house', {})).toBeUndefined()
  expect(priceProperties('toString', {})).toBeUndefined()
})

test.each([
  [100, 0.8],
  [200, 0.4],
  [320, 0.25],
])('a ceiling of %d makes a price of 80 twice over lose %d of the weight', (C, loss) => {
  expect(priceProperties('price.absolute-ceiling', { C }, 80)?.lossAtDouble).toBeCloseTo(loss, 10)
})

test('two tenders a hundredth apart are the whole weight apart under min-max alone', () => {
  const gaps = methods.map(([id]) => [id, (priceProperties(id, { C: 200, F: 50, E: 130 })?.gapOfTwo ?? 0) > 0.5])
  expect(gaps.filter(([, wide]) => wide)).toEqual([['price.min-max', true]])
})

/** Ranks that turn where a tender that does not win leaves: method, prices, quality, winner, who leaves, new winner. */
const reversals: readonly [string, readonly number[], readonly number[], number, number, number][] = [
  ['price.proportional-lowest', [72, 87, 104, 130], [0.51, 0.69, 0.66, 0.98], 3, 0, 1],
  ['price.min-max', [184, 138, 153], [0.69, 0.54, 0.89], 2, 0, 1],
  ['price.linear-lowest', [197, 135, 163], [0.97, 0.48, 0.74], 2, 1, 0],
  ['price.rank', [160, 178, 140], [1, 0.73, 0.53], 0, 1, 2],
]

function winner(method: string, prices: readonly number[], quality: readonly number[]): number {
  const marks = prices.map(
    (price, at) => (priceFormulas[method]?.(price, prices, {}) ?? 0) / 2 + (quality[at] ?? 0) / 2,
  )
  return marks.indexOf(Math.max(...marks))
}

test.each(reversals)('%s: the ranking turns where a loser leaves', (method, prices, quality, first, gone, second) => {
  expect(winner(method, prices, quality)).toBe(first)
  const rest = prices.map((_, at) => at).filter((at) => at !== gone)
  const next = winner(
    method,
    rest.map((at) => prices[at] ?? 0),
    rest.map((at) => quality[at] ?? 0),
  )
  expect(rest[next]).toBe(second)
})

describe('laws', () => {
  const prices = fc.array(fc.integer({ min: 1, max: 199 }), { minLength: 1, maxLength: 6 })
  const params = { C: 200, F: 50, E: 130 }
  const all = (id: string, list: readonly number[], given = params) =>
    list.map((price) => priceFormulas[id]?.(price, list, given) ?? Number.NaN)

  it.each(methods)('%s: numbers only, anonymous, the same for the same price, whatever the unit', (id) => {
    fc.assert(
      fc.property(prices, fc.integer({ min: 2, max: 9 }), (list, k) => {
        const marks = all(id, list)
        expect(marks.every(Number.isFinite)).toBe(true)
        expect(all(id, [...list].reverse())).toEqual([...marks].reverse())
        for (const [at, price] of list.entries()) expect(marks[at]).toBe(marks[list.indexOf(price)])
        const scaled = all(
          id,
          list.map((price) => price * k),
          { C: 200 * k, F: 50 * k, E: 130 * k },
        )
        for (const [at, mark] of scaled.entries()) expect(mark).toBeCloseTo(marks[at] ?? 0, 9)
      }),
    )
  })

  it.each(methods.filter(([id]) => !id.includes('centred')))('%s: cheaper never scores lower', (id) => {
    fc.assert(
      fc.property(prices, (list) => {
        const marks = all(id, list)
        for (const [a, one] of list.entries())
          for (const [b, other] of list.entries())
            if (one < other) expect(marks[a]).toBeGreaterThanOrEqual(marks[b] ?? 1)
      }),
    )
  })

  it('what is missing or makes no sense gives no mark', () => {
    for (const id of ['price.absolute-ceiling', 'price.absolute-two-points', 'price.estimate-centred', 'cost.lcc'])
      expect([priceFormulas[id]?.(5, [5], {}), priceFormulas[id]?.(5, [5], { C: 0, F: 0, E: 0 })]).toEqual([
        undefined,
        undefined,
      ])
    expect(all('price.proportional-lowest', [0, 0, 5])).toEqual([1, 1, 0])
    expect(all('price.min-max', [7, 7])).toEqual([1, 1])
    expect(all('price.average-centred', [0, 0])).toEqual([0.5, 0.5])
  })
})

describe('quality', () => {
  it.each<[string, number, object, number | undefined]>([
    ['quality.anchored-steps', 3, {}, 0.75],
    ['quality.anchored-steps', 9, {}, 1],
    ['quality.linear-absolute', 15, { best: 5, worst: 60 }, 9 / 11],
    ['quality.linear-absolute', 80, { best: 5, worst: 60 }, 0],
    ['quality.linear-absolute', 5, { best: 5, worst: 5 }, undefined],
    ['quality.linear-absolute', 5, {}, undefined],
    ['quality.proportion', 0.9, {}, 0.9],
    ['quality.saturating-count', 3, { cap: 4 }, 0.75],
    ['quality.saturating-count', 30, { cap: 4 }, 1],
    ['quality.saturating-count', 3, {}, undefined],
    ['quality.threshold', 3, { t: 3 }, 1],
    ['quality.threshold', 2, { t: 3 }, 0],
    ['quality.threshold', 2, {}, undefined],
  ])('%s of %d with %o', (id, value, params, share) => {
    const mark = qualityFormulas[id]?.(value, params as Readonly<Record<string, number>>)
    if (share === undefined) expect(mark).toBeUndefined()
    else expect(mark).toBeCloseTo(share, 12)
  })
})

test('chance is the same for the same seed, and within its bounds', () => {
  const draw = (seed: number) => Array.from({ length: 50 }, chance(seed))
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
  expect(draw(1).every((each) => each >= 0 && each < 1)).toBe(true)
})

/** Rounding each mark before the total can change who wins: why SCO-09 says so. */
test('marks rounded one by one can name another winner than the total rounded once', () => {
  const random = chance(7)
  let changed = 0
  for (let trial = 0; trial < 500; trial += 1) {
    const tenders = Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => random() * 25))
    const total = (round: (mark: number) => number) =>
      tenders.map((marks) => marks.reduce((sum, each) => sum + round(each), 0))
    const best = (totals: readonly number[]) => totals.indexOf(Math.max(...totals))
    if (best(total(Math.round)) !== best(total((mark) => mark))) changed += 1
  }
  expect(changed).toBeGreaterThan(0)
})
