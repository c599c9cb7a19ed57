import { type NodeId, nodeKinds, noNode } from '../../../xml/node-kinds'
import type { List, Making, Test } from './making'
import type { Run } from './run'
import { XPathError } from './xpath-error'

/** A place in the tree of all contexts: what is reached by the same steps with the same predicates is one branch. */
interface Branch {
  /** By the number of a name. */
  readonly children: Map<number, Branch>
  readonly attributes: Map<number, Branch>
  /** `*`. */
  every: Branch | undefined
  readonly filters: Map<number, { readonly test: Test; readonly branch: Branch }>
  readonly contexts: number[]
}

const newBranch = (): Branch => ({
  children: new Map(),
  attributes: new Map(),
  every: undefined,
  filters: new Map(),
  contexts: [],
})

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
    for (const { context, list } of this.#others) found.set(context, withoutErrors(() => list(run, 0)) ?? [])
    return found
  }

  #branchOf(making: Making, id: number): Branch | undefined {
    const { unit } = making
    const [operation, first, second] = unit.at(id)
    if (operation === 'root') return this.#root
    if (!steps.has(operation)) return undefined
    const from = this.#branchOf(making, Number(first))
    if (!from) return undefined
    if (operation === 'child') return inner(from.children, Number(second), newBranch)
    if (operation === 'attribute') return inner(from.attributes, Number(second), newBranch)
    if (operation === 'children') {
      from.every ??= newBranch()
      return from.every
    }
    const test = () => ({ test: making.truth(Number(second)), branch: newBranch() })
    return inner(from.filters, Number(second), test).branch
  }

  #visit(run: Run, branch: Branch, nodes: readonly NodeId[], found: Map<number, readonly NodeId[]>): void {
    for (const context of branch.contexts) found.set(context, nodes)
    for (const { test, branch: next } of branch.filters.values()) {
      const kept = nodes.filter((node) => withoutErrors(() => test(run, node)) ?? false)
      if (kept.length > 0) this.#visit(run, next, kept, found)
    }
    if (branch.children.size > 0 || branch.every) this.#visitChildren(run, branch, nodes, found)
    for (const [name, next] of branch.attributes) {
      const wanted = run.names[name] ?? noNode
      if (wanted === noNode) continue
      run.spend(nodes.length)
      const own = nodes.map((node) => attributeOf(run, node, wanted)).filter((node) => node !== noNode)
      if (own.length > 0) this.#visit(run, next, own, found)
    }
  }

  #visitChildren(run: Run, branch: Branch, nodes: readonly NodeId[], found: Map<number, readonly NodeId[]>): void {
    const { kind, name, firstChild, nextSibling } = run.tree
    /** By the number that the document has for a name. */
    const lists = new Map<number, NodeId[]>()
    for (const wanted of branch.children.keys()) {
      const id = run.names[wanted] ?? noNode
      if (id !== noNode) lists.set(id, [])
    }
    if (lists.size === 0 && !branch.every) return
    const all: NodeId[] = []
    let steps = 0
    for (const node of nodes) {
      for (let at = firstChild[node] ?? noNode; at !== noNode; at = nextSibling[at] ?? noNode) {
        steps += 1
        if (kind[at] !== nodeKinds.element) continue
        lists.get(name[at] ?? noNode)?.push(at)
        if (branch.every) all.push(at)
      }
    }
    run.spend(steps)
    if (branch.every && all.length > 0) this.#visit(run, branch.every, all, found)
    for (const [wanted, next] of branch.children) {
      const list = lists.get(run.names[wanted] ?? noNode)
      if (list && list.length > 0) this.#visit(run, next, list, found)
    }
  }
}

/** From the document, step by step; `//` is no step. */
const steps: ReadonlySet<string> = new Set(['child', 'children', 'attribute', 'filter'])

function inner<Value>(known: Map<number, Value>, key: number, make: () => Value): Value {
  const present = known.get(key)
  if (present) return present
  const made = make()
  known.set(key, made)
  return made
}

function attributeOf(run: Run, node: NodeId, name: number): NodeId {
  return run.tree.kind[node] === nodeKinds.element ? run.tree.attribute(node, name) : noNode
}

/** A dynamic error in a pattern is no match (XSLT 2.0, 5.5.4). */
function withoutErrors<Value>(evaluate: () => Value): Value | undefined {
  try {
    return evaluate()
  } catch (error) {
    if (error instanceof XPathError) return undefined
    throw error
  }
}
