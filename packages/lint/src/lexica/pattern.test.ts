import { describe, expect, it } from 'vitest'
import { findPattern } from '../text/pattern'
import { compileWords, longestRead, readWords } from '../text/words'
import { wordsOf } from './words'

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
    ['No green apple.', 'colour & fruit', undefined],
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

it('regions of a language share its words; a language that is not held is not guessed', () => {
  expect(wordsOf('FR-be')).toBe(wordsOf('fr'))
  expect([wordsOf('pl'), wordsOf('constructor'), wordsOf('')]).toEqual([undefined, undefined, undefined])
})
