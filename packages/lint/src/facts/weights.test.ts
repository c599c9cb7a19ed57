import type { AwardCriterion, Procurement } from '@opensource-experts/core'
import { parseDecimal, type Weight } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import { buildContext } from '../engine/build-context'
import type { Place } from '../engine/context'
import { exampleProcurement, noticeCriterion } from '../example/example-procurement'
import { isWithin, limitOf, percentOf, percentSum, sharedKind, sumOf, weightOf } from './weights'

/** The first lot with award criteria of these weights. */
function placeOf(...weights: readonly (Weight | undefined)[]): Place {
  const criteria: AwardCriterion[] = weights.map((weight, index) =>
    noticeCriterion(index + 1, weight === undefined ? {} : { weight }),
  )
  const [place] = buildContext({ ...exampleProcurement, criteria } as Procurement, () => undefined).places
  if (!place) throw new Error('no lot')
  return place
}

const percentage = (value: number | string): Weight => ({ kind: 'percentage', value })
const points = (value: number | string): Weight => ({ kind: 'points', value })
const decimal = (value: number | string): Weight => ({ kind: 'decimal', value })
const order = (value: number): Weight => ({ kind: 'order', value })
const shares = (place: Place) => place.award.map((entry) => percentOf(entry, place))

test.each([
  [percentage('12.50'), { units: 125n, scale: 1 }],
  [points(3), { units: 3n, scale: 0 }],
  [order(1), undefined],
  [percentage('12,5'), undefined],
  [undefined, undefined],
])('the weight of %j is %o', (weight, value) => {
  const place = placeOf(weight)
  expect(place.award.map(weightOf)).toEqual([value])
})

test.each([
  [[percentage(60), percentage(40)], 'percentage'],
  [[points(1)], 'points'],
  [[order(1), order(2)], 'order'],
  [[percentage(60), points(40)], undefined],
  [[percentage(60), undefined], undefined],
  [[undefined], undefined],
  [[], undefined],
])('%j share the kind %s', (weights, kind) => {
  expect(sharedKind(placeOf(...weights))).toBe(kind)
})

test('sums are exact, and pass over what is no number', () => {
  expect(sumOf(placeOf(percentage('0.1'), percentage('0.2'), undefined, order(4)).award)).toEqual({
    units: 3n,
    scale: 1,
  })
  expect(sumOf([])).toEqual({ units: 0n, scale: 0 })
})

describe('shares in per cent', () => {
  test('percentages as they stand, decimals and points by what the lot’s add to', () => {
    expect(shares(placeOf(percentage('33.333'), percentage(60)))).toEqual([33.333, 60])
    expect(shares(placeOf(decimal('0.125'), decimal('0.875')))).toEqual([12.5, 87.5])
    expect(shares(placeOf(decimal('61.2'), decimal('38.8')))).toEqual([61.2, 38.8])
    expect(shares(placeOf(decimal('0.125'), decimal('61'), undefined))).toEqual([12.5, undefined, undefined])
    expect(shares(placeOf(points(1), points(2)))).toEqual([33.33, 66.67])
  })

  test('unknown where the lot’s weights do not tell', () => {
    expect(shares(placeOf(points(1), percentage(50)))).toEqual([undefined, 50])
    expect(shares(placeOf(points(0), points(0)))).toEqual([undefined, undefined])
    expect(shares(placeOf(order(1), undefined))).toEqual([undefined, undefined])
  })

  test('add up where every one is known, to the hundredth', () => {
    const place = placeOf(percentage(0.1), percentage(0.2), undefined)
    expect(percentSum(place.award.slice(0, 2), place)).toBe(0.3)
    expect(percentSum(place.award, place)).toBeUndefined()
    expect(percentSum([], place)).toBe(0)
  })
})

test('a limit is a number, 0 where there is none', () => {
  expect([limitOf(20), limitOf('49.5'), limitOf('1e2'), limitOf('much'), limitOf(Number.NaN)]).toEqual([
    20, 49.5, 100, 0, 0,
  ])
})

test.each([
  ['100.01', '100', '0.01', 'percentage', true],
  ['99.99', '100', '0.01', 'percentage', true],
  ['100.02', '100', '0.01', 'percentage', false],
  ['99.98', '100', '0.01', 'percentage', false],
  ['60.01', '60', '0.01', 'points', true],
  ['1.0001', '1', '0.01', 'decimal', true],
  ['0.9999', '1', '0.01', 'decimal', true],
  ['1.0002', '1', '0.01', 'decimal', false],
  ['1.01', '1', '0.01', 'decimal', false],
  ['100', '100', '0', 'percentage', true],
] as const)('%s is within %s, give or take %s (%s): %s', (sum, total, tolerance, kind, within) => {
  const [a, b, c] = [sum, total, tolerance].map((value) => parseDecimal(value))
  if (!a || !b || !c) throw new Error('no decimal')
  expect(isWithin(a, b, c, kind)).toBe(within)
})
