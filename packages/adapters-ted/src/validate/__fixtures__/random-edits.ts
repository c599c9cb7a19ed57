import fc from 'fast-check'
import { type NodeId, nodeKinds } from '../../xml/node-kinds'
import { parseXml } from '../../xml/parse-xml'
import type { XmlTree } from '../../xml/xml-tree'

/** One edit of a document: what is done, where (a share of what there is), and with what. */
export interface RandomEdit {
  readonly kind: (typeof kinds)[number]
  readonly at: number
  readonly other: number
  readonly text: string
}

const kinds = [
  ...(['text', 'text', 'write', 'write', 'attribute', 'attribute', 'remove', 'copy', 'move', 'rename'] as const),
  ...(['comment', 'uncomment', 'empty', 'same', 'instruction', 'cdata', 'prefix', 'unattribute'] as const),
] as const

// Doubles at random are nearly all close to 0: each edit would be of the first element.
const share = fc.nat(9999).map((part) => part / 10_000)

export const randomEdits = (texts: readonly string[], maxLength: number): fc.Arbitrary<readonly RandomEdit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      at: share,
      other: share,
      text: fc.constantFrom(...texts),
    }),
    { minLength: 1, maxLength },
  )

/** The document after an edit; as it was where the edit has nowhere to be done. */
export function edited(xml: string, edit: RandomEdit): string {
  const tree = parseXml(new TextEncoder().encode(xml))
  const spliced = (from: number, to: number, text: string) => xml.slice(0, from) + text + xml.slice(to)
  const pick = (share: number, fits: (node: NodeId) => boolean) => {
    const nodes = Array.from({ length: tree.size }, (_, node) => node).filter(fits)
    return nodes[Math.floor(share * nodes.length)]
  }
  const isElement = (node: NodeId) => tree.kind[node] === nodeKinds.element && node !== tree.root
  const at = (column: Int32Array, node: NodeId) => column[node] ?? 0
  const element = pick(edit.at, isElement)
  const second = pick(edit.other, isElement)
  if (element === undefined || second === undefined) return xml
  const [start, end] = [at(tree.start, element), at(tree.end, element)]
  const written = xml.slice(start, end)
  switch (edit.kind) {
    case 'text': {
      const text = pick(edit.at, (node) => tree.kind[node] === nodeKinds.text)
      return text === undefined ? xml : spliced(at(tree.start, text), at(tree.end, text), edit.text)
    }
    case 'write': {
      const text = pick(edit.at, (node) => tree.kind[node] === nodeKinds.text)
      const to = text === undefined ? 0 : at(edit.other < 0.5 ? tree.start : tree.end, text)
      return text === undefined ? xml : spliced(to, to, edit.text)
    }
    case 'attribute':
    case 'unattribute': {
      const attribute = pick(edit.at, (node) => tree.kind[node] === nodeKinds.attribute)
      if (attribute === undefined) return xml
      return edit.kind === 'attribute'
        ? spliced(at(tree.contentStart, attribute), at(tree.contentEnd, attribute), edit.text)
        : spliced(at(tree.start, attribute), at(tree.end, attribute), '')
    }
    case 'remove':
      return spliced(start, end, '')
    case 'copy':
      return spliced(at(tree.start, second), at(tree.start, second), written)
    case 'move':
      return moved(xml, tree, element, second)
    case 'rename': {
      const [name, other] = [tree.qname(element), tree.qname(second)]
      const renamed = written.slice(0, written.endsWith('/>') ? undefined : -(name.length + 3))
      const tail = written.endsWith('/>') ? '' : `</${other}>`
      return spliced(start, end, `<${other}${renamed.slice(name.length + 1)}${tail}`)
    }
    case 'comment':
      return written.includes('--') ? xml : spliced(start, end, `<!--${written}-->`)
    case 'uncomment': {
      const comment = pick(edit.at, (node) => tree.kind[node] === nodeKinds.comment)
      if (comment === undefined) return xml
      return spliced(
        at(tree.start, comment),
        at(tree.end, comment),
        at(tree.parent, comment) > 0 ? tree.value(comment) : '',
      )
    }
    case 'empty':
      return spliced(at(tree.contentStart, element), end, written.endsWith('/>') ? '' : `</${tree.qname(element)}>`)
    case 'same':
      return spliced(start, start, ' ')
    case 'instruction':
      return spliced(end, end, '<?a b?>')
    case 'cdata':
      return spliced(end, end, `<![CDATA[${edit.text}]]>`)
    case 'prefix': {
      // The same names, written otherwise: a declaration of a namespace on an element in the middle.
      const name = tree.qname(element)
      return spliced(start + 1 + name.length, start + 1 + name.length, ' xmlns:z="urn:z"')
    }
  }
}

function moved(xml: string, tree: XmlTree, element: NodeId, to: NodeId): string {
  const [start, end] = [tree.start[element] ?? 0, tree.end[element] ?? 0]
  const target = tree.start[to] ?? 0
  if (target >= start && target < end) return xml
  const written = xml.slice(start, end)
  return target < start
    ? xml.slice(0, target) + written + xml.slice(target, start) + xml.slice(end)
    : xml.slice(0, start) + xml.slice(end, target) + written + xml.slice(target)
}
