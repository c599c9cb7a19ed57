import type { SourceLocation } from '@opensource-experts/core'
import { decodeAttribute, decodeData, decodeText } from './decode-value'
import type { NameTable } from './name-table'
import { type NodeId, nodeKinds, noNode } from './node-kinds'
import { type WrittenText, writtenText } from './written-text'

/** The columns of a tree: one entry a node, in document order. Spans are UTF-16 units of the text, half-open. */
export interface TreeColumns {
  /** One of `nodeKinds`. */
  readonly kind: Uint8Array
  /** 1 where the value does not stand in the text as it is: references, CDATA, line ends. */
  readonly coded: Uint8Array
  /** Number in `names`, of elements, attributes and instructions; `noName` for the others. */
  readonly name: Int32Array
  /** `noNode` for the document. */
  readonly parent: Int32Array
  /** Attributes are no children: those of `node` are `node + 1` and on, as long as the kind is attribute. */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  readonly previousSibling: Int32Array
  /** The first node that is not below: all from `node + 1` to before it are attributes and descendants. */
  readonly after: Int32Array
  readonly start: Int32Array
  /** Behind the start tag; of an attribute: behind the quote. */
  readonly contentStart: Int32Array
  readonly contentEnd: Int32Array
  /** For `<a/>` the same as `contentStart`: there is no end tag. */
  readonly end: Int32Array
}

/**
 * An XML document as an index over its text: a read-only XPath data model (XDM). Adjacent text and CDATA are one text
 * node, namespace declarations are no attributes, entities are resolved. Reading, editing, comparing and the rules walk
 * this one tree.
 */
export class XmlTree implements TreeColumns {
  /** The decoded text, without byte order mark. */
  readonly written: WrittenText
  /** Lower-case label, `utf-8` where none is declared. */
  readonly encoding: string
  /** Bytes of the byte order mark before the text. */
  readonly bom: number
  readonly names: NameTable
  /** Places in units and in bytes of UTF-8, in pairs, in order: from the one before another it is not far. */
  readonly places: readonly number[]
  /** Number of nodes, the document included. */
  readonly size: number
  /** The document element. */
  readonly root: NodeId
  readonly kind: Uint8Array
  readonly coded: Uint8Array
  readonly name: Int32Array
  readonly parent: Int32Array
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  readonly previousSibling: Int32Array
  readonly after: Int32Array
  readonly start: Int32Array
  readonly contentStart: Int32Array
  readonly contentEnd: Int32Array
  readonly end: Int32Array
  readonly #decoded = new Map<NodeId, string>()
  readonly #declarations: ReadonlyMap<NodeId, Readonly<Record<string, string>>>

  constructor(
    source: { readonly text: string | WrittenText; readonly encoding: string; readonly bom: number },
    parts: {
      readonly names: NameTable
      readonly root: NodeId
      readonly columns: TreeColumns
      readonly declarations: ReadonlyMap<NodeId, Readonly<Record<string, string>>>
      readonly places: readonly number[]
    },
  ) {
    this.written = typeof source.text === 'string' ? writtenText(source.text) : source.text
    this.encoding = source.encoding
    this.bom = source.bom
    this.names = parts.names
    this.root = parts.root
    this.places = parts.places
    const { columns } = parts
    this.size = columns.kind.length
    this.kind = columns.kind
    this.coded = columns.coded
    this.name = columns.name
    this.parent = columns.parent
    this.firstChild = columns.firstChild
    this.nextSibling = columns.nextSibling
    this.previousSibling = columns.previousSibling
    this.after = columns.after
    this.start = columns.start
    this.contentStart = columns.contentStart
    this.contentEnd = columns.contentEnd
    this.end = columns.end
    this.#declarations = parts.declarations
  }

  /** All of the decoded text in one piece. */
  get text(): string {
    return this.written.whole
  }

  /** Value of an attribute, data of a text, comment or instruction. Of an element: the texts directly inside, joined. */
  value(node: NodeId): string {
    if (this.kind[node] === nodeKinds.element) return this.#textsOf(node)
    if (this.coded[node] === 1) return this.#decoded.get(node) ?? this.#decode(node)
    return this.written.slice(this.contentStart[node], this.contentEnd[node])
  }

  #decode(node: NodeId): string {
    const written = this.written.slice(this.contentStart[node], this.contentEnd[node])
    const kind = this.kind[node]
    const decode = kind === nodeKinds.text ? decodeText : kind === nodeKinds.attribute ? decodeAttribute : decodeData
    const value = decode(written)
    this.#decoded.set(node, value)
    return value
  }

  #textsOf(element: NodeId): string {
    let text = ''
    for (let child = this.first(element); child !== noNode; child = this.next(child)) {
      if (this.kind[child] === nodeKinds.text) text += this.value(child)
    }
    return text
  }

  first(node: NodeId): NodeId {
    return this.firstChild[node] ?? noNode
  }

  next(node: NodeId): NodeId {
    return this.nextSibling[node] ?? noNode
  }

  /** Whether an element has no child elements. */
  isLeaf(element: NodeId): boolean {
    for (let child = this.first(element); child !== noNode; child = this.next(child)) {
      if (this.kind[child] === nodeKinds.element) return false
    }
    return true
  }

  /** The attribute of an element by the number of its name. */
  attribute(element: NodeId, name: number): NodeId {
    for (let node = element + 1; this.kind[node] === nodeKinds.attribute; node += 1) {
      if (this.name[node] === name) return node
    }
    return noNode
  }

  /** The first child element of a name, by its number; `from`: the first after this child. */
  child(parent: NodeId, name: number, from?: NodeId): NodeId {
    let node = from === undefined ? this.first(parent) : this.next(from)
    while (node !== noNode && (this.name[node] !== name || this.kind[node] !== nodeKinds.element))
      node = this.next(node)
    return node
  }

  /** The element itself, or the one that an attribute, text, comment or instruction belongs to; `noNode` above all. */
  ownerElement(node: NodeId): NodeId {
    let at = node
    while (at !== noNode && this.kind[at] !== nodeKinds.element) at = this.parent[at] ?? noNode
    return at
  }

  /** The name as written, such as `ns3:TenderingTerms`, of an element or attribute. */
  qname(node: NodeId): string {
    const tag = this.kind[node] === nodeKinds.element ? 1 : 0
    const written = this.written.slice((this.start[node] ?? 0) + tag, this.contentStart[node])
    return /[^ \t\r\n/=>]*/.exec(written)?.[0] ?? ''
  }

  /** The prefix as written; empty where there is none. */
  prefix(node: NodeId): string {
    const qname = this.qname(node)
    return qname.slice(0, Math.max(qname.indexOf(':'), 0))
  }

  /** Namespaces that an element declares, by prefix; `''` is the default one. */
  declarations(element: NodeId): Readonly<Record<string, string>> | undefined {
    return this.#declarations.get(element)
  }

  /** Of each element that declares any. */
  get allDeclarations(): ReadonlyMap<NodeId, Readonly<Record<string, string>>> {
    return this.#declarations
  }

  /** Line and column, from 1, of the start of a node. */
  location(node: NodeId): SourceLocation {
    return this.written.location(this.start[node] ?? 0)
  }
}
