import { expect, it } from 'vitest'
import { formatNumber } from './format-number'

// Expected values after XSLT 2.0, 16.4.
it.each([
  [3, '#', '3'],
  [3, '0.##########', '3'],
  [2.5, '#', '2'],
  [3.5, '#', '4'],
  [2.5, '0.##########', '2.5'],
  [0.5, '0.00', '0.50'],
  [0, '#', '0'],
  [0.25, '#.#', '.2'],
  [-1.5, '0.#', '-1.5'],
  [-0.001, '0.##', '0'],
  [7, '000', '007'],
  [1e-7, '0.##########', '0.0000001'],
  [1e21, '#', '1000000000000000000000'],
  [Number.NaN, '#', 'NaN'],
])('%s as %s is %s', (value, picture, expected) => {
  expect(formatNumber(value, picture)).toBe(expected)
})

it('refuses pictures that it does not know', () => {
  expect(() => formatNumber(1, '#,##0')).toThrow('#,##0')
  expect(() => formatNumber(1, '')).toThrow('not supported')
})
