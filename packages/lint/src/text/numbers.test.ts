import { describe, expect, it, test } from 'vitest'
import { numberIn, numberOf, numbersBefore } from './numbers'

test.each([
  ['two', 2],
  ['vingt', 20],
  ['onze', 11],
  ['soixante', 60],
  ['zwanzig', 20],
  ['dodici', 12],
  ['cincuenta', 50],
  ['honderd', 100],
  // Words that are something else as often.
  ['one', undefined],
  ['seize', undefined],
  ['once', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s counts %s', (word, value) => expect(numberOf(word)).toBe(value))

describe('before a unit', () => {
  it.each([
    ['12', 12],
    ['Six', 6],
    ['trente-cinq', 35],
    ['dix-sept', 17],
    ['fifty-two', 52],
    ['Dreißig', 30],
    ['once', 1],
    ['seize', 16],
    ['vingt-et-un', 21],
    ['soixante-quinze', 75],
    ['quatre-vingt', 80],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix', 90],
    ['cent vingt', 120],
    ['trois cents', 300],
    ['two hundred', 200],
    ['a hundred and twenty', 120],
    ['two-three', undefined],
    ['et-un', undefined],
    ['jours', undefined],
    ['1234567', undefined],
    ['', undefined],
  ])('%s is %s', (written, expected) => {
    expect(numberIn(written)).toBe(expected)
  })

  it('numbers are read, and no others', () => {
    expect(numbersBefore('Lot 2 : trente jours, puis 5 jours et dix mois', 'jours?')).toEqual([30, 5])
    expect(numbersBefore('un délai de cent vingt jours, de vingt à trente jours', 'jours?')).toEqual([120, 30])
    expect(numbersBefore('Lot 2 trente jours', 'jours?')).toEqual([30])
    expect(numbersBefore('due in five working days', '(?:working )?days')).toEqual([5])
    expect(numbersBefore('quelques jours', 'jours?')).toEqual([])
  })
})
