import { describe, expect, it } from 'vitest'
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  negateDecimal,
  parseDecimal,
  subtractDecimals,
  toDecimalValue,
  toDouble,
  unitsAt,
  wholeDecimal,
} from './decimal'
import { decimalOrZero, readDecimal } from './read-decimal'

describe('exact numbers', () => {
  it('have their shortest form: no zeros behind, none of their own sign', () => {
    expect(parseDecimal('10.500')).toEqual({ units: 105n, scale: 1 })
    expect(parseDecimal('100')).toEqual({ units: 100n, scale: 0 })
    expect(parseDecimal('-0')).toEqual({ units: 0n, scale: 0 })
    expect(parseDecimal('+1.5e1')).toEqual({ units: 15n, scale: 0 })
    expect(parseDecimal('1e2')).toEqual({ units: 100n, scale: 0 })
    expect(parseDecimal('15e-1')).toEqual({ units: 15n, scale: 1 })
    expect(parseDecimal(' 7 ')).toEqual({ units: 7n, scale: 0 })
    expect(parseDecimal('9'.repeat(40))?.units).toBe(BigInt('9'.repeat(40)))
    expect(parseDecimal('9'.repeat(41))).toBeUndefined()
    expect(parseDecimal(`0.${'9'.repeat(41)}`)).toBeUndefined()
    expect(parseDecimal('1 0')).toBeUndefined()
    expect(parseDecimal('x1')).toBeUndefined()
    expect(parseDecimal('1x')).toBeUndefined()
  })

  it('are the same at any step that is not coarser', () => {
    const half = { units: 5n, scale: 1 }
    expect([unitsAt(half, 1), unitsAt(half, 3), unitsAt({ units: 1234n, scale: 3 }, 1)]).toEqual([5n, 500n, 12n])
  })

  it('are written without exponent', () => {
    expect([0n, 5n, -5n, 50n, -123n].map((units) => formatDecimal({ units, scale: 2 }))).toEqual([
      '0',
      '0.05',
      '-0.05',
      '0.5',
      '-1.23',
    ])
    expect(formatDecimal({ units: -7n, scale: 0 })).toBe('-7')
  })

  it('are JSON numbers where a double prints them back', () => {
    expect([toDecimalValue({ units: 75n, scale: 1 }), toDecimalValue({ units: -3n, scale: 0 })]).toEqual([7.5, -3])
    expect(toDecimalValue({ units: 10n ** 21n, scale: 0 })).toBe('1000000000000000000000')
    expect(toDecimalValue({ units: 1n, scale: 7 })).toBe('0.0000001')
  })

  it('are added, taken away and compared', () => {
    const [a, b] = [decimalOrZero('0.3'), decimalOrZero('0.05')]
    expect([
      formatDecimal(addDecimals(a, b)),
      formatDecimal(subtractDecimals(a, b)),
      formatDecimal(addDecimals()),
    ]).toEqual(['0.35', '0.25', '0'])
    expect([compareDecimals(a, b), compareDecimals(b, a), compareDecimals(a, decimalOrZero('0.30'))]).toEqual([
      1, -1, 0,
    ])
    expect([negateDecimal(a), wholeDecimal(100), toDouble({ units: 25n, scale: 2 })]).toEqual([
      { units: -3n, scale: 1 },
      { units: 100n, scale: 0 },
      0.25,
    ])
  })

  it('are none where a document has none', () => {
    for (const value of [undefined, null, true, {}, 'abc', Number.NaN]) {
      expect(readDecimal(value as string)).toBeUndefined()
      expect(decimalOrZero(value as string)).toEqual({ units: 0n, scale: 0 })
    }
    expect([readDecimal(1.5), readDecimal('1.5')]).toEqual([
      { units: 15n, scale: 1 },
      { units: 15n, scale: 1 },
    ])
  })
})
