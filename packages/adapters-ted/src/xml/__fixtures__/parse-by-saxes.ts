import { locationAt, OseError, type SourceLocation } from '@opensource-experts/core'
import { SaxesParser } from 'saxes'
import { nodeKinds, noNode } from '../node-kinds'
import { openXml } from '../open-xml'
import type { XmlTree } from '../xml-tree'

/** A node, as both parsers have to see it. Places are UTF-16 units. */
export interface SeenNode {
  readonly kind: number
  readonly uri: string
  readonly local: string
  readonly parent: number
  readonly value: string
  readonly start: number
  contentStart: number
  contentEnd: number
  end: number
  declares?: Readonly<Record<string, string>>
}

/** What a parser made of a document. */
export type Seen =
  | { readonly nodes: readonly SeenNode[] }
  | { readonly code: string; readonly location: SourceLocation | undefined; readonly message: string }

const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'
const { attribute, comment, element, instruction, text: textKind } = nodeKinds

/**
 * The oracle of the parser: saxes, whose events are made nodes of, without limits, as this package read documents before. What it gets
 * wrong is listed in `differences.ts`.
 */
export function seenBySaxes(bytes: Uint8Array): Seen {
  const parser = new SaxesParser({ xmlns: true, position: true })
  let text = ''
  try {
    text = openXml(bytes).text
    return { nodes: nodesBySaxes(text, parser) }
  } catch (error) {
    if (OseError.isInstance(error)) return { code: error.code, location: error.location, message: error.message }
    if (!(error instanceof Error)) throw error
    return { code: 'not-xml', location: locationAt(text, parser.position - 1), message: error.message }
  }
}

function nodesBySaxes(text: string, parser: SaxesParser<{ xmlns: true; position: true }>): SeenNode[] {
  const nodes: SeenNode[] = []
  const open: number[] = []
  let textStart = /^<\?xml[ \t\r\n]/u.test(text) ? text.indexOf('?>') + 2 : 0
  let tail = textStart
  let pending = ''
  let attributes: { name: string; local: string; uri: string; value: string; quote: number }[] = []
  const done = (end: number) => {
    textStart = end
    tail = end
  }
  const add = (kind: number, value: string, start: number, end: number, content: readonly [number, number]) => {
    const [contentStart, contentEnd] = content
    const parent = open.at(-1) ?? noNode
    nodes.push({ kind, uri: '', local: '', parent, value, start, contentStart, contentEnd, end })
    return nodes.length - 1
  }
  const flush = (end: number) => {
    if (pending !== '' && open.length > 0) add(textKind, pending, textStart, end, [textStart, end])
    pending = ''
  }
  // Where the markup begins that was just read: behind `tail`, only it can hold a raw "<".
  const begin = () => text.indexOf('<', tail)

  parser.on('text', (data) => {
    pending += data
  })
  parser.on('cdata', (data) => {
    pending += data
    tail = parser.position
  })
  parser.on('comment', (data) => {
    const start = begin()
    flush(start)
    const end = parser.position + 1
    add(comment, data, start, end, [start + 4, end - 3])
    done(end)
  })
  parser.on('processinginstruction', ({ target, body }) => {
    const start = begin()
    flush(start)
    const end = parser.position
    const data = start + (/^<\?[^ \t\r\n?]+[ \t\r\n]*/u.exec(text.slice(start, end - 2))?.[0].length ?? 0)
    const node = add(instruction, body, start, end, [data, end - 2])
    nodes[node] = { ...(nodes[node] as SeenNode), local: target }
    done(end)
  })
  parser.on('attribute', ({ name, local, value, prefix }) => {
    attributes.push({ name, local, uri: prefix, value, quote: parser.position - 1 })
  })
  parser.on('opentag', (tag) => {
    const start = begin()
    flush(start)
    const end = parser.position
    const node = add(element, '', start, end, [end, end])
    nodes[node] = { ...(nodes[node] as SeenNode), uri: tag.uri, local: tag.local }
    if (Object.keys(tag.ns).length > 0) (nodes[node] as SeenNode).declares = { ...tag.ns }
    open.push(node)
    for (const { name, local, value, quote } of attributes) {
      const uri = tag.attributes[name]?.uri ?? ''
      if (uri === xmlnsNamespace) continue
      const contentStart = text.lastIndexOf(text.charAt(quote), quote - 1) + 1
      const from = text.lastIndexOf(name, text.lastIndexOf('=', contentStart - 1))
      const at = add(attribute, value, from, quote + 1, [contentStart, quote])
      nodes[at] = { ...(nodes[at] as SeenNode), uri, local }
    }
    attributes = []
    done(end)
  })
  parser.on('closetag', (tag) => {
    const start = tag.isSelfClosing ? parser.position : begin()
    if (!tag.isSelfClosing) flush(start)
    const node = nodes[open.pop() ?? noNode]
    if (node) Object.assign(node, { contentEnd: start, end: parser.position })
    if (!tag.isSelfClosing) done(parser.position)
  })
  parser.write(text).close()
  return nodes
}

/** The same of a tree of ours. */
export function seenIn(tree: XmlTree): Seen {
  const nodes: SeenNode[] = []
  for (let node = 1; node < tree.size; node += 1) {
    const kind = tree.kind[node] ?? noNode
    const name = tree.name[node] === noNode ? undefined : tree.names.at(tree.name[node] ?? noNode)
    const declares = tree.declarations(node)
    nodes.push({
      kind,
      uri: name?.uri ?? '',
      local: name?.local ?? '',
      parent: (tree.parent[node] ?? noNode) - 1,
      value: kind === element ? '' : tree.value(node),
      start: tree.start[node] ?? noNode,
      contentStart: tree.contentStart[node] ?? noNode,
      contentEnd: tree.contentEnd[node] ?? noNode,
      end: tree.end[node] ?? noNode,
      ...(declares ? { declares: { ...declares } } : {}),
    })
  }
  return { nodes }
}
