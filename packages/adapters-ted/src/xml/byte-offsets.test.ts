import { describe, expect, it } from 'vitest'
import { byteOffsets } from './byte-offsets'

describe('byteOffsets', () => {
  it('agrees with the encoder at every position outside pairs', () => {
    const text = `aé€𝄞`.repeat(700)
    const offset = byteOffsets(text, 3)
    const encoder = new TextEncoder()
    for (let unit = 0; unit <= text.length; unit += 7) {
      const head = text.slice(0, unit)
      if (/[\ud800-\udbff]$/u.test(head)) continue
      expect(offset(unit)).toBe(3 + encoder.encode(head).length)
    }
    expect(offset(text.length)).toBe(3 + encoder.encode(text).length)
  })
})
