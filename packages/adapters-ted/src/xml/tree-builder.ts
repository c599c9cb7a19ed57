import { NameTable, noName } from './name-table'
import { type NodeId, nodeKinds, noNode } from './node-kinds'
import type { OpenedXml } from './open-xml'
import { type TreeColumns, XmlTree } from './xml-tree'

type Source = Pick<OpenedXml, 'text' | 'encoding' | 'bom'>

/** Takes nodes in document order and makes the tree of them. Places are UTF-16 units of the text. */
export class TreeBuilder {
  readonly names: NameTable
  /** Units and bytes of the text at some of its markup, in pairs, in order: the reader knows both. */
  readonly places = [0, 0]
  readonly #source: Source
  readonly #declarations = new Map<NodeId, Record<string, string>>()
  /** Open elements, the document first, and the last child that each has so far. */
  readonly #open: NodeId[] = [0]
  readonly #lastChild: NodeId[] = [noNode]
  #columns: TreeColumns
  #size = 0
  #root = noNode

  /** @param names that are numbered already, such as those of the version before. */
  constructor(source: Source, names = new NameTable()) {
    this.#source = source
    this.names = names
    const { length } = source.text
    // Official examples have a node every 18 to 40 units.
    this.#columns = emptyColumns(Math.max(16, Math.ceil(length / 16)))
    this.#add(nodeKinds.document, noNode, 0, 0, length, length, false)
  }

  /** The document element; `noNode` before it came. */
  get root(): NodeId {
    return this.#root
  }

  /** An element whose start tag begins; `nameNode` and `contentFrom` follow. */
  openElement(start: number): NodeId {
    const node = this.#addChild(nodeKinds.element, start, start, start, start, false)
    if (this.#root === noNode) this.#root = node
    this.#open.push(node)
    this.#lastChild.push(noNode)
    return node
  }

  contentFrom(element: NodeId, start: number): void {
    this.#columns.contentStart[element] = start
  }

  /** The number that a name has in `names`. */
  nameNode(node: NodeId, name: number): void {
    this.#columns.name[node] = name
  }

  closeElement(contentEnd: number, end: number): void {
    const node = this.#open.pop() ?? noNode
    this.#lastChild.pop()
    const columns = this.#columns
    columns.contentEnd[node] = contentEnd
    columns.end[node] = end
    columns.after[node] = this.#size
  }

  /** An attribute of the element that was opened last, before any child of it; `nameNode` follows. */
  attribute(start: number, valueStart: number, quote: number, coded: boolean): void {
    const element = this.#open.at(-1) ?? noNode
    this.#add(nodeKinds.attribute, element, start, valueStart, quote, quote + 1, coded)
  }

  /** A prefix that the element opened last declares; `''`: the default namespace. */
  declare(prefix: string, uri: string): void {
    const element = this.#open.at(-1) ?? noNode
    const declared = this.#declarations.get(element) ?? Object.create(null)
    declared[prefix] = uri
    this.#declarations.set(element, declared)
  }

  text(start: number, end: number, coded: boolean): void {
    this.#addChild(nodeKinds.text, start, start, end, end, coded)
  }

  /** `<!--data-->`. */
  comment(start: number, end: number, coded: boolean): void {
    this.#addChild(nodeKinds.comment, start, start + 4, end - 3, end, coded)
  }

  /** `<?target data?>`. */
  instruction(target: string, start: number, data: number, end: number, coded: boolean): void {
    const node = this.#addChild(nodeKinds.instruction, start, data, end - 2, end, coded)
    this.#columns.name[node] = this.names.intern('', target)
  }

  /** The tree; undefined where no element came. */
  build(): XmlTree | undefined {
    if (this.#root === noNode) return undefined
    this.#columns.after[0] = this.#size
    return new XmlTree(this.#source, {
      names: this.names,
      root: this.#root,
      columns: shortened(this.#columns, this.#size),
      declarations: this.#declarations,
      places: this.places,
    })
  }

  #addChild(
    kind: number,
    start: number,
    contentStart: number,
    contentEnd: number,
    end: number,
    coded: boolean,
  ): NodeId {
    const depth = this.#open.length - 1
    const parent = this.#open[depth] as NodeId
    const node = this.#add(kind, parent, start, contentStart, contentEnd, end, coded)
    const columns = this.#columns
    const previous = this.#lastChild[depth] as NodeId
    columns.previousSibling[node] = previous
    if (previous === noNode) columns.firstChild[parent] = node
    else columns.nextSibling[previous] = node
    this.#lastChild[depth] = node
    return node
  }

  #add(
    kind: number,
    parent: NodeId,
    start: number,
    contentStart: number,
    contentEnd: number,
    end: number,
    coded: boolean,
  ): NodeId {
    const node = this.#size
    if (node === this.#columns.kind.length) this.#columns = grown(this.#columns)
    const columns = this.#columns
    columns.kind[node] = kind
    columns.coded[node] = coded ? 1 : 0
    columns.name[node] = noName
    columns.parent[node] = parent
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
}

/** All columns in one piece of memory, of which the system gives what is written. */
function emptyColumns(length: number): TreeColumns {
  const memory = new ArrayBuffer(length * 42)
  const int = (index: number) => new Int32Array(memory, index * length * 4, length)
  return {
    name: int(0),
    parent: int(1),
    firstChild: int(2),
    nextSibling: int(3),
    previousSibling: int(4),
    after: int(5),
    start: int(6),
    contentStart: int(7),
    contentEnd: int(8),
    end: int(9),
    kind: new Uint8Array(memory, length * 40, length),
    coded: new Uint8Array(memory, length * 41, length),
  }
}

function grown(columns: TreeColumns): TreeColumns {
  const to = emptyColumns(columns.kind.length * 2)
  for (const name of Object.keys(to) as (keyof TreeColumns)[]) to[name].set(columns[name])
  return to
}

function shortened(columns: TreeColumns, length: number): TreeColumns {
  const parts = Object.entries(columns).map(([name, column]) => [name, column.subarray(0, length)])
  return Object.fromEntries(parts)
}
