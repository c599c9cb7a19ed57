import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  multiplyDecimals,
  negateDecimal,
  parseDecimal,
  subtractDecimals,
  toDecimalValue,
} from './decimal'

const parse = (value: number | string) => {
  const decimal = parseDecimal(value)
  if (!decimal) throw new Error(`no decimal: ${value}`)
  return decimal
}

describe('decimals', () => {
  it.each([
    [0.1, '0.1'],
    ['1.50', '1.5'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    ['-0.25', '-0.25'],
    ['007', '7'],
    ['0.00', '0'],
  ])('%s is %s', (value, text) => {
    expect(formatDecimal(parse(value))).toBe(text)
  })

  it.each([Number.NaN, Infinity, '', '1,5', 'abc', '.', '1e9999', '0x10', '--1'])('%s is none', (value) => {
    expect(parseDecimal(value)).toBeUndefined()
  })

  it('keeps what a double keeps, and what it does not', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        expect(Number(formatDecimal(parse(value)))).toBe(value === 0 ? 0 : value)
      }),
    )
    expect(toDecimalValue(parse('0.1'))).toBe(0.1)
    expect(toDecimalValue(parse('12345678901234567890.5'))).toBe('12345678901234567890.5')
  })

  it('adds, multiplies and compares exactly', () => {
    expect(formatDecimal(addDecimals(parse(0.1), parse(0.2)))).toBe('0.3')
    expect(formatDecimal(multiplyDecimals(parse('1.1'), parse('1.1')))).toBe('1.21')
    expect(formatDecimal(subtractDecimals(parse('100'), parse('33.34')))).toBe('66.66')
    expect(formatDecimal(subtractDecimals(parse('0.1'), parse('0.30')))).toBe('-0.2')
    expect(formatDecimal(negateDecimal(parse('-7.5')))).toBe('7.5')
    expect(compareDecimals(parse('10.0'), parse(10))).toBe(0)
    expect(compareDecimals(parse('-1'), parse('0.5'))).toBeLessThan(0)
  })
})
