import { locationAt } from '@opensource-experts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesIn } from './places-in'

const texts = (units: readonly string[]) =>
  fc.array(fc.constantFrom(...units), { maxLength: 40 }).map((all) => all.join(''))
const long = 'x'.repeat(1100)

describe('places in a text', () => {
  it.each([
    ['lines', ['a', 'é', '😀', '\n', '\n', '\u2028']],
    ['lines of every kind', ['a', '😀', '\n', '\r\n', '\r']],
    ['long lines', ['a', '😀', '\n', long]],
    ['long lines of every kind', ['a', '😀', '\r\n', '\r', long]],
  ])('are those that counting from the start finds: %s', (_, units) => {
    fc.assert(
      fc.property(texts(units), fc.array(fc.nat(), { maxLength: 10 }), (text, at) => {
        const place = placesIn(text)
        for (const index of [...at.map((each) => each % (text.length + 1)), 0, text.length])
          expect(place(index)).toEqual(locationAt(text, index))
      }),
    )
  })

  it('are within the text', () => {
    expect([placesIn('a\nb')(-1), placesIn('a\nb')(99)]).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 2 },
    ])
  })
})
