import { describe, expect, it } from 'vitest'
import { fixtures } from '../__fixtures__/fixtures'
import { diffNotices } from './diff-notices'

// Spans are bytes of the first file, whatever its encoding: an accented letter is two bytes in UTF-8, one in ISO-8859-1.

const xml = fixtures.severalLots
const dearer = xml.replace('>60<', '>61<').replace('>40<', '>39<')

const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8', (text) => new TextEncoder().encode(text)],
  ['ISO-8859-1', (text) => Uint8Array.from(declared(text, 'ISO-8859-1'), (letter) => latin(letter))],
  ['windows-1252', (text) => Uint8Array.from(declared(text, 'windows-1252'), (letter) => latin(letter))],
  ['UTF-16', (text) => new Uint8Array(Buffer.from(`\ufeff${declared(text, 'UTF-16')}`, 'utf16le'))],
]

function declared(text: string, encoding: string): string {
  // What the encoding has no letter for is written plainly.
  return text.replace(/encoding="[^"]*"/u, `encoding="${encoding}"`).replaceAll(/[^\p{ASCII}\u0080-\u00ff]/gu, 'x')
}

function latin(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code > 255) throw new Error(`ISO-8859-1 has no ${letter}`)
  return code
}

function textAt(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  name: string,
): string {
  return new TextDecoder(name === 'UTF-16' ? 'utf-16le' : name).decode(bytes.subarray(start, end))
}

describe.each(encodings)('in %s', (name, encode) => {
  it('each span holds what stood there before', () => {
    const bytes = encode(xml)
    const { edits } = diffNotices(bytes, encode(dearer))
    expect(edits.map(({ op, before, after }) => [op, before, after])).toEqual([
      ['replace', '60', '61'],
      ['replace', '40', '39'],
    ])
    // There are letters of two bytes before the places.
    expect(xml.slice(0, xml.indexOf('>60<'))).toMatch(/[\u0080-\u00ff]/u)
    for (const { span, before } of edits) expect(span && textAt(bytes, span, name)).toBe(before)
  })

  it('also of the texts, against the same notice in UTF-8', () => {
    const bytes = encode(xml)
    const other = new TextEncoder().encode(declared(xml, 'UTF-8').replaceAll('Valeur technique', 'Qualité'))
    const { edits } = diffNotices(bytes, other)
    const gone = edits.filter(({ before }) => before !== null)
    expect(gone.map(({ before }) => before)).toContain('Valeur technique')
    for (const { span, before } of gone) expect(span && textAt(bytes, span, name)).toBe(before)
  })

  it('what is new has its place between the bytes of an element', () => {
    const bytes = encode(xml)
    const criterion = /<cac:SubordinateAwardingCriterion>[\s\S]*?<\/cac:SubordinateAwardingCriterion>/u
    const before = encode(xml.replace(criterion, ''))
    const { edits } = diffNotices(before, bytes)
    const inserted = edits.filter(({ op }) => op === 'insert')
    expect(inserted.length).toBeGreaterThan(2)
    for (const { span = { start: -1, end: -1 } } of inserted) {
      const around = textAt(before, { start: span.start, end: span.start + 2 * '</cac:'.length }, name)
      expect(around.startsWith('</')).toBe(true)
      expect(span.end).toBe(span.start)
    }
  })
})
