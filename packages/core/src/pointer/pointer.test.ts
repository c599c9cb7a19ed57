import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromPointer, toPointer } from './pointer'

describe('JSON Pointers', () => {
  // The examples of RFC 6901, section 5.
  it.each([
    [[], ''],
    [['foo', 0], '/foo/0'],
    [[''], '/'],
    [['a/b'], '/a~1b'],
    [['m~n'], '/m~0n'],
    [['~1'], '/~01'],
    [['i\\j', 'k"l', ' '], '/i\\j/k"l/ '],
  ])('%j is %s', (segments, pointer) => {
    expect(toPointer(segments)).toBe(pointer)
    expect(fromPointer(pointer)).toEqual(segments.map(String))
  })

  it('come back as they were', () => {
    const segment = fc.oneof(fc.string(), fc.constantFrom('~', '/', '~0', '~1', '~01', '~/'))
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        expect(fromPointer(toPointer(segments))).toEqual(segments)
      }),
    )
  })
})
