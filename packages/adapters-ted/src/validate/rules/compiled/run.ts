import { type NodeId, nodeKinds, noNode } from '../../../xml/node-kinds'
import type { XmlTree } from '../../../xml/xml-tree'
import { normalizeSpace } from '../xml-space'
import { type Moment, type MomentKind, momentOf } from './moments'

/** An item that is no node. */
export type Item = string | number | boolean | Moment

/** More steps were asked for than were allowed. */
class StepsSpent extends Error {
  override readonly name = 'StepsSpent'
}

/** Places for kept values that a phase of the SDK has, about. */
const somePlaces = 4096

/** Up to so many names, looking at each node again is quicker than an index. */
const fewNames = 4

/** What one run over one document knows. The expressions themselves know nothing: they are shared by all runs. */
export class Run {
  readonly tree: XmlTree
  /** Numbers that the document has for the names of the rules; `noName` for what it does not have. */
  readonly names: Int32Array
  /** `YYYY-MM-DD`. */
  readonly today: () => Moment
  /** Places of variables. */
  readonly variables: (NodeId | Item)[] = []
  /** Kept values, each with the node that it was made at. */
  readonly kept: unknown[] = new Array(somePlaces)
  readonly keptAt: (NodeId | undefined)[] = new Array(somePlaces)
  /** For each name of the document, a number that is 0 but while somebody uses it. */
  readonly slots: Int32Array
  /** Nodes that are being collected: those of who began last are on top. */
  readonly stack: NodeId[] = []
  top = 0
  /** How many were counted, what is looked for: each saved by who sets it. */
  counted = 0
  sought: ReadonlySet<Item> = new Set()
  word: Item = ''
  /** Steps that are left. */
  left: number
  readonly #values: (string | undefined)[] | undefined
  #text: string | undefined
  readonly #moments: Readonly<Record<MomentKind, Map<string, Moment>>> = {
    date: new Map(),
    time: new Map(),
    dayTime: new Map(),
    yearMonth: new Map(),
  }
  /** Whether the value that was made last is of a node without elements below. */
  #isLeaf = true
  readonly #named = new Map<number, readonly NodeId[]>()
  #byName: ReadonlyMap<number, readonly NodeId[]> | undefined
  #elements: NodeId[] | undefined

  /** @param options `isPart`: little of the document is looked at, so that keeping its values costs more than making them. */
  constructor(
    tree: XmlTree,
    names: Int32Array,
    options: { readonly today: () => Moment; readonly steps: number; readonly isPart?: boolean },
  ) {
    this.tree = tree
    this.names = names
    this.today = options.today
    this.slots = new Int32Array(tree.names.size)
    this.left = options.steps
    // Of their full length: an array that grows by leaps becomes a dictionary, which is slow.
    this.#values = options.isPart ? undefined : new Array(tree.size)
  }

  /** What was being done where an error of a part is caught: the part left it as it was when it failed. */
  goOn(top: number, counted: number, sought: ReadonlySet<Item>, word: Item): void {
    this.top = top
    this.counted = counted
    this.sought = sought
    this.word = word
  }

  spend(steps: number): void {
    this.left -= steps
    if (this.left < 0) throw new StepsSpent()
  }

  /** String value (XDM 5): of an element, all texts below it. */
  valueOf(node: NodeId): string {
    const values = this.#values
    if (values === undefined) return this.#made(node)
    const known = values[node]
    if (known !== undefined) return known
    const value = this.#made(node)
    // What holds others is not kept: each level would keep all texts below it once more.
    if (this.#isLeaf) values[node] = value
    return value
  }

  #made(node: NodeId): string {
    const { tree } = this
    const { kind, after } = tree
    this.#isLeaf = true
    if (kind[node] !== nodeKinds.element && kind[node] !== nodeKinds.document) return tree.value(node)
    let value = ''
    const end = after[node] ?? 0
    this.spend(end - node)
    for (let below = node + 1; below < end; below += 1) {
      if (kind[below] === nodeKinds.text) value += tree.value(below)
      else if (kind[below] === nodeKinds.element) this.#isLeaf = false
    }
    return value
  }

  /** Whether the value of a node is white space and nothing else, without making a string of it where it stands in the text as it is. */
  isBlank(node: NodeId): boolean {
    const { tree } = this
    if (this.#values === undefined || tree.coded[node] === 1 || tree.kind[node] === nodeKinds.element)
      return normalizeSpace(this.valueOf(node)) === ''
    this.#text ??= tree.text
    const end = tree.contentEnd[node] ?? 0
    for (let at = tree.contentStart[node] ?? 0; at < end; at += 1) {
      const code = this.#text.charCodeAt(at)
      if (code !== 32 && code !== 10 && code !== 9 && code !== 13) return false
    }
    return true
  }

  /** @throws XPathError FORG0001 for what is written otherwise. Lots have the same dates. */
  momentOf(kind: MomentKind, text: string): Moment {
    const known = this.#moments[kind].get(text)
    if (known) return known
    const moment = momentOf(kind, text)
    this.#moments[kind].set(text, moment)
    return moment
  }

  /** All elements, in document order. */
  elements(): readonly NodeId[] {
    if (this.#elements) return this.#elements
    const elements: NodeId[] = []
    const { kind, size } = this.tree
    for (let node = 0; node < size; node += 1) if (kind[node] === nodeKinds.element) elements.push(node)
    this.spend(size)
    this.#elements = elements
    return elements
  }

  /** All elements of a name, by its number in the document. The rules ask for few names. */
  named(name: number): readonly NodeId[] {
    const known = this.#named.get(name)
    if (known) return known
    const named = this.#named.size < fewNames ? this.#find(name) : (this.#index().get(name) ?? [])
    this.#named.set(name, named)
    return named
  }

  #find(name: number): readonly NodeId[] {
    const { kind, name: names, size } = this.tree
    const found: NodeId[] = []
    this.spend(size)
    for (let node = 0; node < size; node += 1)
      if (names[node] === name && kind[node] === nodeKinds.element) found.push(node)
    return found
  }

  #index(): ReadonlyMap<number, readonly NodeId[]> {
    if (this.#byName) return this.#byName
    const index = new Map<number, NodeId[]>()
    for (const node of this.elements()) {
      const of = this.tree.name[node] ?? noNode
      const same = index.get(of)
      if (same) same.push(node)
      else index.set(of, [node])
    }
    this.#byName = index
    return index
  }
}
