import { describe, expect, it } from 'vitest'
import type { AwardCriterion } from '../model/criterion'
import type { Weight } from '../model/weight'
import { isCompleteSet, lotWeighting } from './lot-weights'

const percent = (value: number | string): Weight => ({ kind: 'percentage', value })
const points = (value: number | string): Weight => ({ kind: 'points', value })
const decimal = (value: number | string): Weight => ({ kind: 'decimal', value })
const rank = (value: number): Weight => ({ kind: 'order', value })
const middle = (value: number): Weight => ({ kind: 'percentage', value, middle: true })
const award = (type: AwardCriterion['type'], weight?: Weight): AwardCriterion => ({
  id: type,
  kind: 'award',
  type,
  lots: 'all',
  ...(weight ? { weight } : {}),
})
const lot = (...weights: readonly (Weight | undefined)[]) =>
  weights.map((weight, index) => award(index === 0 ? 'price' : 'quality', weight))

describe('the row of the table that a lot stands in', () => {
  it.each<[string, readonly AwardCriterion[], object]>([
    ['no award criteria', [], { form: 'empty' }],
    ['none with a number', lot(undefined, undefined), { form: 'unnumbered', complicated: false }],
    ['an order of importance', lot(rank(1), rank(2)), { form: 'order' }],
    [
      'percentages',
      lot(percent(60), percent('40.0')),
      { form: 'numeric', kind: 'percentage', sum: { units: 100n, scale: 0 } },
    ],
    ['points', lot(points(50), points(30.5)), { form: 'numeric', kind: 'points', sum: { units: 805n, scale: 1 } }],
    ['decimals', lot(decimal(0.6), decimal(0.4)), { form: 'numeric', kind: 'decimal', sum: { units: 1n, scale: 0 } }],
    ['some without a number', lot(percent(60), undefined), { form: 'unadjustable', reason: 'partial' }],
    ['ranges', lot(percent(60), middle(40)), { form: 'unadjustable', reason: 'middle' }],
    ['several kinds', lot(percent(60), points(40)), { form: 'unadjustable', reason: 'mixed' }],
    ['ranks and numbers', lot(rank(1), percent(40)), { form: 'unadjustable', reason: 'mixed' }],
    ['no numbers after all', lot(percent(60), percent('12,5')), { form: 'unadjustable', reason: 'unreadable' }],
  ])('%s', (_, criteria, weighting) => {
    expect(lotWeighting(criteria, false)).toEqual(weighting)
    // BT-543 forbids numbers whatever the criteria say.
    expect(lotWeighting(criteria, true)).toEqual({ form: 'unnumbered', complicated: true })
  })
})

describe('a set that stands alone', () => {
  it.each<[string, readonly AwardCriterion[], boolean]>([
    ['percentages of 100', lot(percent(60), percent(40)), true],
    ['a cost for a price', [award('cost', percent(60)), award('quality', percent(40))], true],
    ['decimals of 1', lot(decimal(0.6), decimal('0.40')), true],
    ['points of 100', lot(points(60), points(40)), true],
    ['a price alone', lot(percent(100)), true],
    ['not less than the whole', lot(percent(60), percent(39)), false],
    ['nor points of another sum', lot(points(60), points(20)), false],
    ['nor decimals of 100', lot(decimal(60), decimal(40)), false],
    ['nor without price or cost', [award('quality', percent(100))], false],
    ['nor with a weight of 0', lot(percent(100), percent(0)), false],
    ['nor with one below', lot(percent(110), percent(-10)), false],
    ['nor ranges', lot(percent(60), middle(40)), false],
    ['nor ranks', lot(rank(1), rank(2)), false],
    ['nor nothing', [], false],
  ])('is %s', (_, criteria, complete) => {
    expect(isCompleteSet(criteria)).toBe(complete)
  })
})
