import type { Money } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { lotLimit } from './lot-limit'

const euros = (...amounts: readonly (number | string)[]): Money[] =>
  amounts.map((amount) => ({ amount, currency: 'EUR' }))

describe('the limit on lots', () => {
  it.each<[string, readonly (Money | undefined)[], object]>([
    ['of one or two lots is none', euros(1, 1), { why: 'few-lots' }],
    // 3 x 33.33 squared.
    ['of three equal lots', euros(5, 5, 5), { awarded: 1, hhi: 3333, winners: 3 }],
    // Two for each of three firms: 3 x 33.33 squared, above 2,500 and above 1,667 + 500.
    ['of six equal lots', euros(1, 1, 1, 1, 1, 1), { awarded: 1, hhi: 1667, winners: 6 }],
    // Three, three, two of eight: 37.5, 37.5, 25; two each: 4 x 25 squared.
    ['of eight equal lots', euros(...Array(8).fill(1)), { awarded: 2, hhi: 2500, winners: 4 }],
    // law.md E: 12 million in eight lots, two each come to 3,021, one each to 1,554.
    ['of eight unequal lots', euros(3, 2, 2, '1.5', 1, 1, '0.8', '0.7'), { awarded: 1, hhi: 1554, winners: 8 }],
    [
      'of lots without a value: as equal ones',
      [undefined, undefined, undefined],
      { awarded: 1, hhi: 3333, winners: 3 },
    ],
    ['of two currencies: as equal ones', [...euros(9, 1), { amount: 1, currency: 'PLN' }], { awarded: 1, hhi: 3333 }],
  ])('%s', (_, values, expected) => {
    expect(lotLimit(values)).toMatchObject(expected)
  })

  it.each([
    ['the firms expected can serve it', { expected: 4 }, { awarded: 2, hhi: 2500 }],
    // Three firms: three, three, two of eight is the tightest that they can serve.
    ['few firms are expected', { expected: 3 }, { awarded: 3, winners: 3 }],
    ['one firm is expected', { expected: 1 }, { why: 'few-firms' }],
    ['the buyer has chosen', { chosen: 4 }, { awarded: 4, hhi: 5000, chosenBy: 'buyer' }],
    // LOT-03 gives a lot to one tenderer: four alike in each lot have 25 per cent at most.
    ['each lot has several holders', { holders: 4 }, { why: 'several-holders', hhi: 2500 }],
  ])('of eight equal lots where %s', (_, facts, expected) => {
    expect(lotLimit(euros(...Array(8).fill(1)), facts)).toMatchObject(expected)
  })
})
