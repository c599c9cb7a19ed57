import fc from 'fast-check'
import { expect, it } from 'vitest'
import { neutralOrder } from './neutral-order'

const firms = Array.from({ length: 30 }, (_, index) => `dir:firm-${index}`)
const self = (firm: string) => firm

it('is the same for the same seed, whatever the order of entry', () => {
  fc.assert(
    fc.property(fc.string(), fc.shuffledSubarray(firms, { minLength: 30 }), (seed, shuffled) => {
      expect(neutralOrder(shuffled, seed, self)).toEqual(neutralOrder(firms, seed, self))
    }),
  )
})

it('gives each firm each place about as often, near keys too', () => {
  const queries = 6000
  const places = new Map(firms.map((firm) => [firm, new Array<number>(firms.length).fill(0)]))
  for (let query = 0; query < queries; query += 1) {
    neutralOrder(firms, `["software ${query}"]`, self).forEach((firm, place) => {
      const counts = places.get(firm)
      if (counts) counts[place] = (counts[place] ?? 0) + 1
    })
  }
  // 200 expected in each of 900 cells; chi-squared with 29 degrees of freedom stays below 70 in all but one of 30,000.
  for (const counts of places.values()) {
    const expected = queries / firms.length
    const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    expect(chi).toBeLessThan(70)
  }
})

it('does not follow the order of names', () => {
  const pairs = Array.from({ length: 1000 }, (_, query) => neutralOrder(['dir:a', 'dir:b'], `q${query}`, self)[0])
  const first = pairs.filter((firm) => firm === 'dir:a').length
  expect(first).toBeGreaterThan(420)
  expect(first).toBeLessThan(580)
})
