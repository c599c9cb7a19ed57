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

/** Lets fontoxpath walk a tree. */
export class FontoXPathDom {
  readonly document: FontoXPathNode
  readonly #tree: XmlTree
  readonly #nodes: (FontoXPathNode | undefined)[]
  readonly #accepted = new Map<string, (node: NodeId) => boolean>()

  constructor(tree: XmlTree) {
    this.#tree = tree
    this.#nodes = new Array(tree.size)
    this.document = new FontoXPathNode(tree, 0)
    this.#nodes[0] = this.document
  }

  getAllAttributes(node: FontoXPathNode): FontoXPathNode[] {
    const attributes: FontoXPathNode[] = []
    if (node.nodeType !== nodeKinds.element) return attributes
    for (let id = node.id + 1; this.#tree.kind[id] === nodeKinds.attribute; id += 1) attributes.push(this.#at(id))
    return attributes
  }

  /** By the name as written. */
  getAttribute(node: FontoXPathNode, name: string): string | null {
    const found = this.getAllAttributes(node).find(({ nodeName }) => nodeName === name)
    return found ? this.#tree.value(found.id) : null
  }

  getChildNodes(node: FontoXPathNode, bucket?: Bucket): FontoXPathNode[] {
    const children: FontoXPathNode[] = []
    const accepts = this.#acceptor(bucket)
    for (let id = this.#tree.first(node.id); id !== noNode; id = this.#tree.next(id)) {
      if (!accepts || accepts(id)) children.push(this.#at(id))
    }
    return children
  }

  getData(node: FontoXPathNode): string {
    return node.nodeType === nodeKinds.element || node.nodeType === nodeKinds.document ? '' : this.#tree.value(node.id)
  }

  getFirstChild(node: FontoXPathNode, bucket?: Bucket): FontoXPathNode | null {
    return this.#find(this.#tree.first(node.id), this.#tree.nextSibling, bucket)
  }

  getLastChild(node: FontoXPathNode, bucket?: Bucket): FontoXPathNode | null {
    let last = this.#tree.first(node.id)
    for (let next = last; next !== noNode; next = this.#tree.next(next)) last = next
    return this.#find(last, this.#tree.previousSibling, bucket)
  }

  getNextSibling(node: FontoXPathNode, bucket?: Bucket): FontoXPathNode | null {
    return this.#find(this.#tree.next(node.id), this.#tree.nextSibling, bucket)
  }

  getPreviousSibling(node: FontoXPathNode, bucket?: Bucket): FontoXPathNode | null {
    return this.#find(this.#tree.previousSibling[node.id] ?? noNode, this.#tree.previousSibling, bucket)
  }

  getParentNode(node: FontoXPathNode): FontoXPathNode | null {
    const parent = this.#tree.parent[node.id] ?? noNode
    return parent === noNode ? null : this.#at(parent)
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
