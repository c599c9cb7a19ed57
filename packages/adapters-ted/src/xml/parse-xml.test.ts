import { describe, expect, it } from 'vitest'
import { rootOf, type XmlElement } from './element'
import { nodeKinds } from './node-kinds'
import { parseXml } from './parse-xml'
import type { XmlTree } from './xml-tree'

const bytes = (text: string) => new TextEncoder().encode(text)

function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)]
}

function below(tree: XmlTree, parent: number): number[] {
  const children: number[] = []
  for (let child = tree.first(parent); child >= 0; child = tree.next(child)) children.push(child)
  return children
}

describe('parseXml', () => {
  it('knows the place of every element, across line ends, pairs, comments and chunks', () => {
    const filler = `<!-- <x> ${'é𝄞 '.repeat(30_000)} -->`
    const text = `<?xml version="1.0"?>\r\n<a xmlns:p="urn:p" t=">"><p:b>1\r\n&lt;</p:b >${filler}<c/><d  ></d><e><![CDATA[</e>]]></e></a>\n`
    const root = rootOf(parseXml(bytes(text)))
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
    expect(() => parseXml(bytes(text))).toThrow(expect.objectContaining({ code, location: expect.anything() }))
  })
})

describe('what is read', () => {
  it('places each element, in characters, on one line or on several', () => {
    const root = rootOf(parseXml(bytes('<?xml version="1.0"?>\r\n<a>\n  <b\n c="1">\u{1f600}é</b><d/></a>')))
    const [b, d] = root.children
    expect(root.location).toEqual({ line: 2, column: 1 })
    expect(b?.location).toEqual({ line: 3, column: 3 })
    // " c="1">", two characters, "</b>"
    expect(d?.location).toEqual({ line: 4, column: 14 })
  })

  it('joins text and CDATA, drops namespace declarations, keeps comments apart', () => {
    const tree = parseXml(bytes('<x:a xmlns:x="urn:x" x:y="1">a<![CDATA[<b>]]>c<!-- d -->e</x:a>'))
    const root = rootOf(tree)
    expect([root.local, root.uri, tree.prefix(root.id)]).toEqual(['a', 'urn:x', 'x'])
    expect(root.attributes).toEqual([{ qname: 'x:y', uri: 'urn:x', local: 'y', value: '1' }])
    expect(below(tree, root.id).map((node) => tree.value(node))).toEqual(['a<b>c', ' d ', 'e'])
  })

  it.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...bytes('<a>é</a>')]],
    ['ISO-8859-1 as declared', [...bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a>'), 0xe9, ...bytes('</a>')]],
    ['UTF-16, little end first', utf16('<?xml version="1.0" encoding="UTF-16"?><a>é</a>', true)],
    ['UTF-16, big end first', utf16('<a>é</a>', false)],
  ])('reads %s', (_name, content) => {
    const tree = parseXml(Uint8Array.from(content))
    expect(below(tree, tree.root).map((node) => [tree.kind[node], tree.value(node)])).toEqual([[nodeKinds.text, 'é']])
  })
})

function utf16(text: string, littleEndian: boolean): number[] {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 * index + 2, text.charCodeAt(index), littleEndian)
  return [...new Uint8Array(view.buffer)]
}
