import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtures } from '../__fixtures__/fixtures'
import { nodeKinds, noNode } from './node-kinds'
import { parseXml } from './parse-xml'
import type { XmlTree } from './xml-tree'

const parse = (text: string) => parseXml(new TextEncoder().encode(text))
const { element, attribute, text, comment, instruction, document } = nodeKinds

function children(tree: XmlTree, parent: number): number[] {
  const found: number[] = []
  for (let node = tree.first(parent); node !== noNode; node = tree.next(node)) found.push(node)
  return found
}

/** What must hold between the columns of any tree. */
function checkColumns(tree: XmlTree): void {
  expect([tree.kind[0], tree.parent[0], tree.after[0]]).toEqual([document, noNode, tree.size])
  for (let node = 0; node < tree.size; node += 1) {
    const below = children(tree, node)
    const attributes: number[] = []
    for (let at = node + 1; tree.kind[node] === element && tree.kind[at] === attribute; at += 1) attributes.push(at)
    // Attributes first, then each child with all that is below it: nothing is left out, nothing stands twice.
    let next = node + 1 + attributes.length
    for (const [index, child] of below.entries()) {
      expect([child, tree.parent[child], tree.previousSibling[child]]).toEqual([next, node, below[index - 1] ?? noNode])
      next = tree.after[child] ?? noNode
    }
    expect(next).toBe(tree.after[node])
    for (const at of attributes) expect([tree.parent[at], tree.nextSibling[at]]).toEqual([node, noNode])
    expect(tree.text.slice(tree.start[node], tree.end[node])).toContain(
      tree.text.slice(tree.contentStart[node], tree.contentEnd[node]),
    )
  }
}

describe('the tree', () => {
  it('numbers the nodes in document order, attributes behind their element', () => {
    const tree = parse(
      `<?xml version="1.0"?><!-- a --><?p d?><r b='1' xmlns:x="urn:x" x:c="2">t<e/>u<?q?><!--v--></r><?end?>`,
    )
    expect([...tree.kind]).toEqual([
      document,
      comment,
      instruction,
      element,
      attribute,
      attribute,
      text,
      element,
      text,
      instruction,
      comment,
      instruction,
    ])
    expect(tree.root).toBe(3)
    checkColumns(tree)
  })

  it.each(Object.entries(fixtures))('has columns that agree: %s', (_, xml) => {
    checkColumns(parse(xml.replace(/^\uFEFF/, '')))
  })

  it('knows where attributes, comments and instructions stand', () => {
    const source = `<r aa = "x&lt;y"  a='"b"'><?p  one ? two?><!--c--><?q?></r>`
    const tree = parse(source)
    const spans = [...tree.kind.keys()]
      .filter((node) => tree.kind[node] !== element && tree.kind[node] !== document)
      .map((node) => [source.slice(tree.start[node], tree.end[node]), tree.value(node)])
    expect(spans).toEqual([
      [`aa = "x&lt;y"`, 'x<y'],
      [`a='"b"'`, '"b"'],
      ['<?p  one ? two?>', 'one ? two'],
      ['<!--c-->', 'c'],
      ['<?q?>', ''],
    ])
    expect(tree.names.at(tree.name[4] ?? noNode).local).toBe('p')
  })

  it('parts texts at instructions and comments, and joins them over CDATA', () => {
    const tree = parse('<r>a<![CDATA[<?b?>]]>c<?p?>d<!--e--><![CDATA[]]>f<![CDATA[g]]><?q?><?s?>h</r>')
    expect(children(tree, tree.root).map((node) => [tree.kind[node], tree.value(node)])).toEqual([
      [text, 'a<?b?>c'],
      [instruction, ''],
      [text, 'd'],
      [comment, 'e'],
      [text, 'fg'],
      [instruction, ''],
      [instruction, ''],
      [text, 'h'],
    ])
  })

  it('has values as XML means them: line ends, entities, white space of attributes', () => {
    const tree = parse('<r a="1\r\n2\t3&#10;4">x\r\ny\rz&amp;&#x1F600;</r>')
    expect(tree.value(tree.root)).toBe('x\ny\nz&\u{1f600}')
    expect(tree.value(tree.root + 1)).toBe('1 2 3\n4')
  })

  it('says at once which names are not there', () => {
    const { names } = parse('<r xmlns="urn:r" a="1"><b/><x:b xmlns:x="urn:x"/></r>')
    expect([names.has('{urn:r}b'), names.has('{urn:x}b'), names.has('{}b'), names.has('{urn:r}c')]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(names.idsOfLocal('b')).toEqual([names.idOf('urn:r', 'b'), names.idOf('urn:x', 'b')])
    expect(names.idsOfLocal('constructor')).toEqual([])
    expect(() => names.at(99)).toThrow(RangeError)
  })

  it('finds children and attributes by the number of their name', () => {
    const tree = parse('<r><!-- b --><b i="1"/>t<c/><b i="2" j="3"/></r>')
    const b = tree.names.idOf('', 'b')
    const first = tree.child(tree.root, b)
    const second = tree.child(tree.root, b, first)
    expect([first, second].map((node) => tree.value(tree.attribute(node, tree.names.idOf('', 'i'))))).toEqual([
      '1',
      '2',
    ])
    expect(tree.child(tree.root, b, second)).toBe(noNode)
    expect(tree.attribute(first, tree.names.idOf('', 'j'))).toBe(noNode)
  })
})

const plain = ['a', 'é', '\n', ' '.repeat(700), 'x'.repeat(1023)]

it.each([
  ['characters of all widths and all line ends', [...plain, '\u{1f600}', '\r\n', '\r']],
  ['one unit for each character and line end', plain],
  ['lines of one unit', ['a\n'.repeat(40), '\n']],
])('places are those of a pass from the start, wherever they are asked for: %s', (_, all) => {
  const piece = fc.constantFrom(...all)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const head = pieces.join('')
      const tree = parse(`<r>${head}<b/></r>`)
      const b = tree.child(tree.root, tree.names.idOf('', 'b'))
      const lines = `<r>${head}`.split(/\r\n|\r|\n/u)
      expect(tree.location(b)).toEqual({ line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 })
    }),
  )
})
