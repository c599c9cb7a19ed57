import { describe, expect, it } from 'vitest'
import { asParagraph, normaliseText, paragraphs } from './normalise-text'

describe('the form in which texts are compared', () => {
  it('is NFC: a letter and its mark are one letter', () => {
    expect(normaliseText('Qualite\u0301')).toBe('Qualité')
    expect(normaliseText('Qualite\u0301')).toBe(normaliseText('Qualité'))
  })

  it('has one blank for any run of them, and none at its ends', () => {
    expect(normaliseText('\t a\u00a0 b\r\n\r\nc ')).toBe('a b c')
  })

  it('keeps case and punctuation', () => {
    expect(normaliseText('Prix, TTC')).toBe('Prix, TTC')
  })
})

describe('paragraphs', () => {
  it.each([
    ['Un.\n\nDeux.', ['Un.', 'Deux.']],
    ['Un.\r\n \t\r\nDeux.', ['Un.', 'Deux.']],
    ['Un.\n\n\n\n  Deux.', ['Un.', 'Deux.']],
    ['Un.\nsuite', ['Un.\nsuite']],
    ['\n\nUn.\n\n', ['Un.']],
    ['  Un.  ', ['Un.']],
    ['', []],
    [' \n \n ', []],
  ])('of %j', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected)
  })
})

describe('one paragraph', () => {
  it.each([
    ['a\r\nb', 'a\nb'],
    ['a\rb', 'a\nb'],
    ['a\n\nb', 'a\nb'],
    ['a\n \t\n\n  b', 'a\nb'],
    ['a\r\n\r\nb', 'a\nb'],
    ['  a  b ', 'a  b'],
    ['a\n  b', 'a\n  b'],
  ])('%j is %j', (text, expected) => {
    expect(asParagraph(text)).toBe(expected)
  })
})
