import { NameTable, noName } from './name-table'
import { type NodeId, nodeKinds, noNode } from './node-kinds'
import type { OpenedXml } from './open-xml'
import { XmlTree } from './xml-tree'

const columnNames = [
  'name',
  'parent',
  'firstChild',
  'nextSibling',
  'previousSibling',
  'after',
  'start',
  'contentStart',
  'contentEnd',
  'end',
] as const

type Columns = Record<(typeof columnNames)[number], Int32Array> & { kind: Uint8Array }

/** Where a node stands in the text. */
export interface NodeSpan {
  readonly start: number
  readonly contentStart: number
  readonly contentEnd: number
  readonly end: number
}

/** Takes nodes in document order and makes the tree of them. */
export class TreeBuilder {
  readonly names = new NameTable()
  readonly #source: OpenedXml
  readonly #decoded = new Map<NodeId, string>()
  readonly #declarations = new Map<NodeId, Readonly<Record<string, string>>>()
  /** Open elements, the document first, and the last child that each has so far. */
  readonly #open: NodeId[] = []
  readonly #lastChild: NodeId[] = []
  #columns: Columns
  #size = 0
  #root = noNode

  constructor(source: OpenedXml) {
    this.#source = source
    // Official examples have a node every 20 to 40 units.
    this.#columns = emptyColumns(Math.max(16, Math.ceil(source.text.length / 24)))
    const { length } = source.text
    this.#add(nodeKinds.document, noName, { start: 0, contentStart: 0, contentEnd: length, end: length })
    this.#open.push(0)
    this.#lastChild.push(noNode)
  }

  /** Elements that are open now. */
  get depth(): number {
    return this.#open.length - 1
  }

  openElement(uri: string, local: string, start: number, contentStart: number): NodeId {
    const span = { start, contentStart, contentEnd: contentStart, end: contentStart }
    const node = this.#addChild(nodeKinds.element, this.names.intern(uri, local), span)
    if (this.#root === noNode) this.#root = node
    this.#open.push(node)
    this.#lastChild.push(noNode)
    return node
  }

  closeElement(contentEnd: number, end: number): void {
    const node = this.#open.pop()
    this.#lastChild.pop()
    if (node === undefined) return
    const columns = this.#columns
    columns.contentEnd[node] = contentEnd
    columns.end[node] = end
    columns.after[node] = this.#size
  }

  /** An attribute of the element that was opened last, before any child of it. */
  attribute(uri: string, local: string, value: string, span: NodeSpan): void {
    const node = this.#add(nodeKinds.attribute, this.names.intern(uri, local), span)
    this.#columns.parent[node] = this.#open.at(-1) ?? noNode
    this.#keep(node, value)
  }

  /** Namespaces that the element opened last declares. */
  declare(declarations: Readonly<Record<string, string>>): void {
    this.#declarations.set(this.#open.at(-1) ?? noNode, declarations)
  }

  text(value: string, start: number, end: number): void {
    this.#keep(this.#addChild(nodeKinds.text, noName, { start, contentStart: start, contentEnd: end, end }), value)
  }

  comment(value: string, span: NodeSpan): void {
    this.#keep(this.#addChild(nodeKinds.comment, noName, span), value)
  }

  /** `<?target data?>` from `start` to `end`. */
  instruction(start: number, end: number): void {
    const { text } = this.#source
    const [, target = '', space = ''] = /^<\?([^\s?]+)(\s*)/u.exec(text.slice(start, end - 2)) ?? []
    const contentStart = start + 2 + target.length + space.length
    const span = { start, contentStart, contentEnd: end - 2, end }
    // XML 1.0, 2.11: a line end is one LF.
    const data = text.slice(contentStart, end - 2).replace(/\r\n?/gu, '\n')
    this.#keep(this.#addChild(nodeKinds.instruction, this.names.intern('', target), span), data)
  }

  /** The tree; undefined where no element came. */
  build(): XmlTree | undefined {
    if (this.#root === noNode) return undefined
    this.#columns.after[0] = this.#size
    return new XmlTree(this.#source, {
      names: this.names,
      root: this.#root,
      columns: resized(this.#columns, this.#size),
      decoded: this.#decoded,
      declarations: this.#declarations,
    })
  }

  #addChild(kind: number, name: number, span: NodeSpan): NodeId {
    const node = this.#add(kind, name, span)
    const columns = this.#columns
    const depth = this.#open.length - 1
    const parent = this.#open[depth] ?? noNode
    const previous = this.#lastChild[depth] ?? noNode
    columns.parent[node] = parent
    columns.previousSibling[node] = previous
    if (previous === noNode) columns.firstChild[parent] = node
    else columns.nextSibling[previous] = node
    this.#lastChild[depth] = node
    return node
  }

  #add(kind: number, name: number, { start, contentStart, contentEnd, end }: NodeSpan): NodeId {
    const node = this.#size
    if (node === this.#columns.kind.length) this.#columns = resized(this.#columns, node * 2)
    const columns = this.#columns
    columns.kind[node] = kind
    columns.name[node] = name
    columns.parent[node] = noNode
    columns.firstChild[node] = noNode
    columns.nextSibling[node] = noNode
    columns.previousSibling[node] = noNode
    columns.after[node] = node + 1
    columns.start[node] = start
    columns.contentStart[node] = contentStart
    columns.contentEnd[node] = contentEnd
    columns.end[node] = end
    this.#size = node + 1
    return node
  }

  /** Most values stand in the text as they are and need no string of their own. */
  #keep(node: NodeId, value: string): void {
    const from = this.#columns.contentStart[node] ?? 0
    const length = (this.#columns.contentEnd[node] ?? 0) - from
    if (length !== value.length || !this.#source.text.startsWith(value, from)) this.#decoded.set(node, value)
  }
}

function emptyColumns(length: number): Columns {
  const int = () => new Int32Array(length)
  return {
    kind: new Uint8Array(length),
    name: int(),
    parent: int(),
    firstChild: int(),
    nextSibling: int(),
    previousSibling: int(),
    after: int(),
    start: int(),
    contentStart: int(),
    contentEnd: int(),
    end: int(),
  }
}

function resized(columns: Columns, length: number): Columns {
  const to = emptyColumns(length)
  to.kind.set(columns.kind.subarray(0, length))
  for (const name of columnNames) to[name].set(columns[name].subarray(0, length))
  return to
}
