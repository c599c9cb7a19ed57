import { expect, it } from 'vitest'
import { numberIn, numbersBefore } from './number-in'

it.each([
  ['12', 12],
  ['Six', 6],
  ['trente-cinq', 35],
  ['dix-sept', 17],
  ['fifty-two', 52],
  ['once', 1],
  ['jours', undefined],
  ['quatre-vingt', undefined],
])('%s', (written, expected) => {
  expect(numberIn(written)).toBe(expected)
})

it('reads the numbers before a unit, and no others', () => {
  expect(numbersBefore('Lot 2 : trente jours, puis 5 jours et dix mois', 'jours?')).toEqual([30, 5])
})
