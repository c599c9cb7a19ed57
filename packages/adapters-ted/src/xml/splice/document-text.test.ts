import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesIn } from '../places-in'
import { writtenText } from '../written-text'
import { replacedText } from './document-text'

describe('a text with a part replaced', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '😀', '\n\n'), { maxLength: 30 })
    .map((c) => c.join(''))
  const edits = fc.array(fc.tuple(fc.nat(99), fc.nat(4), texts), { minLength: 1, maxLength: 5 })

  it('is the text that it would be, with its places, after any edits', () => {
    fc.assert(
      fc.property(texts, edits, (first, all) => {
        let text = first
        let document = writtenText(first)
        for (const [at, length, written] of all) {
          const from = Math.min(at, text.length)
          const to = Math.min(from + length, text.length)
          // A document is decoded from bytes: there are no halves of characters in it.
          if (/[\ud800-\udfff]/u.test(text.slice(0, from) + written + text.slice(to))) continue
          text = text.slice(0, from) + written + text.slice(to)
          document = replacedText(document, from, to, written)
          const places = placesIn(text)
          const indexes = Array.from({ length: text.length + 1 }, (_, index) => index)
          expect(indexes.map((index) => document.location(index))).toEqual(indexes.map(places))
          const cut = (slice: (from: number, to: number) => string) =>
            indexes.flatMap((index) => [0, 1, 7].map((more) => slice(index, Math.min(index + more, text.length))))
          expect(cut((start, end) => document.slice(start, end))).toEqual(cut((start, end) => text.slice(start, end)))
          expect([document.length, document.whole]).toEqual([text.length, text])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is made one text again where much has been written', () => {
    const document = replacedText(replacedText(writtenText('a\nb'), 1, 1, 'x'.repeat(40_000)), 0, 1, '\n')
    expect([document.location(40_002), document.slice(40_000, 40_003)]).toEqual([{ line: 3, column: 1 }, 'x\nb'])
  })
})
