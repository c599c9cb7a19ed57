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
  /** Undefined for the document. */
  readonly from: Branch | undefined
}

/** What of a document is walked: all of it, unless it says less. */
export interface WalkScope {
  /** Only branches that lead to these contexts. */
  readonly contexts?: ReadonlySet<number>
  /** Only through these nodes. */
  readonly through?: (node: NodeId) => boolean
}

interface Walk {
  readonly run: Run
  readonly found: Map<number, readonly NodeId[]>
  readonly branches: ReadonlySet<Branch> | undefined
  readonly through: ((node: NodeId) => boolean) | undefined
}

interface Filter {
  readonly test: Test
  readonly branch: Branch
}

export type ContextKind = 'walked' | 'anywhere' | 'other'

interface Anywhere {
  /** The number of its name; undefined for `*`. */
  readonly name: number | undefined
  readonly tests: readonly Test[]
}

const never: Anywhere = { name: -1, tests: [] }

/** Most branches have one of these at most. */
const none: ReadonlyMap<number, Branch & Filter> = new Map()

const newBranch = (from?: Branch): Branch => ({
  ...{ children: none, attributes: none, every: undefined, filters: none, contexts: [] },
  from,
})

/** The contexts of a phase: which nodes each of them matches, found in one walk over the document. */
export class Contexts {
  readonly #root = newBranch()
  readonly #others: { readonly context: number; readonly list: List }[] = []
  /** `//*[test]`: any element, wherever it is. */
  readonly #anywhere = new Map<number, Anywhere>()
  readonly #branches = new Map<number, Branch>()

  /** @param contexts expressions, each with the number that it goes by. */
  constructor(making: Making, contexts: readonly { readonly context: number; readonly id: number }[]) {
    for (const { context, id } of contexts) {
      const branch = this.#branchOf(making, id)
      if (branch) {
        branch.contexts.push(context)
        this.#branches.set(context, branch)
        continue
      }
      const anywhere = anywhereOf(making, id)
      if (anywhere) this.#anywhere.set(context, anywhere)
      else this.#others.push({ context, list: making.list(id) })
    }
  }

  /** The nodes of each context, by its number. */
  match(run: Run, { contexts, through }: WalkScope = {}): ReadonlyMap<number, readonly NodeId[]> {
    const found = new Map<number, readonly NodeId[]>()
    this.#visit({ run, found, branches: contexts && this.#towards(contexts), through }, this.#root, [0])
    if (through) return found
    for (const [context, { name, tests }] of this.#anywhere) {
      if (contexts && !contexts.has(context)) continue
      found.set(context, name === undefined ? allElements(run, tests) : named(run, run.names[name] ?? noNode, tests))
    }
    for (const { context, list } of this.#others)
      if (!contexts || contexts.has(context)) found.set(context, withoutErrors(list, run))
    return found
  }

  /** Whether a context that asks for an element wherever it is matches a node. */
  matchesAt(run: Run, context: number, node: NodeId): boolean {
    const { name, tests } = this.#anywhere.get(context) ?? never
    if (run.tree.kind[node] !== nodeKinds.element) return false
    if (name !== undefined && (name < 0 || run.tree.name[node] !== run.names[name])) return false
    return tests.every((test) => passes(test, run, node))
  }

  /** How a context is found: step by step from the document, as an element wherever it is, or otherwise. */
  kindOf(context: number): ContextKind {
    return this.#branches.has(context) ? 'walked' : this.#anywhere.has(context) ? 'anywhere' : 'other'
  }

  #towards(contexts: ReadonlySet<number>): ReadonlySet<Branch> {
    const branches = new Set<Branch>()
    for (const context of contexts)
      for (let at = this.#branches.get(context); at && !branches.has(at); at = at.from) branches.add(at)
    return branches
  }

  #branchOf(making: Making, id: number): Branch | undefined {
    const { unit } = making
    const [operation, first, second] = unit.at(id)
    if (operation === 'root') return this.#root
    if (!steps.has(operation)) return undefined
    const from = this.#branchOf(making, Number(first))
    if (!from) return undefined
    if (operation === 'child') {
      from.children = grown(from.children, Number(second), () => newBranch(from))
      return from.children.get(Number(second))
    }
    if (operation === 'attribute') {
      from.attributes = grown(from.attributes, Number(second), () => newBranch(from))
      return from.attributes.get(Number(second))
    }
    if (operation === 'children') {
      from.every ??= newBranch(from)
      return from.every
    }
    const test = () => ({ test: making.truth(Number(second)), branch: newBranch(from) })
    from.filters = grown(from.filters, Number(second), test)
    return from.filters.get(Number(second))?.branch
  }

  #visit(walk: Walk, branch: Branch, nodes: readonly NodeId[]): void {
    const { run, found, branches } = walk
    for (const context of branch.contexts) found.set(context, nodes)
    for (const { test, branch: next } of branch.filters.values()) {
      if (branches && !branches.has(next)) continue
      const kept: NodeId[] = []
      for (const node of nodes) if (passes(test, run, node)) kept.push(node)
      if (kept.length > 0) this.#visit(walk, next, kept)
    }
    if (branch.children.size > 0 || branch.every) this.#visitChildren(walk, branch, nodes)
    for (const [name, next] of branch.attributes) {
      const wanted = run.names[name] ?? noNode
      if (wanted === noNode || (branches && !branches.has(next))) continue
      run.spend(nodes.length)
      const own: NodeId[] = []
      for (const node of nodes) {
        const attribute = attributeOf(run, node, wanted)
        if (attribute !== noNode && (!walk.through || walk.through(attribute))) own.push(attribute)
      }
      if (own.length > 0) this.#visit(walk, next, own)
    }
  }

  #visitChildren(walk: Walk, branch: Branch, nodes: readonly NodeId[]): void {
    const { run, branches, through } = walk
    const { kind, name, firstChild, nextSibling } = run.tree
    /** The branch of each name that the document has, and its nodes. */
    const wanted: { readonly branch: Branch; readonly nodes: NodeId[] }[] = []
    const { slots } = run
    const every = branches && branch.every && !branches.has(branch.every) ? undefined : branch.every
    for (const [own, next] of branch.children) {
      const id = run.names[own] ?? noNode
      if (id !== noNode && (!branches || branches.has(next))) slots[id] = wanted.push({ branch: next, nodes: [] })
    }
    if (wanted.length === 0 && !every) return
    const all: NodeId[] = []
    let steps = 0
    for (const node of nodes) {
      for (let at = firstChild[node] ?? noNode; at !== noNode; at = nextSibling[at] ?? noNode) {
        steps += 1
        if (kind[at] !== nodeKinds.element || (through && !through(at))) continue
        const slot = slots[name[at] ?? 0] ?? 0
        if (slot !== 0) wanted[slot - 1]?.nodes.push(at)
        if (every) all.push(at)
      }
    }
    for (const own of branch.children.keys()) {
      const id = run.names[own] ?? noNode
      if (id !== noNode) slots[id] = 0
    }
    run.spend(steps)
    if (every && all.length > 0) this.#visit(walk, every, all)
    for (const { branch: next, nodes: own } of wanted) if (own.length > 0) this.#visit(walk, next, own)
  }
}

/** `//x`, `//*`, with or without predicates. */
function anywhereOf(making: Making, id: number): Anywhere | undefined {
  const { unit } = making
  const [operation, first, second] = unit.at(id)
  const from = Number(first)
  if (operation === 'filter') {
    const inner = anywhereOf(making, from)
    return inner && { ...inner, tests: [...inner.tests, making.truth(Number(second))] }
  }
  if (operation !== 'child' && operation !== 'children') return undefined
  const [below, root] = unit.at(from)
  if (below !== 'below' || unit.at(Number(root))[0] !== 'root') return undefined
  return { name: operation === 'child' ? Number(second) : undefined, tests: [] }
}

function named(run: Run, name: number, tests: readonly Test[]): readonly NodeId[] {
  return run.named(name).filter((node) => tests.every((test) => passes(test, run, node)))
}

/** Without a list of all elements: few pass. */
function allElements(run: Run, tests: readonly Test[]): readonly NodeId[] {
  const { kind, size } = run.tree
  const found: NodeId[] = []
  run.spend(size)
  for (let node = 0; node < size; node += 1)
    if (kind[node] === nodeKinds.element && passAll(tests, run, node)) found.push(node)
  return found
}

function passAll(tests: readonly Test[], run: Run, node: NodeId): boolean {
  for (const test of tests) if (!passes(test, run, node)) return false
  return true
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
