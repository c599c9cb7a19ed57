import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteChange } from './byte-change'

const encode = (text: string) => new TextEncoder().encode(text).slice()
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

describe('where bytes differ', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'é', 'è', '😀', '😁', '\ufeff'), { maxLength: 40 })
    .map((c) => c.join(''))

  it('is between whole characters, and as small as that allows', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, (head, was, is, tail) => {
        const [old, next] = [encode(head + was + tail), encode(head + is + tail)]
        const change = byteChange(old, next)
        if (!change) {
          expect(old).toEqual(next)
          return
        }
        const { from, to, newTo } = change
        // Pieces that begin or end within a character do not decode.
        const [before, behind] = [decode(old.subarray(0, from)), decode(old.subarray(to))]
        expect(before + decode(next.subarray(from, newTo)) + behind).toBe(decode(next))
        expect(old.length - to).toBe(next.length - newTo)
        const [x, y] = [decode(old.subarray(from, to)), decode(next.subarray(from, newTo))]
        expect([...x][0] === [...y][0] && x !== '' && y !== '').toBe(false)
        expect([...x].at(-1) === [...y].at(-1) && x !== '' && y !== '').toBe(false)
      }),
      { numRuns: 5000 },
    )
  })
})
