import { describe, expect, it } from 'vitest'
import { LineCursor, locationAt } from './line-cursor'

describe('places in a text', () => {
  it.each([
    ['', 0, 1, 1],
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['abc', 3, 1, 4],
    ['abc', 99, 1, 4],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\nb', 3, 2, 2],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\r\rb', 3, 3, 1],
    ['a\n\nb', 3, 3, 1],
    ['a\n\rb', 3, 3, 1],
    // Characters beyond 16 bits count once.
    ['😀b', 2, 1, 2],
    ['😀b', 3, 1, 3],
    ['a\ud800', 2, 1, 3],
    ['\udbff', 1, 1, 2],
    ['\udc00', 1, 1, 1],
    ['\udfff', 1, 1, 1],
    ['\ue000', 1, 1, 2],
  ])('%j at %i is %i:%i', (text, index, line, column) => {
    expect(locationAt(text, index)).toEqual({ line, column })
  })

  it('one cursor gives them all in one pass', () => {
    const cursor = new LineCursor('ab\ncd\r\ne')
    expect([0, 1, 3, 4, 7, 7, 8].map((index) => cursor.at(index))).toEqual(
      [0, 1, 3, 4, 7, 7, 8].map((index) => locationAt('ab\ncd\r\ne', index)),
    )
  })
})
