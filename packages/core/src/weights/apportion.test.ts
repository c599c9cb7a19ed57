import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, compareDecimals, formatDecimal } from '../decimal/decimal'
import { decimalOrZero as exact } from '../decimal/read-decimal'
import { apportion, exactInDoubles } from './apportion'

const share = (values: readonly number[], target: number, scale: number) =>
  apportion(values.map(exact), exact(target), scale).map(formatDecimal)

describe('apportion', () => {
  it('gives what is left to the largest remainders, ties to the earlier', () => {
    expect(share([60, 40], 90, 0)).toEqual(['54', '36'])
    expect(share([1, 1, 1], 100, 0)).toEqual(['34', '33', '33'])
    // Values finer than the step count whole.
    expect(share([0.25, 0.75], 100, 0)).toEqual(['25', '75'])
    expect(share([33.34, 33.33, 33.33], 90, 2)).toEqual(['30', '30', '30'])
  })

  it('adds up exactly, keeps order, and strays by less than a step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 10_000 }),
        (values, target) => {
          const weights = values.map((value) => exact(value / 100))
          const shares = apportion(weights, exact(target / 100), 2)
          expect(compareDecimals(addDecimals(...shares), exact(target / 100))).toBe(0)
          const sum = values.reduce((total, value) => total + value, 0)
          shares.forEach((each, index) => {
            expect(Math.abs(Number(each.units) - ((values[index] ?? 0) * target) / sum)).toBeLessThan(1)
          })
        },
      ),
    )
  })
})

describe('sums in doubles', () => {
  it('shifts one step where decimals are exact and doubles are not, and gives up where that does not help', () => {
    const weights = [1.7, 76.9, 11.4, 10].map(exact)
    expect(weights.reduce((sum, { units, scale }) => sum + Number(`${units}e-${scale}`), 0)).not.toBe(100)
    expect(exactInDoubles(weights, exact(100), [], 1)).toBeUndefined()
    const moved = exactInDoubles(weights, exact(100), [0, 1, 2], 1)
    expect(moved?.map(formatDecimal).reduce((sum, value) => sum + Number(value), 0)).toBe(100)
    expect(moved?.[3]).toEqual(exact(10))
  })
})
