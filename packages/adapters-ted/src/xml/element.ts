import type { SourceLocation } from '@opensource-experts/core'
import { expectObject } from '@opensource-experts/core'
import { type NodeId, nodeKinds, noNode } from './node-kinds'
import type { XmlTree } from './xml-tree'

/** An attribute of an element. */
export interface XmlAttribute {
  /** Name as written. */
  readonly qname: string
  readonly uri: string
  readonly local: string
  readonly value: string
}

/** A cursor at an element of a tree: the same object for the same element. Places are UTF-16 units, half-open. */
export class XmlElement {
  readonly tree: XmlTree
  readonly id: NodeId
  readonly #known: Map<NodeId, XmlElement>

  /** `known`: the cursors of one tree. Start from `rootOf`. */
  constructor(tree: XmlTree, id: NodeId, known: Map<NodeId, XmlElement>) {
    this.tree = tree
    this.id = id
    this.#known = known
    known.set(id, this)
  }

  /** The cursor at another element of the tree. */
  at(id: NodeId): XmlElement {
    return this.#known.get(id) ?? new XmlElement(this.tree, id, this.#known)
  }

  /** Name with the SDK's prefix, such as `cac:TenderingTerms`. */
  get name(): string {
    return this.tree.names.at(this.tree.name[this.id] ?? noNode).sdk
  }

  /** Namespace name; empty where there is none. */
  get uri(): string {
    return this.tree.names.at(this.tree.name[this.id] ?? noNode).uri
  }

  get local(): string {
    return this.tree.names.at(this.tree.name[this.id] ?? noNode).local
  }

  /** Name as written, such as `ns3:TenderingTerms`. */
  get qname(): string {
    return this.tree.qname(this.id)
  }

  get parent(): XmlElement | undefined {
    const parent = this.tree.parent[this.id] ?? noNode
    return this.tree.kind[parent] === nodeKinds.element ? this.at(parent) : undefined
  }

  /** Child elements. */
  get children(): XmlElement[] {
    const { tree } = this
    const children: XmlElement[] = []
    for (let child = tree.first(this.id); child !== noNode; child = tree.next(child)) {
      if (tree.kind[child] === nodeKinds.element) children.push(this.at(child))
    }
    return children
  }

  /** Text of a leaf, entities resolved, CDATA included; empty where there are child elements. */
  get text(): string {
    return this.tree.isLeaf(this.id) ? this.tree.value(this.id) : ''
  }

  /** Texts directly inside, also between child elements. */
  get ownText(): string {
    return this.tree.value(this.id)
  }

  /** Value of an attribute without a namespace. */
  attribute(local: string): string | undefined {
    const { tree } = this
    const node = tree.attribute(this.id, tree.names.idOf('', local))
    return node === noNode ? undefined : tree.value(node)
  }

  get attributes(): XmlAttribute[] {
    const { tree } = this
    const attributes: XmlAttribute[] = []
    for (let node = this.id + 1; tree.kind[node] === nodeKinds.attribute; node += 1) {
      const { uri, local } = tree.names.at(tree.name[node] ?? noNode)
      attributes.push({ qname: tree.qname(node), uri, local, value: tree.value(node) })
    }
    return attributes
  }

  get start(): number {
    return this.tree.start[this.id] ?? 0
  }

  get contentStart(): number {
    return this.tree.contentStart[this.id] ?? 0
  }

  get contentEnd(): number {
    return this.tree.contentEnd[this.id] ?? 0
  }

  get end(): number {
    return this.tree.end[this.id] ?? 0
  }

  /** True for `<a/>`: there is no end tag. */
  get selfClosing(): boolean {
    return this.contentStart === this.end
  }

  /** Line and column of the start tag. */
  get location(): SourceLocation {
    return this.tree.location(this.id)
  }
}

/** The cursor at the document element. */
export function rootOf(tree: XmlTree): XmlElement {
  expectObject('rootOf', 'tree', tree)
  return new XmlElement(tree, tree.root, new Map())
}

/** Child elements of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? idsAt(element, [name]).map((id) => element.at(id)) : []
}

/** The first child of a name, along a path of names. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  if (!element) return undefined
  const { tree } = element
  let at = element.id
  for (const name of path) {
    const id = tree.names.idOfSdk(name)
    at = id === noNode ? noNode : tree.child(at, id)
    if (at === noNode) return undefined
  }
  return element.at(at)
}

/** Every element at a path of names. */
export function descendantsAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement[] {
  return element ? idsAt(element, path).map((id) => element.at(id)) : []
}

function idsAt({ tree, id: from }: XmlElement, path: readonly string[]): NodeId[] {
  let level = [from]
  for (const name of path) {
    const id = tree.names.idOfSdk(name)
    if (id === noNode) return []
    const next: NodeId[] = []
    for (const parent of level) {
      for (let child = tree.child(parent, id); child !== noNode; child = tree.child(parent, id, child)) next.push(child)
    }
    level = next
  }
  return level
}

/** Text of the first child at a path, trimmed; undefined where there is none or it is empty. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const text = childAt(element, ...path)?.text.trim()
  return text === '' ? undefined : text
}

const extensionPath = ['ext:UBLExtensions', 'ext:UBLExtension', 'ext:ExtensionContent', 'efext:EformsExtension']

/** Children of the eForms extension of an element. */
export function extensionChildren(element: XmlElement | undefined, name: string): XmlElement[] {
  return descendantsAt(element, ...extensionPath, name)
}
