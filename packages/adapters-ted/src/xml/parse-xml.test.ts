import { describe, expect, it } from 'vitest'
import { byteOffsets } from './byte-offsets'
import type { XmlElement } from './element'
import { parseXml } from './parse-xml'

function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)]
}

describe('parseXml', () => {
  it('knows the place of every element, across line ends, pairs, comments and chunks', () => {
    const filler = `<!-- <x> ${'é𝄞 '.repeat(30_000)} -->`
    const text = `<?xml version="1.0"?>\r\n<a xmlns:p="urn:p" t=">"><p:b>1\r\n&lt;</p:b >${filler}<c/><d  ></d><e><![CDATA[</e>]]></e></a>\n`
    const { root } = parseXml(new TextEncoder().encode(text))
    for (const element of all(root)) {
      const outer = text.slice(element.start, element.end)
      expect(outer.startsWith(`<${element.qname}`)).toBe(true)
      expect(outer.endsWith('>')).toBe(true)
      if (!element.selfClosing)
        expect(text.slice(element.contentEnd, element.end)).toMatch(new RegExp(`^</${element.qname}\\s*>$`))
    }
    const [b, c, d, e] = root.children
    expect([b?.text, c?.selfClosing, d?.selfClosing, e?.text]).toEqual(['1\n<', true, false, '</e>'])
    expect(text.slice(b?.contentStart, b?.contentEnd)).toBe('1\r\n&lt;')
  })

  it.each([
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype-refused'],
    ['an unknown entity', '<a>&b;</a>', 'not-xml'],
    ['a truncated file', '<a><b></b>', 'not-xml'],
    ['text', 'hello', 'not-xml'],
    ['nothing', '', 'not-xml'],
    ['two roots', '<a/><b/>', 'not-xml'],
    ['an unbound prefix', '<x:a/>', 'not-xml'],
    ['200,000 nested elements', '<a>'.repeat(200_000), 'too-deep'],
  ])('refuses %s with a place', (_, text, code) => {
    expect(() => parseXml(new TextEncoder().encode(text))).toThrow(
      expect.objectContaining({ code, location: expect.anything() }),
    )
  })
})

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
