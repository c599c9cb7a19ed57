import { expect, test } from 'vitest'
import { numberOf } from './numbers'

test.each([
  ['two', 2],
  ['vingt', 20],
  ['zwanzig', 20],
  ['dodici', 12],
  ['cincuenta', 50],
  ['honderd', 100],
  ['one', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s counts %s', (word, value) => expect(numberOf(word)).toBe(value))
