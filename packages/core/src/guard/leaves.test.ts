import { describe, expect, it } from 'vitest'
import { anyJson } from './any-json'
import {
  above0,
  anyFunction,
  anyNumber,
  anyObject,
  anySignal,
  anyText,
  decimal,
  decimalSays,
  flag,
  nothing,
  oneOf,
  readableDecimal,
  someText,
  wholeAbove0,
  wholeFrom0,
} from './leaves'
import { nearestKey } from './nearest-key'
import type { Leaf } from './shape'

const says = (leaf: Leaf, value: unknown) => {
  const complaint = leaf(value, {})
  return complaint && [complaint.code, complaint.message, complaint.write, complaint.kept]
}
const ofType = (type: string, write?: string) => ['invalid', `must be of type ${type}`, write, undefined]
const bounds = (message: string, kept?: boolean) => ['out-of-bounds', message, undefined, kept]
const one = oneOf('percentage', 'points', null)
const among = (write?: string) => ['invalid', 'must be one of: percentage, points, null', write, undefined]

describe('a single value', () => {
  it.each<[string, Leaf, readonly unknown[]]>([
    ['a text', anyText, ['', 'a']],
    ['a text that is not empty', someText, ['a', ' ']],
    ['a flag', flag, [true, false]],
    ['a number', anyNumber, [0, -1.5, 1e21]],
    ['a number above 0', above0, [0.001, 7]],
    ['a count', wholeFrom0, [0, 1, 9_007_199_254_740_991]],
    ['a count above 0', wholeAbove0, [1, 2]],
    ['null', nothing, [null]],
    ['a function', anyFunction, [() => 1, class {}]],
    ['an object', anyObject, [{}, [], () => 1]],
    ['a signal', anySignal, [new AbortController().signal, { aborted: false, addEventListener: 1 }]],
    ['a decimal', decimal, [0, -12.5, '12.5', '+7', '-0.50', '9'.repeat(40)]],
    ['one of some words', one, ['percentage', 'points', null]],
  ])('%s is taken', (_, leaf, values) => {
    for (const value of values) expect(says(leaf, value)).toBeUndefined()
  })

  it.each<[string, Leaf, unknown, unknown]>([
    ['a number', anyText, 12, ofType('string', '"12"')],
    ['no number', anyText, Number.NaN, ofType('string')],
    ['null', anyText, null, ofType('string')],
    ['an empty text', someText, '', bounds('must not be empty')],
    ['a number', someText, 5, ofType('string', '"5"')],
    ['a text', flag, 'true', ofType('boolean', 'true')],
    ['the other text', flag, 'false', ofType('boolean', 'false')],
    ['another text', flag, 'yes', ofType('boolean')],
    ['a number', flag, 1, ofType('boolean')],
    ['a text', anyNumber, ' 12,5 ', ofType('number', '12.5')],
    ['a word', anyNumber, 'twelve', ofType('number')],
    ['no end', anyNumber, Number.POSITIVE_INFINITY, ofType('number')],
    ['a big integer', anyNumber, 10n, ofType('number')],
    ['0', above0, 0, bounds('must be above 0')],
    ['less', above0, -1, bounds('must be above 0')],
    ['a text', above0, '1', ofType('number', '1')],
    ['less than 0', wholeFrom0, -1, bounds('must be a whole number from 0', true)],
    ['a half', wholeFrom0, 1.5, bounds('must be a whole number from 0', true)],
    ['a text', wholeFrom0, '3', ofType('number', '3')],
    ['0', wholeAbove0, 0, bounds('must be a whole number above 0')],
    ['a half', wholeAbove0, 1.5, bounds('must be a whole number above 0')],
    ['more than is exact', wholeAbove0, 2 ** 53, bounds('must be a whole number above 0')],
    ['no number', wholeAbove0, null, ofType('number')],
    ['anything', nothing, 0, ['invalid', 'must be null', undefined, undefined]],
    ['an object', anyFunction, {}, ofType('function')],
    ['null', anyObject, null, ofType('object')],
    ['a text', anyObject, 'a', ofType('object')],
    ['an object', anySignal, { aborted: false }, ['invalid', 'must be an AbortSignal', undefined, undefined]],
    ['a target', anySignal, { addEventListener: 1 }, ['invalid', 'must be an AbortSignal', undefined, undefined]],
    ['null', anySignal, null, ['invalid', 'must be an AbortSignal', undefined, undefined]],
    ['a function', anySignal, () => 1, ['invalid', 'must be an AbortSignal', undefined, undefined]],
    ['a comma', decimal, '12,5', ['invalid', decimalSays, '12.5', undefined]],
    ['no digits', decimal, '.5', ['invalid', decimalSays, undefined, undefined]],
    ['a power', decimal, '1e3', ['invalid', decimalSays, undefined, undefined]],
    ['too many digits', decimal, '9'.repeat(41), ['invalid', decimalSays, undefined, undefined]],
    ['a list', decimal, ['12.5'], ['invalid', decimalSays, undefined, undefined]],
    ['no number', decimal, Number.NaN, ['invalid', decimalSays, undefined, undefined]],
    ['another case', one, ' Points ', among('"points"')],
    ['a slip', one, 'precentage', among('"percentage"')],
    ['another word', one, 'order', among()],
    ['a number', one, 1, among()],
  ])('%s is not: %#', (_, leaf, value, complaint) => {
    expect(says(leaf, value)).toEqual(complaint)
  })

  it('has no cure where there is none, and not one that is undefined', () => {
    for (const complaint of [anyText(null, {}), decimal('x', {}), one('order', {})])
      expect(complaint).not.toHaveProperty('write')
  })
})

describe('a number as people write it', () => {
  it.each<[unknown, string | undefined]>([
    ['12,5', '12.5'],
    ['12,55', '12.55'],
    ['-7,5', '-7.5'],
    ['+7', '7'],
    ['0,1234', '0.1234'],
    ['10 %', '10'],
    ['10%', '10'],
    ['12,5 % ', '12.5'],
    ['%10', undefined],
    ['10 %%', undefined],
    [' 1\u00a0000\u202f000 ', '1000000'],
    ['12.50', '12.5'],
    ['12.055', '12.055'],
    // May stand for thousands.
    ['1,234', undefined],
    ['1,2,3', undefined],
    ['a1,5', undefined],
    ['1,5a', undefined],
    ['*1,5', undefined],
    ['*15', undefined],
    ['15a', undefined],
    ['1%0', undefined],
    ['%', undefined],
    ['', undefined],
    ['1.', undefined],
    [12.5, undefined],
    ['1'.repeat(20), '11111111111111110000'],
    [`${'0'.repeat(39)}7`, '7'],
    [`${'0'.repeat(40)}7`, undefined],
  ])('%j is %j', (text, number) => {
    expect(readableDecimal(text)).toBe(number)
  })
})

describe('plain JSON', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 'end' : [nested(levels - 1)])
  const circle: Record<string, unknown> = {}
  circle.again = { circle }

  it.each<[unknown]>([
    [null],
    [undefined],
    ['a'],
    [0],
    [false],
    [[]],
    [{ a: [1, null, { b: 'c' }], d: undefined }],
    [nested(64)],
  ])('%#', (value) => {
    expect(anyJson(value, {})).toBeUndefined()
  })

  it.each<[unknown, string]>([
    [Number.NaN, 'must be JSON, which has no NaN'],
    [{ a: [Number.NEGATIVE_INFINITY] }, 'must be JSON, which has no -Infinity'],
    [1n, 'must be JSON, which has no bigint'],
    [{ a: 1, b: () => 1 }, 'must be JSON, which has no function'],
    [[Symbol('a')], 'must be JSON, which has no symbol'],
    [nested(65), 'must be JSON of at most 64 levels; is there a circle?'],
    [circle, 'must be JSON of at most 64 levels; is there a circle?'],
  ])('is not %#', (value, message) => {
    expect(anyJson(value, {})).toEqual({ code: 'invalid', message })
  })
})

describe('the nearest of some keys', () => {
  const known = ['weight', 'weights', 'lots', 'lotLimits', 'id']
  it.each<[string, string | undefined]>([
    ['wieght', 'weight'],
    ['WEIGHT', 'weight'],
    ['weightss', 'weights'],
    ['lot', 'lots'],
    ['lotlimit', 'lotLimits'],
    ['ids', 'id'],
    ['', 'id'],
    ['colour', undefined],
    ['wxyzht', undefined],
    ['lotsandlots', undefined],
  ])('to %j is %j', (key, nearest) => {
    expect(nearestKey(key, known)).toBe(nearest)
  })

  it('is the first of those that are as near, and none of no keys', () => {
    expect(nearestKey('cat', ['bat', 'car'])).toBe('bat')
    expect(nearestKey('cat', [])).toBeUndefined()
  })

  it('is looked for up to 60 letters', () => {
    const key = (length: number) => `${'a'.repeat(length - 1)}b`
    for (const [length, found] of [
      [60, true],
      [61, false],
    ] as const)
      expect(nearestKey(key(length), ['a'.repeat(length)])).toBe(found ? 'a'.repeat(length) : undefined)
  })

  it.each<[string, string, () => unknown]>([
    ['key must be a text', 'a number', () => nearestKey(5 as never, [])],
    ['known must be a list', 'a text', () => nearestKey('a', 'abc' as never)],
    ['known must be a text', 'a number in the list', () => nearestKey('a', [1] as never)],
  ])('says that %s, and no %s', (message, _, run) => {
    expect(run).toThrow(`nearestKey cannot use its input: ${message}`)
  })
})
