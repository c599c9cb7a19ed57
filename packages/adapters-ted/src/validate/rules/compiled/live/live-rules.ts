import type { RuleAssert, RulePhase } from '../../../../packs/rule-pack'
import type { NodeId } from '../../../../xml/node-kinds'
import { noNode } from '../../../../xml/node-kinds'
import { type NodeChange, nodeChange } from '../../../../xml/splice/node-change'
import type { XmlTree } from '../../../../xml/xml-tree'
import type { RuleRun } from '../../rule-engine'
import { reasonOf } from '../../rule-evaluator'
import { type CompiledPhase, contextKey } from '../compiled-phase'
import type { Test } from '../making'
import { momentOf } from '../moments'
import type { Run } from '../run'
import { stepsOfSlice } from '../run-compiled'
import type { Footprint } from './reads'
import { rootName } from './reads'
import { isTouched, type Touched } from './rule-reads'

/** What a rule said of the document that it ran over last. */
interface RuleState {
  readonly key: number
  readonly pattern: number
  readonly rule: number
  readonly asserts: readonly RuleAssert[]
  /** Nodes that it matches; those of them that no rule before it in its pattern matches; both in document order. */
  matched: readonly NodeId[]
  fired: readonly NodeId[]
  /** What did not hold, by node, then by assert. */
  outcomes: readonly Outcome[]
}

interface Outcome {
  readonly node: NodeId
  readonly assert: number
  /** Why it cannot be said; undefined where it failed. */
  readonly reason: string | undefined
}

export interface LiveRun extends RuleRun {
  /** Asserts that were evaluated for this answer. */
  readonly evaluated: number
}

interface Last {
  readonly tree: XmlTree
  readonly today: string
}

/**
 * The rules of a phase over one document after the other, each like the one before: only what a change can have to do with is
 * evaluated again. What an expression reads is known from the expression (`reads.ts`); the answer is that of a whole run.
 */
export class LiveRules {
  readonly phase: RulePhase
  readonly #compiled: CompiledPhase
  readonly #rules: readonly RuleState[]
  #last: Last | undefined
  #evaluated = 0
  #isOrdered = true

  /** @param compiled of which every rule is compiled (`isWhole`). */
  constructor(phase: RulePhase, compiled: CompiledPhase) {
    this.phase = phase
    this.#compiled = compiled
    this.#rules = phase.patterns.flatMap(({ rules }, pattern) =>
      rules.map(({ asserts }, rule) => ({
        ...{ key: contextKey(pattern, rule), pattern, rule, asserts },
        ...{ matched: [], fired: [], outcomes: [] },
      })),
    )
  }

  /** @param today `YYYY-MM-DD`, with or without time zone. @param steps that it may take (`stepsFor`). */
  async run(tree: XmlTree, today: string, steps: number, signal?: AbortSignal): Promise<LiveRun> {
    const before = this.#last
    this.#last = undefined
    this.#evaluated = 0
    const moment = momentOf('date', today)
    const change = before?.today === today ? nodeChange(before.tree, tree) : undefined
    const run = this.#compiled.run(tree, { today: () => moment, steps, isPart: change !== undefined })
    try {
      if (!change || !before) await this.#whole(run, signal)
      else if (change !== 'same') this.#again(run, before.tree, change)
    } catch (error) {
      if (run.left >= 0) throw error
      const reason = 'The rules were left: this notice takes more work than a notice of its size may.'
      return { fired: 0, failed: [], broken: [], stopped: { reason }, evaluated: this.#evaluated }
    }
    // Nodes of contexts come in document order; of one that is written otherwise nothing is kept.
    if (this.#isOrdered) this.#last = { tree, today }
    return { ...this.#answer(), evaluated: this.#evaluated }
  }

  #answer(): RuleRun {
    let fired = 0
    const failed: RuleRun['failed'][number][] = []
    const broken: RuleRun['broken'][number][] = []
    for (const state of this.#rules) {
      fired += state.fired.length
      for (const { node, assert: index, reason } of state.outcomes) {
        const assert = state.asserts[index]
        if (!assert) continue
        if (reason === undefined) failed.push({ assert, node })
        else broken.push({ assert, node, reason })
      }
    }
    return { fired, failed, broken }
  }

  async #whole(run: Run, signal: AbortSignal | undefined): Promise<void> {
    const found = this.#compiled.match(run)
    for (const state of this.#rules) state.matched = found.get(state.key) ?? []
    this.#isOrdered = this.#rules.every(({ matched }) => isOrdered(matched))
    this.#claim(run, () => true)
    let slice = run.left
    for (const state of this.#rules) {
      const tests = state.fired.length > 0 ? this.#compiled.tests(state.pattern, state.rule) : []
      const outcomes: Outcome[] = []
      for (const node of state.fired) {
        outcomes.push(...this.#ask(run, state, tests, node, always))
        if (slice - run.left <= stepsOfSlice) continue
        // Hands the thread back now and then, so that a signal can be delivered.
        await new Promise((resolve) => setTimeout(resolve, 0))
        signal?.throwIfAborted()
        slice = run.left
      }
      state.outcomes = outcomes
    }
  }

  /** ISO Schematron, 6.5: within a pattern a node is the context of the first rule that matches it, of no other. */
  #claim(run: Run, of: (pattern: number) => boolean): void {
    const claimed = new Uint16Array(run.tree.size)
    for (const state of this.#rules) {
      if (!of(state.pattern)) continue
      const mark = state.pattern + 1
      state.fired = state.matched.filter((node) => {
        if (claimed[node] === mark) return false
        claimed[node] = mark
        return true
      })
    }
  }

  #ask(
    run: Run,
    state: RuleState,
    tests: readonly (Test | undefined)[],
    node: NodeId,
    asked: (assert: number) => boolean,
  ): Outcome[] {
    const outcomes: Outcome[] = []
    for (let assert = 0; assert < state.asserts.length; assert += 1) {
      const test = tests[assert]
      if (!test || !asked(assert)) continue
      this.#evaluated += 1
      try {
        if (!test(run, node)) outcomes.push({ node, assert, reason: undefined })
      } catch (error) {
        if (run.left < 0) throw error
        outcomes.push({ node, assert, reason: reasonOf(error) })
      }
    }
    return outcomes
  }

  #again(run: Run, old: XmlTree, change: NodeChange): void {
    const { tree } = run
    const touched = this.#touched(old, tree, change)
    const memory = new Map<Footprint, Hit>()
    const hit = (footprint: Footprint) => hitOf(memory, footprint, touched)
    const moved = movedBy(change)
    const changedPatterns = this.#match(run, change, moved, hit)
    const before = new Map<RuleState, readonly NodeId[]>()
    for (const state of this.#rules) {
      // Most rules find nothing in a notice.
      if (state.fired.length === 0) continue
      before.set(state, moved.all(state.fired))
      state.outcomes = moved.outcomes(state.outcomes)
      if (!changedPatterns.has(state.pattern)) state.fired = before.get(state) ?? nowhere
    }
    if (changedPatterns.size > 0) this.#claim(run, (pattern) => changedPatterns.has(pattern))
    for (const state of this.#rules) {
      const was = before.get(state) ?? nowhere
      if (was.length === 0 && state.fired.length === 0) continue
      const isNew = changedPatterns.has(state.pattern) ? newNodes(was, state.fired) : undefined
      if (state.fired.length < was.length + (isNew?.size ?? 0)) leaveOut(state)
      if (state.fired.length > 0) this.#askAgain(run, state, change, isNew, hit)
    }
  }

  /** Evaluates what may be another than it was. */
  #askAgain(
    run: Run,
    state: RuleState,
    change: NodeChange,
    isNew: ReadonlySet<NodeId> | undefined,
    hit: (footprint: Footprint) => Hit,
  ): void {
    const footprints = this.#compiled.footprints(state.pattern, state.rule)
    const hits = footprints.map(hit)
    const some = hits.some((each) => each !== 'none')
    if (!some && !isNew) return
    const tests = this.#compiled.tests(state.pattern, state.rule)
    const old = byNode(state.outcomes)
    const outcomes: Outcome[] = []
    for (const node of state.fired) {
      const fresh = isNew?.has(node) ?? false
      const asked = (assert: number) =>
        fresh ||
        hits[assert] === 'far' ||
        (hits[assert] === 'near' && isAround(run.tree, node, footprints[assert]?.up ?? 0, change.inside))
      const kept = fresh ? undefined : old.get(node)
      if (!some && !fresh) {
        if (kept) outcomes.push(...kept)
        continue
      }
      const again = this.#ask(run, state, tests, node, asked)
      if (kept) again.push(...kept.filter(({ assert }) => !asked(assert)))
      if (again.length > 1) again.sort((a, b) => a.assert - b.assert)
      outcomes.push(...again)
    }
    state.outcomes = outcomes
  }

  /** Finds what each rule matches now; the patterns in which that is not what it was. */
  #match(run: Run, change: NodeChange, moved: Moved, hit: (footprint: Footprint) => Hit): ReadonlySet<number> {
    const compiled = this.#compiled
    /** Rules whose nodes have to be looked for in all of the document, and those of which the elements around the change may differ. */
    const again = new Set<number>()
    const near = new Set<number>()
    for (const { key, pattern, rule } of this.#rules) {
      const { kind, predicates } = compiled.contextReads(pattern, rule)
      for (const footprint of predicates) {
        const found = hit(footprint)
        if (found === 'near' && kind === 'anywhere' && footprint.up === 0) near.add(key)
        else if (found !== 'none') again.add(key)
      }
    }
    const anew = again.size > 0 ? compiled.match(run, { contexts: again }) : undefined
    const { inside, from, newTo } = change
    const chain = new Set<NodeId>()
    for (let at = inside; at !== noNode; at = run.tree.parent[at] ?? noNode) chain.add(at)
    const isWithin = (node: NodeId) => node >= from && node < newTo
    const came =
      newTo > from ? compiled.match(run, { through: (node) => isWithin(node) || chain.has(node) }) : undefined
    const patterns = new Set<number>()
    for (const state of this.#rules) {
      const { key, pattern, rule } = state
      if (again.has(key)) {
        state.matched = anew?.get(key) ?? []
        patterns.add(pattern)
        continue
      }
      const stayed = moved.all(state.matched)
      const kept = near.has(key) ? stayed.filter((node) => !chain.has(node)) : stayed
      const own = came?.get(key)?.filter(isWithin) ?? []
      if (compiled.contextReads(pattern, rule).kind === 'anywhere') {
        const matches = (node: NodeId) => compiled.matchesAt(run, pattern, rule, node)
        own.push(...nodesFrom(from, newTo).filter(matches))
        if (near.has(key)) own.push(...[...chain].filter(matches))
      }
      if (own.length > 0 || kept.length !== state.matched.length) patterns.add(pattern)
      state.matched = own.length > 0 ? [...kept, ...own].sort((a, b) => a - b) : kept
    }
    return patterns
  }

  #touched(old: XmlTree, next: XmlTree, { inside, from, to, newTo }: NodeChange): Touched {
    const changed = new Set<number>()
    const add = (into: Set<number>, tree: XmlTree, name: number) => {
      if (name < 0) return
      const { uri, local } = tree.names.at(name)
      for (const number of this.#compiled.numbersOf(uri, local)) into.add(number)
    }
    for (const [tree, end] of [
      [old, to],
      [next, newTo],
    ] as const) {
      const names = new Set<number>()
      for (let node = from; node < end; node += 1) names.add(tree.name[node] ?? noNode)
      for (const name of names) add(changed, tree, name)
    }
    const valued = new Set(changed).add(rootName)
    for (let at = inside; at !== noNode; at = next.parent[at] ?? noNode) add(valued, next, next.name[at] ?? noNode)
    return { changed, valued }
  }
}

const always = () => true
const nowhere: readonly NodeId[] = []

function isOrdered(nodes: readonly NodeId[]): boolean {
  for (let index = 1; index < nodes.length; index += 1) if ((nodes[index - 1] ?? 0) >= (nodes[index] ?? 0)) return false
  return true
}

/** Whether a change has to do with an expression: not at all, only near the change, or wherever it is evaluated. */
type Hit = 'none' | 'near' | 'far'

function hitOf(memory: Map<Footprint, Hit>, footprint: Footprint, touched: Touched): Hit {
  const known = memory.get(footprint)
  if (known) return known
  const hit = isTouched(footprint.far, touched) ? 'far' : isTouched(footprint.near, touched) ? 'near' : 'none'
  memory.set(footprint, hit)
  return hit
}

/** Whether the change lies below the ancestor that is `up` above a node. */
function isAround(tree: XmlTree, node: NodeId, up: number, inside: NodeId): boolean {
  let at = node
  for (let left = up; left > 0 && at !== noNode; left -= 1) at = tree.parent[at] ?? noNode
  return at === noNode || (at <= inside && inside < (tree.after[at] ?? 0))
}

interface Moved {
  /** Where these nodes are now; those that went are left out. */
  all(nodes: readonly NodeId[]): readonly NodeId[]
  outcomes(outcomes: readonly Outcome[]): readonly Outcome[]
}

function movedBy({ from, to, newTo }: NodeChange): Moved {
  const by = newTo - to
  /** Lists are in document order: mostly all of one stay where they are, and it is the same list. */
  const stay = (length: number, at: (index: number) => NodeId) => {
    if (length === 0 || at(length - 1) < from) return true
    const first = firstFrom(length, at, from)
    return by === 0 && (first === length || at(first) >= to)
  }
  const place = (node: NodeId) => (node < from ? node : node + by)
  const left = (node: NodeId) => node < from || node >= to
  return {
    all: (nodes) => (stay(nodes.length, (index) => nodes[index] ?? 0) ? nodes : movedNodes(nodes, from, to, by)),
    outcomes: (outcomes) =>
      stay(outcomes.length, (index) => outcomes[index]?.node ?? 0)
        ? outcomes
        : outcomes.filter(({ node }) => left(node)).map((outcome) => ({ ...outcome, node: place(outcome.node) })),
  }
}

function movedNodes(nodes: readonly NodeId[], from: NodeId, to: NodeId, by: number): NodeId[] {
  const list: NodeId[] = []
  for (const node of nodes) {
    if (node < from) list.push(node)
    else if (node >= to) list.push(node + by)
  }
  return list
}

/** The first place of an ordered list where a number is not less. */
function firstFrom(length: number, at: (index: number) => number, least: number): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(middle) < least) low = middle + 1
    else high = middle
  }
  return low
}

function nodesFrom(from: NodeId, to: NodeId): NodeId[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** Nodes that a rule did not fire for before; undefined where there are none. Both lists are in document order. */
function newNodes(was: readonly NodeId[], fired: readonly NodeId[]): ReadonlySet<NodeId> | undefined {
  if (was === fired) return undefined
  const fresh = new Set<NodeId>()
  let at = 0
  for (const node of fired) {
    while (at < was.length && (was[at] ?? 0) < node) at += 1
    if (was[at] !== node) fresh.add(node)
  }
  return fresh.size > 0 ? fresh : undefined
}

/** Of nodes that a rule no longer fires for nothing is said. */
function leaveOut(state: RuleState): void {
  if (state.outcomes.length === 0) return
  const fired = new Set(state.fired)
  state.outcomes = state.outcomes.filter(({ node }) => fired.has(node))
}

function byNode(outcomes: readonly Outcome[]): ReadonlyMap<NodeId, readonly Outcome[]> {
  const map = new Map<NodeId, Outcome[]>()
  for (const outcome of outcomes) {
    const same = map.get(outcome.node)
    if (same) same.push(outcome)
    else map.set(outcome.node, [outcome])
  }
  return map
}
