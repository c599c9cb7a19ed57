import { addDecimals, formatDecimal } from '@opensource-experts/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toPercent } from './to-percent'

it('always adds up to the whole, never gives 0, and keeps the order of the points', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ units: fc.bigInt({ min: 1n, max: 9999n }), scale: fc.integer({ min: 0, max: 2 }) }), {
        minLength: 1,
        maxLength: 12,
      }),
      (points) => {
        const { values } = toPercent(points)
        expect(formatDecimal(addDecimals(...values))).toBe('100')
        const size = (each: { units: bigint; scale: number }) => Number(each.units) / 10 ** each.scale
        points.forEach((point, index) => {
          const value = values[index]
          expect(value && value.units > 0n).toBe(true)
          points.forEach((other, at) => {
            const beside = values[at]
            if (value && beside && size(point) > size(other)) expect(size(value)).toBeGreaterThanOrEqual(size(beside))
          })
        })
      },
    ),
  )
})

it('is exact where six decimals are enough', () => {
  const points = [1n, 2n, 5n].map((units) => ({ units, scale: 0 }))
  const { values, exact } = toPercent(points)
  expect([exact, ...values.map(formatDecimal)]).toEqual([true, '12.5', '25', '62.5'])
})
