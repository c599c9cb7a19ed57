import { describe, expect, it } from 'vitest'
import { byteOffsets } from './byte-offsets'

describe('byteOffsets', () => {
  it('agrees with the encoder at every position outside pairs', () => {
    const text = `aé€𝄞`.repeat(700)
    const encoder = new TextEncoder()
    const offset = byteOffsets(text, { bytes: encoder.encode(text), encoding: 'utf-8', bom: 3 })
    for (let unit = 0; unit <= text.length; unit += 7) {
      const head = text.slice(0, unit)
      if (/[\ud800-\udbff]$/u.test(head)) continue
      expect(offset(unit)).toBe(3 + encoder.encode(head).length)
    }
    expect(offset(text.length)).toBe(3 + encoder.encode(text).length)
  })

  it('counts on from places that are known, near ones and far', () => {
    const text = `é€<a>𝄞`.repeat(9000)
    const encoder = new TextEncoder()
    const bytesTo = (unit: number) => encoder.encode(text.slice(0, unit)).length
    const known = [0, 7, 700, 7000].flatMap((unit) => [unit, bytesTo(unit)])
    const offset = byteOffsets(text, { bytes: encoder.encode(text), encoding: 'utf-8', bom: 0, places: known })
    for (const unit of [0, 1, 6, 7, 8, 699, 700, 6999, 7000, 7001, 8191, 15_204, 15_400, 62_999, 63_000])
      expect([unit, offset(unit)]).toEqual([unit, bytesTo(unit)])
    expect(offset(70_000)).toBe(bytesTo(63_000))
    // Whatever was asked for before: the same place, a near one, a far one, one before it, inside pairs too.
    const all = Array.from({ length: 400 }, (_, index) => (index * 7919 + (index % 3)) % 20_000)
    const anew = (unit: number) => byteOffsets(text, { bytes: encoder.encode(text), encoding: 'utf-8', bom: 0 })(unit)
    expect(all.map((unit) => offset(unit))).toEqual(all.map(anew))
    for (const unit of [7001, 7001, 7002, 7009, 7008, 8000, 30_000, 30_001, 7003]) expect(offset(unit)).toBe(anew(unit))
  })

  it.each(['iso-8859-1', 'windows-1252', 'iso-8859-2', 'koi8-r', 'macintosh'])(
    'is the position itself in %s',
    (encoding) => {
      const bytes = Uint8Array.from({ length: 3000 }, (_, index) => 0x20 + (index % 0xdf))
      const text = new TextDecoder(encoding).decode(bytes)
      const offset = byteOffsets(text, { bytes, encoding, bom: 0 })
      expect([0, 1, 1500, 3000].map(offset)).toEqual([0, 1, 1500, 3000])
    },
  )

  it('is the position itself in UTF-8 without wider characters, behind the mark', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x62, 0x63])
    const offset = byteOffsets('abc', { bytes, encoding: 'utf-8', bom: 3 })
    expect([0, 1, 3, 4].map(offset)).toEqual([3, 4, 6, 6])
  })

  it('is twice the position in UTF-16', () => {
    const offset = byteOffsets('aé𝄞b', { bytes: new Uint8Array(12), encoding: 'utf-16le', bom: 2 })
    expect([0, 1, 2, 4, 5].map(offset)).toEqual([2, 4, 6, 10, 12])
  })

  it('follows encodings of one or two bytes', () => {
    // Shift_JIS: "a", U+30A2 in two bytes, a half-width U+FF71 in one, "b".
    const bytes = Uint8Array.of(0x61, 0x83, 0x41, 0xb1, 0x62)
    const text = new TextDecoder('shift_jis').decode(bytes)
    const offset = byteOffsets(text, { bytes, encoding: 'shift_jis', bom: 0 })
    expect([...text].map((_, unit) => offset(unit))).toEqual([0, 1, 3, 4])
    expect(offset(text.length)).toBe(5)
  })
})
