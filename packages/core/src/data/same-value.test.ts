import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameValue } from './same-value'

describe('sameValue', () => {
  it.each<[unknown, unknown, boolean]>([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: undefined }, { b: 1 }, false],
    [{ a: undefined }, { b: undefined }, true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [{ 0: 1 }, [1], false],
    [null, {}, false],
    [1, '1', false],
    [{ constructor: 1 }, {}, false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same)
    expect(sameValue(b, a)).toBe(same)
  })

  it('is what a copy is, in whatever order, and what another JSON is not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        expect(sameValue(value, reversed(value))).toBe(true)
        expect(sameValue(value, other)).toBe(JSON.stringify(reversed(value)) === JSON.stringify(reversed(other)))
      }),
    )
  })
})

/** Keys in descending order, 0 for -0. */
function reversed(value: unknown): unknown {
  if (value === 0) return 0
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? 1 : -1)))
}
