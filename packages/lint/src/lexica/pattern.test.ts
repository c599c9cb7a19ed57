import { describe, expect, it } from 'vitest'
import { findPattern } from '../text/pattern'
import { compileWords, longestRead, readWords } from '../text/words'
import { fr } from './whole/fr'
import { extentOf, wordsOf } from './words'
import { de } from './words/de'

const words = compileWords({
  fruit: 'apple|apples|red ap*',
  colour: 'red|green',
  no: 'no|without',
  not: 'is not',
  whatever: 'whatever',
  none: 'apple tart',
})
const find = (text: string, ...patterns: string[]) => findPattern(readWords(text, words), patterns)

describe('concepts that stand together in a sentence', () => {
  it.each([
    ['A green apple.', 'colour & fruit', 'green apple'],
    ['An apple that is green.', 'colour & fruit', 'apple that is green'],
    ['Green leaves. An apple.', 'colour & fruit', undefined],
    ['Green leaves and many other things of the garden, one apple.', 'colour & fruit ~3', undefined],
    ['An apple, green.', 'colour & fruit ~3', 'apple, green'],
    ['An apple, green.', 'colour & fruit ~3=', undefined],
    ['A pear (ripe), a green apple.', 'colour & fruit ~3= !pear', 'green apple'],
    ['No green apple.', 'colour & fruit', undefined],
    ['It is not, as all the rest may be, an apple.', 'fruit', 'apple'],
    ['It is not one of the nice apples.', 'fruit', undefined],
    ['The apple is not green.', 'colour & fruit', undefined],
    ['No green apple.', 'no: colour & fruit', 'green apple'],
    ['A green apple.', 'no: colour & fruit', undefined],
    ['Whatever its size, a green apple.', 'colour & fruit', undefined],
    ['A green apple, whatever its size.', 'no: colour & fruit', undefined],
    ['No green apple.', 'any: colour & fruit', 'green apple'],
    ['A green apple tart.', 'colour & fruit', undefined],
    ['A green apple.', 'fruit !colour', undefined],
    ['An apple.', 'fruit !colour', 'apple'],
    ['APPLES, red ones.', 'fruit & colour', 'APPLES, red'],
    ['Green leaves. An apple. No tart.', 'fruit !!colour', undefined],
    ['An apple. No tart.', 'fruit !!colour', 'apple'],
    ['Constructor.', 'constructor', undefined],
  ])('%s %s', (text, pattern, expected) => {
    expect(find(text, pattern)).toBe(expected)
  })

  it('zero-width characters and marks of direction part no word', () => {
    expect(find('A gr\u200been ap\u00adp\u200dle.', 'colour & fruit')).toBe('green apple')
  })

  it('what the buyer is called stands for nothing', () => {
    expect(findPattern(readWords('Red Apple County buys.', words, ['Red Apple County']), ['fruit'])).toBeUndefined()
  })

  it('reads the start of what nobody would read to its end, and says so', () => {
    const read = readWords(`${'x '.repeat(longestRead)} green apple`, words)
    expect([read.cut, findPattern(read, ['colour & fruit'])]).toEqual([true, undefined])
  })
})

describe('names that stand once, ends of compounds, numbers in words', () => {
  const own = compileWords({
    '@tree': 'oak/elm',
    wood: '@tree wood|*holz',
    many: '# @tree/bush',
    grid: 'grid',
    no: 'no|without|neither',
    not: 'is not|not',
    allowed: 'allowed',
    only: 'restricted',
    restricted: 'not _ until',
    taste: 'taste',
  })
  const findOwn = (text: string, pattern: string) => findPattern(readWords(text, own), [pattern])

  it.each([
    ['Elm wood.', 'wood', 'Elm wood'],
    ['Oak wood.', 'wood', 'Oak wood'],
    ['Ash wood.', 'wood', undefined],
    ['Brennholz.', 'wood', 'Brennholz'],
    ['Holzweg.', 'wood', undefined],
    ['Twenty elm.', 'many', 'Twenty elm'],
    ['3 bush.', 'many', '3 bush'],
    ['Some elm.', 'many', undefined],
    // What is denied itself exempts nothing.
    ['By taste, by the grid.', 'taste !grid', undefined],
    ['By taste, without a grid.', 'taste !grid', 'taste'],
    // A list that is denied as a whole, and one that is not.
    ['No elm wood, taste or grid.', 'taste', undefined],
    ['Neither oak wood, taste nor grid.', 'taste', undefined],
    ['Without oak wood, taste or grid.', 'taste', 'taste'],
    ['No oak wood of any kind at all that we know, taste or grid.', 'taste', 'taste'],
    // "Until" restricts, and denies nothing.
    ['Taste is not allowed.', 'taste', undefined],
    ['Taste is not allowed until then.', 'taste', 'Taste'],
    // What follows "and" denies something of its own.
    ['Taste is not allowed.', 'no: taste & allowed', 'Taste is not allowed'],
    ['Taste is allowed and the grid is not.', 'no: taste & allowed', undefined],
  ])('%s %s', (text, pattern, expected) => {
    expect(findOwn(text, pattern)).toBe(expected)
  })
})

it('regions of a language share its words; a language that is not held is not guessed', () => {
  const given = [fr, de]
  expect(wordsOf('FR-be', given)).toBeDefined()
  expect(wordsOf('FR-be', given)).toBe(wordsOf('fr', given))
  for (const language of ['pl', 'constructor', '']) expect(wordsOf(language, given)).toBeUndefined()
  expect(wordsOf('fr', [de])).toBeUndefined()
  expect(['fr-CA', 'de', 'en'].map((language) => extentOf(language, given))).toEqual(['whole', 'part', 'none'])
})
