import { type NodeId, nodeKinds, noNode } from '../../xml/node-kinds'
import type { XmlTree } from '../../xml/xml-tree'

type Bucket = string | null | undefined

/** What fontoxpath takes for a node of a DOM: it tells nodes apart by identity, so there is one for each node. */
export class FontoXPathNode {
  readonly id: NodeId
  readonly nodeType: number
  readonly localName: string | undefined
  readonly namespaceURI: string | null
  readonly #tree: XmlTree

  constructor(tree: XmlTree, id: NodeId) {
    this.#tree = tree
    this.id = id
    this.nodeType = tree.kind[id] ?? 0
    const name = tree.name[id] ?? noNode
    const { uri, local } = name === noNode ? { uri: '', local: undefined } : tree.names.at(name)
    this.localName = local
    this.namespaceURI = uri === '' ? null : uri
  }

  get nodeName(): string {
    return this.nodeType === nodeKinds.instruction ? (this.localName ?? '') : this.#tree.qname(this.id)
  }

  get prefix(): string | null {
    return this.#tree.prefix(this.id) || null
  }

  /** Name of an attribute, target of an instruction: as the DOM calls them. */
  get name(): string {
    return this.nodeName
  }

  get target(): string {
    return this.nodeName
  }
}

/** More steps were asked for than were allowed. */
class StepsSpent extends Error {
  override readonly name = 'StepsSpent'
}

/** Children from which on those of a name are kept. */
const wide = 32

/** Lets fontoxpath walk a tree. */
export class FontoXPathDom {
  readonly document: FontoXPathNode
  readonly #tree: XmlTree
  readonly #nodes: (FontoXPathNode | undefined)[]
  readonly #accepted = new Map<string, (node: NodeId) => boolean>()
  readonly #children = new Map<string, FontoXPathNode[]>()
  #left: number

  /** @param steps from node to node that it lets fontoxpath take; beyond, it throws. Default: without end. */
  constructor(tree: XmlTree, steps = Number.POSITIVE_INFINITY) {
    this.#tree = tree
    this.#left = steps
    this.#nodes = new Array(tree.size)
    this.document = new FontoXPathNode(tree, 0)
    this.#nodes[0] = this.document
  }

  getAllAttributes(node: FontoXPathNode): FontoXPathNode[] {
    const attributes: FontoXPathNode[] = []
    if (node.nodeType !== nodeKinds.element) return attributes
    for (let id = node.id + 1; this.#tree.kind[id] === nodeKinds.attribute; id += 1) {
      this.#step()
      attributes.push(this.#at(id))
    }
    return attributes
  }

  /** By the name as written. */
  getAttribute(node: FontoXPathNode, name: string): string | null {
    const found = this.getAllAttributes(node).find(({ nodeName }) => nodeName === name)
    return found ? this.#tree.value(found.id) : null
  }

  getChildNodes(node: FontoXPathNode, bucket?: Bucket): FontoXPathNode[] {
    const key = `${node.id} ${bucket ?? ''}`
    const known = this.#children.get(key)
    if (known) return known
    const children: FontoXPathNode[] = []
    const accepts = this.#acceptor(bucket)
    let seen = 0
    for (let id = this.#tree.first(node.id); id !== noNode; id = this.#tree.next(id)) {
      this.#step()
      seen += 1
      if (!accepts || accepts(id)) children.push(this.#at(id))
    }
    // Thousands of expressions begin at the root: a wide element is looked through once for each name.
    if (seen > wide) this.#children.set(key, children)
    return children
  }

  getData(node: FontoXPathNode): string {
    this.#step()
    return node.nodeType === nodeKinds.element || node.nodeType === nodeKinds.document ? '' : this.#tree.value(node.id)
  }

  getFirstChild(node: FontoXPathNode, bucket?: Bucket): FontoXPathNode | null {
    return this.#find(this.#tree.first(node.id), this.#tree.nextSibling, bucket)
  }

  getLastChild(node: FontoXPathNode, bucket?: Bucket): FontoXPathNode | null {
    let last = this.#tree.first(node.id)
    for (let next = last; next !== noNode; next = this.#tree.next(next)) {
      this.#step()
      last = next
    }
    return this.#find(last, this.#tree.previousSibling, bucket)
  }

  getNextSibling(node: FontoXPathNode, bucket?: Bucket): FontoXPathNode | null {
    return this.#find(this.#tree.next(node.id), this.#tree.nextSibling, bucket)
  }

  getPreviousSibling(node: FontoXPathNode, bucket?: Bucket): FontoXPathNode | null {
    return this.#find(this.#tree.previousSibling[node.id] ?? noNode, this.#tree.previousSibling, bucket)
  }

  getParentNode(node: FontoXPathNode): FontoXPathNode | null {
    this.#step()
    const parent = this.#tree.parent[node.id] ?? noNode
    return parent === noNode ? null : this.#at(parent)
  }

  /** XDM 5: the value of an attribute or a text, all texts below an element. */
  stringValue(node: FontoXPathNode): string {
    const { kind, after } = this.#tree
    if (kind[node.id] !== nodeKinds.element) return this.#tree.value(node.id)
    let value = ''
    for (let id = node.id + 1; id < (after[node.id] ?? 0); id += 1) {
      this.#step()
      if (kind[id] === nodeKinds.text) value += this.#tree.value(id)
    }
    return value
  }

  /** Steps that are left; below 0 where it has thrown. */
  get left(): number {
    return this.#left
  }

  #step(): void {
    this.#left -= 1
    if (this.#left < 0) throw new StepsSpent()
  }

  /** The node of a number. */
  node(id: NodeId): FontoXPathNode {
    return this.#at(id)
  }

  #at(id: NodeId): FontoXPathNode {
    const known = this.#nodes[id]
    if (known) return known
    const node = new FontoXPathNode(this.#tree, id)
    this.#nodes[id] = node
    return node
  }

  #find(from: NodeId, step: Int32Array, bucket: Bucket): FontoXPathNode | null {
    const accepts = this.#acceptor(bucket)
    for (let id = from; id !== noNode; id = step[id] ?? noNode) {
      this.#step()
      if (!accepts || accepts(id)) return this.#at(id)
    }
    return null
  }

  // fontoxpath asks with a bucket for what a step can match; filtering here spares it most nodes of a wide parent.
  #acceptor(bucket: Bucket): ((node: NodeId) => boolean) | undefined {
    if (!bucket) return undefined
    const known = this.#accepted.get(bucket)
    if (known) return known
    const made = acceptorFor(this.#tree, bucket)
    if (made) this.#accepted.set(bucket, made)
    return made
  }
}

function acceptorFor({ kind, name, names }: XmlTree, bucket: string): ((node: NodeId) => boolean) | undefined {
  if (bucket.startsWith('name-')) {
    const ids = names.idsOfLocal(bucket.slice(5))
    const [only] = ids
    if (ids.length > 1) return (node) => kind[node] === nodeKinds.element && ids.includes(name[node] ?? noNode)
    return only === undefined ? () => false : (node) => name[node] === only && kind[node] === nodeKinds.element
  }
  const type = /^type-(\d+)$/.exec(bucket)?.[1]
  if (type === undefined) return undefined
  const nodeType = Number(type)
  return (node) => kind[node] === nodeType
}
