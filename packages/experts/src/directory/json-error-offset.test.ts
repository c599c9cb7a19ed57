import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonErrorOffset } from './json-error-offset'

it.each([
  ['{"id": }', 7],
  ['{"a":1,}', 7],
  ['[1,]', 3],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ["{'a':1}", 1],
  ['{"a":1]', 6],
  ['[1}', 2],
  ['', 0],
  ['   ', 3],
  ['[', 1],
  ['{}{}', 2],
  ['[01]', 2],
  ['["a\nb"]', 1],
  ['tru', 0],
  ['[1,,2]', 3],
])('%s stops at %i', (text, offset) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(jsonErrorOffset(text)).toBe(offset)
})

it('reads all of what is JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonErrorOffset(text)).toBe(text.length)
    }),
  )
})

it('finds what was put in, no later than where it stands', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, at) => {
      const place = at % (text.length + 1)
      const broken = `${text.slice(0, place)}\u0001${text.slice(place)}`
      expect(jsonErrorOffset(broken)).toBeLessThanOrEqual(place)
    }),
  )
})
