import { expect, it } from 'vitest'
import { wholeNumber } from './whole-number'

it.each([
  ['12', 12],
  [' 12.0\n', 12],
  ['0', 0],
  ['-3', -3],
  ['1.5', undefined],
  ['0x10', undefined],
  ['', undefined],
  ['9007199254740993', undefined],
  [undefined, undefined],
])('%j says %s', (text, value) => {
  expect(wholeNumber(text)).toBe(value)
})
