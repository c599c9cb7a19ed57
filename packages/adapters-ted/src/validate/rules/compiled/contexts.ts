import { type NodeId, nodeKinds, noNode } from '../../../xml/node-kinds'
import type { List, Making, Test } from './making'
import type { Run } from './run'
import { XPathError } from './xpath-error'

/** A place in the tree of all contexts: what is reached by the same steps with the same predicates is one branch. */
interface Branch {
  /** By the number of a name. */
  readonly children: Step[]
  readonly attributes: Step[]
  /** `*`. */
  every: Branch | undefined
  /** By the number of the predicate. */
  readonly filters: (Step & { readonly test: Test })[]
  /** Places of contexts in their list. */
  readonly contexts: number[]
  /** Undefined for the document. */
  readonly from: Branch | undefined
}

interface Step {
  readonly by: number
  readonly branch: Branch
}

/** The nodes of each context. */
export class Matched {
  /** Contexts by the numbers that they go by, and in the same order their nodes; undefined where there are none. */
  readonly contexts: readonly number[]
  readonly lists: readonly (readonly NodeId[] | undefined)[]
  readonly #places: ReadonlyMap<number, number>

  constructor(
    contexts: readonly number[],
    lists: readonly (readonly NodeId[] | undefined)[],
    places: ReadonlyMap<number, number>,
  ) {
    this.contexts = contexts
    this.lists = lists
    this.#places = places
  }

  get(context: number): readonly NodeId[] | undefined {
    const place = this.#places.get(context)
    return place === undefined ? undefined : this.lists[place]
  }
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
  readonly found: (readonly NodeId[] | undefined)[]
  readonly branches: ReadonlySet<Branch> | undefined
  readonly through: ((node: NodeId) => boolean) | undefined
}

export type ContextKind = 'walked' | 'anywhere' | 'other'

interface Anywhere {
  /** The number of its name; undefined for `*`. */
  readonly name: number | undefined
  readonly tests: readonly Test[]
}

const never: Anywhere = { name: -1, tests: [] }

const newBranch = (from?: Branch): Branch => ({
  ...{ children: [], attributes: [], every: undefined, filters: [], contexts: [] },
  from,
})

/** The contexts of a phase: which nodes each of them matches, found in one walk over the document. */
export class Contexts {
  readonly #root = newBranch()
  readonly #contexts: readonly number[]
  readonly #places: ReadonlyMap<number, number>
  readonly #others: { readonly context: number; readonly list: List }[] = []
  /** `//*[test]`: any element, wherever it is. */
  readonly #anywhere = new Map<number, Anywhere>()
  readonly #branches = new Map<number, Branch>()

  /** @param contexts expressions, each with the number that it goes by. */
  constructor(making: Making, contexts: readonly { readonly context: number; readonly id: number }[]) {
    this.#contexts = contexts.map(({ context }) => context)
    this.#places = new Map(this.#contexts.map((context, place) => [context, place]))
    for (const [place, { context, id }] of contexts.entries()) {
      const branch = this.#branchOf(making, id)
      if (branch) {
        branch.contexts.push(place)
        this.#branches.set(context, branch)
        continue
      }
      const anywhere = anywhereOf(making, id)
      if (anywhere) this.#anywhere.set(context, anywhere)
      else this.#others.push({ context, list: making.list(id) })
    }
  }

  /** The nodes of each context, by its number. */
  match(run: Run, { contexts, through }: WalkScope = {}): Matched {
    const found: (readonly NodeId[] | undefined)[] = new Array(this.#contexts.length)
    const matched = new Matched(this.#contexts, found, this.#places)
    const put = (context: number, nodes: readonly NodeId[]) => {
      found[this.#places.get(context) ?? 0] = nodes
    }
    this.#visit({ run, found, branches: contexts && this.#towards(contexts), through }, this.#root, [0])
    if (through) return matched
    for (const [context, { name, tests }] of this.#anywhere) {
      if (contexts && !contexts.has(context)) continue
      put(context, name === undefined ? allElements(run, tests) : named(run, run.names[name] ?? noNode, tests))
    }
    for (const { context, list } of this.#others)
      if (!contexts || contexts.has(context)) put(context, withoutErrors(list, run))
    return matched
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
    const by = Number(second)
    if (operation === 'child') return stepBy(from.children, by, () => newBranch(from))
    if (operation === 'attribute') return stepBy(from.attributes, by, () => newBranch(from))
    if (operation === 'children') {
      from.every ??= newBranch(from)
      return from.every
    }
    const known = from.filters.find((filter) => filter.by === by)
    if (known) return known.branch
    const branch = newBranch(from)
    from.filters.push({ by, branch, test: making.truth(by) })
    return branch
  }

  #visit(walk: Walk, branch: Branch, nodes: readonly NodeId[]): void {
    const { run, found, branches } = walk
    for (const context of branch.contexts) found[context] = nodes
    for (const { test, branch: next } of branch.filters) {
      if (branches && !branches.has(next)) continue
      const kept = passing(test, run, nodes)
      if (kept.length > 0) this.#visit(walk, next, kept)
    }
    if (branch.children.length > 0 || branch.every) this.#visitChildren(walk, branch, nodes)
    for (const { by, branch: next } of branch.attributes) {
      const wanted = run.names[by] ?? noNode
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
    const wanted: { readonly branch: Branch; nodes: NodeId[] | undefined }[] = []
    const { slots } = run
    const every = branches && branch.every && !branches.has(branch.every) ? undefined : branch.every
    for (const { by, branch: next } of branch.children) {
      const id = run.names[by] ?? noNode
      if (id !== noNode && (!branches || branches.has(next)))
        slots[id] = wanted.push({ branch: next, nodes: undefined })
    }
    if (wanted.length === 0 && !every) return
    const all: NodeId[] = []
    let steps = 0
    for (const node of nodes) {
      for (let at = firstChild[node] ?? noNode; at !== noNode; at = nextSibling[at] ?? noNode) {
        steps += 1
        if (kind[at] !== nodeKinds.element || (through && !through(at))) continue
        const own = wanted[(slots[name[at] ?? 0] ?? 0) - 1]
        if (own) {
          // Most lists have one node.
          if (own.nodes) own.nodes.push(at)
          else own.nodes = [at]
        }
        if (every) all.push(at)
      }
    }
    for (const { by } of branch.children) {
      const id = run.names[by] ?? noNode
      if (id !== noNode) slots[id] = 0
    }
    run.spend(steps)
    if (every && all.length > 0) this.#visit(walk, every, all)
    for (const { branch: next, nodes: own } of wanted) if (own) this.#visit(walk, next, own)
  }
}

function stepBy(steps: Step[], by: number, make: () => Branch): Branch {
  const known = steps.find((step) => step.by === by)
  if (known) return known.branch
  const branch = make()
  steps.push({ by, branch })
  return branch
}

/** The nodes that pass; the same list where all do. */
function passing(test: Test, run: Run, nodes: readonly NodeId[]): readonly NodeId[] {
  let same = 0
  while (same < nodes.length && passes(test, run, nodes[same] as NodeId)) same += 1
  if (same === nodes.length) return nodes
  const kept = nodes.slice(0, same)
  for (let at = same + 1; at < nodes.length; at += 1) {
    const node = nodes[at] as NodeId
    if (passes(test, run, node)) kept.push(node)
  }
  return kept
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
