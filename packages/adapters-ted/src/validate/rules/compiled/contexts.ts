import { type NodeId, nodeKinds, noNode } from '../../../xml/node-kinds'
import type { List, Making, Test } from './making'
import type { Run } from './run'
import { XPathError } from './xpath-error'

/** A place in the tree of all contexts: what is reached by the same steps with the same predicates is one branch. */
interface Branch {
  /** By the number of a name. */
  children: ReadonlyMap<number, Branch>
  attributes: ReadonlyMap<number, Branch>
  /** `*`. */
  every: Branch | undefined
  filters: ReadonlyMap<number, Filter>
  readonly contexts: number[]
}

interface Filter {
  readonly test: Test
  readonly branch: Branch
}

/** Most branches have one of these at most. */
const none: ReadonlyMap<number, Branch & Filter> = new Map()

const newBranch = (): Branch => ({ children: none, attributes: none, every: undefined, filters: none, contexts: [] })

/** The contexts of a phase: which nodes each of them matches, found in one walk over the document. */
export class Contexts {
  readonly #root = newBranch()
  readonly #others: { readonly context: number; readonly list: List }[] = []

  /** @param contexts expressions, each with the number that it goes by. */
  constructor(making: Making, contexts: readonly { readonly context: number; readonly id: number }[]) {
    for (const { context, id } of contexts) {
      const branch = this.#branchOf(making, id)
      if (branch) branch.contexts.push(context)
      else this.#others.push({ context, list: making.list(id) })
    }
  }

  /** The nodes of each context, by its number. */
  match(run: Run): ReadonlyMap<number, readonly NodeId[]> {
    const found = new Map<number, readonly NodeId[]>()
    this.#visit(run, this.#root, [0], found)
    for (const { context, list } of this.#others) found.set(context, withoutErrors(list, run))
    return found
  }

  #branchOf(making: Making, id: number): Branch | undefined {
    const { unit } = making
    const [operation, first, second] = unit.at(id)
    if (operation === 'root') return this.#root
    if (!steps.has(operation)) return undefined
    const from = this.#branchOf(making, Number(first))
    if (!from) return undefined
    if (operation === 'child') {
      from.children = grown(from.children, Number(second), newBranch)
      return from.children.get(Number(second))
    }
    if (operation === 'attribute') {
      from.attributes = grown(from.attributes, Number(second), newBranch)
      return from.attributes.get(Number(second))
    }
    if (operation === 'children') {
      from.every ??= newBranch()
      return from.every
    }
    const test = () => ({ test: making.truth(Number(second)), branch: newBranch() })
    from.filters = grown(from.filters, Number(second), test)
    return from.filters.get(Number(second))?.branch
  }

  #visit(run: Run, branch: Branch, nodes: readonly NodeId[], found: Map<number, readonly NodeId[]>): void {
    for (const context of branch.contexts) found.set(context, nodes)
    for (const { test, branch: next } of branch.filters.values()) {
      const kept: NodeId[] = []
      for (const node of nodes) if (passes(test, run, node)) kept.push(node)
      if (kept.length > 0) this.#visit(run, next, kept, found)
    }
    if (branch.children.size > 0 || branch.every) this.#visitChildren(run, branch, nodes, found)
    for (const [name, next] of branch.attributes) {
      const wanted = run.names[name] ?? noNode
      if (wanted === noNode) continue
      run.spend(nodes.length)
      const own: NodeId[] = []
      for (const node of nodes) {
        const attribute = attributeOf(run, node, wanted)
        if (attribute !== noNode) own.push(attribute)
      }
      if (own.length > 0) this.#visit(run, next, own, found)
    }
  }

  #visitChildren(run: Run, branch: Branch, nodes: readonly NodeId[], found: Map<number, readonly NodeId[]>): void {
    const { kind, name, firstChild, nextSibling } = run.tree
    /** The branch of each name that the document has, and its nodes. */
    const wanted: { readonly branch: Branch; readonly nodes: NodeId[] }[] = []
    const { slots } = run
    for (const [own, next] of branch.children) {
      const id = run.names[own] ?? noNode
      if (id !== noNode) slots[id] = wanted.push({ branch: next, nodes: [] })
    }
    if (wanted.length === 0 && !branch.every) return
    const all: NodeId[] = []
    let steps = 0
    for (const node of nodes) {
      for (let at = firstChild[node] ?? noNode; at !== noNode; at = nextSibling[at] ?? noNode) {
        steps += 1
        if (kind[at] !== nodeKinds.element) continue
        const slot = slots[name[at] ?? 0] ?? 0
        if (slot !== 0) wanted[slot - 1]?.nodes.push(at)
        if (branch.every) all.push(at)
      }
    }
    for (const own of branch.children.keys()) {
      const id = run.names[own] ?? noNode
      if (id !== noNode) slots[id] = 0
    }
    run.spend(steps)
    if (branch.every && all.length > 0) this.#visit(run, branch.every, all, found)
    for (const { branch: next, nodes: own } of wanted) if (own.length > 0) this.#visit(run, next, own, found)
  }
}

/** A dynamic error in a pattern is no match (XSLT 2.0, 5.5.4). */
function passes(test: Test, run: Run, node: NodeId): boolean {
  try {
    return test(run, node)
  } catch (error) {
    if (error instanceof XPathError) return false
    throw error
  }
}

/** From the document, step by step; `//` is no step. */
const steps: ReadonlySet<string> = new Set(['child', 'children', 'attribute', 'filter'])

/** The same map with a value under this key, made where there is none. */
function grown<Value>(known: ReadonlyMap<number, Value>, key: number, make: () => Value): ReadonlyMap<number, Value> {
  if (known.has(key)) return known
  const map = known.size === 0 ? new Map<number, Value>() : (known as Map<number, Value>)
  return map.set(key, make())
}

function attributeOf(run: Run, node: NodeId, name: number): NodeId {
  return run.tree.kind[node] === nodeKinds.element ? run.tree.attribute(node, name) : noNode
}

function withoutErrors(list: List, run: Run): readonly NodeId[] {
  try {
    return list(run, 0)
  } catch (error) {
    if (error instanceof XPathError) return []
    throw error
  }
}
