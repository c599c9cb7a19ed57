import type { Instruction } from '../../../packs/program'
import { type NodeId, nodeKinds, noNode } from '../../../xml/node-kinds'
import { asWritten } from './as-written'
import { joinFilter } from './join-filter'
import type { List, Making, Test } from './making'
import { always, visitAll } from './visit-all'

const { element, attribute, text } = nodeKinds

/** A walk over the nodes of an expression, step by step, without lists between the steps. */
export function makeWalk(making: Making, id: number, visit: Test): Test {
  const [operation, ...operands] = making.unit.at(id)
  const [first = 0, second = 0] = operands.map(Number)
  switch (operation) {
    case 'root':
      return (run) => visit(run, 0)
    case 'self':
      return visit
    case 'variable':
      return (run) => visit(run, run.variables[first] as NodeId)
    case 'child':
      return isBelowRoot(making, first) ? named(second, visit) : child(making, first, second, visit)
    case 'children':
      return isBelowRoot(making, first) ? elements(visit) : children(making, first, visit)
    case 'attribute':
      return attributeStep(making, first, second, visit)
    case 'attributes':
      return making.walk(first, (run, node) => {
        const { kind } = run.tree
        if (kind[node] !== element) return false
        for (let at = node + 1; kind[at] === attribute; at += 1) if (visit(run, at)) return true
        return false
      })
    case 'text':
      return making.walk(first, (run, node) => {
        const { kind, firstChild, nextSibling } = run.tree
        for (let at = firstChild[node] ?? noNode; at !== noNode; at = nextSibling[at] ?? noNode)
          if (kind[at] === text && visit(run, at)) return true
        return false
      })
    case 'parent':
      return making.walk(first, (run, node) => {
        const parent = run.tree.parent[node] ?? noNode
        return parent !== noNode && visit(run, parent)
      })
    case 'preceding':
      return preceding(making, first, second, visit)
    case 'below':
      return making.walk(first, (run, node) => {
        const { kind, after } = run.tree
        const end = after[node] ?? 0
        run.spend(end - node)
        if (kind[node] === attribute) return visit(run, node)
        for (let at = node; at < end; at += 1) if (kind[at] !== attribute && visit(run, at)) return true
        return false
      })
    case 'filter': {
      const joined = joinFilter(making, first, second, visit)
      if (joined) return joined
      const test = making.truth(second)
      return making.walk(first, (run, node) => test(run, node) && visit(run, node))
    }
    case 'step':
      return making.walk(first, making.walk(second, visit))
    case 'nodes': {
      const walks = operands.map((each) => making.walk(Number(each), visit))
      return (run, node) => walks.some((walk) => walk(run, node))
    }
    case 'ifNodes': {
      const condition = making.truth(first)
      const [yes, no] = [making.walk(second, visit), making.walk(Number(operands[2]), visit)]
      return (run, node) => (condition(run, node) ? yes(run, node) : no(run, node))
    }
    case 'forNodes': {
      // Listed first: while it is walked nobody else may set the variable.
      const list = makeList(making, id)
      return (run, node) => visitAll(run, list(run, node), visit)
    }
    default:
      throw new TypeError(`"${operation}" gives no nodes.`)
  }
}

function isBelowRoot({ unit }: Making, id: number): boolean {
  const [operation, from] = unit.at(id)
  return operation === 'below' && unit.at(Number(from))[0] === 'root'
}

function named(name: number, visit: Test): Test {
  return (run) => visitAll(run, run.named(run.names[name] ?? noNode), visit)
}

function elements(visit: Test): Test {
  return (run) => visitAll(run, run.elements(), visit)
}

function child(making: Making, from: number, name: number, visit: Test): Test {
  // The most frequent of all.
  if (visit === always && making.unit.at(from)[0] === 'self') return hasChild(name)
  const walk = making.walk(from, (run, node) => {
    const { kind, firstChild, nextSibling, name: names } = run.tree
    const wanted = run.names[name]
    let steps = 0
    for (let at = firstChild[node] ?? noNode; at !== noNode; at = nextSibling[at] ?? noNode) {
      steps += 1
      if (names[at] === wanted && kind[at] === element && visit(run, at)) {
        run.spend(steps)
        return true
      }
    }
    run.spend(steps)
    return false
  })
  // A name that the document does not have: there is nowhere to go.
  return (run, node) => run.names[name] !== noNode && walk(run, node)
}

function hasChild(name: number): Test {
  return (run, node) => {
    const wanted = run.names[name]
    if (wanted === noNode) return false
    const { kind, firstChild, nextSibling, name: names } = run.tree
    let at = firstChild[node] ?? noNode
    let steps = 0
    while (at !== noNode && (names[at] !== wanted || kind[at] !== element)) {
      steps += 1
      at = nextSibling[at] ?? noNode
    }
    run.spend(steps)
    return at !== noNode
  }
}

function children(making: Making, from: number, visit: Test): Test {
  return making.walk(from, (run, node) => {
    const { kind, firstChild, nextSibling } = run.tree
    for (let at = firstChild[node] ?? noNode; at !== noNode; at = nextSibling[at] ?? noNode)
      if (kind[at] === element && visit(run, at)) return true
    return false
  })
}

function attributeStep(making: Making, from: number, name: number, visit: Test): Test {
  const walk = making.walk(from, (run, node) => {
    const { kind, name: names } = run.tree
    if (kind[node] !== element) return false
    const wanted = run.names[name]
    let at = node + 1
    for (; kind[at] === attribute; at += 1)
      if (names[at] === wanted) {
        run.spend(at - node)
        return visit(run, at)
      }
    run.spend(at - node)
    return false
  })
  return (run, node) => run.names[name] !== noNode && walk(run, node)
}

function preceding(making: Making, from: number, name: number, visit: Test): Test {
  return making.walk(from, (run, node) => {
    const { kind, previousSibling, name: names } = run.tree
    // An attribute has no siblings.
    if (kind[node] === attribute) return false
    const wanted = run.names[name]
    let steps = 0
    for (let at = previousSibling[node] ?? noNode; at !== noNode; at = previousSibling[at] ?? noNode) {
      steps += 1
      if (names[at] === wanted && kind[at] === element && visit(run, at)) {
        run.spend(steps)
        return true
      }
    }
    run.spend(steps)
    return false
  })
}

/** All nodes of an expression: in document order and once, but where it is a sequence as written. */
export function makeList(making: Making, id: number): List {
  const { unit } = making
  const [operation, first = 0, second = 0, third = 0] = unit.at(id)
  if (operation === 'variable') return (run) => [run.variables[Number(first)] as NodeId]
  if (operation === 'forNodes') return loop(making, Number(first), Number(second), Number(third))
  if (isWritten(making, id)) return asWritten(making, id) ?? collect(makeWalk(making, id, keep))
  const collected = collect(makeWalk(making, id, keep))
  return (run, node) => ordered(collected(run, node))
}

const keep: Test = (run, node) => {
  run.stack[run.top] = node
  run.top += 1
  return false
}

const nobody: readonly NodeId[] = []

function collect(walk: Test): List {
  return (run, node) => {
    const from = run.top
    walk(run, node)
    // No longer than it has to be: most lists have one node.
    const found = run.top === from ? nobody : run.stack.slice(from, run.top)
    run.top = from
    return found
  }
}

function loop(making: Making, place: number, source: number, body: number): List {
  const [list, each] = [sources(making, source), making.list(body)]
  return (run, node) => {
    const found: NodeId[] = []
    const before = run.variables[place]
    for (const item of list(run, node)) {
      run.variables[place] = item
      for (const at of each(run, node)) found.push(at)
    }
    // What a variable of the SDK stands for may use the same place.
    if (before !== undefined) run.variables[place] = before
    return found
  }
}

/** What a variable goes through: nodes or items. */
export function sources(making: Making, id: number): List | ReturnType<Making['items']> {
  return givesNodes(making, id) ? making.list(id) : making.items(id)
}

const nodeOperations: ReadonlySet<Instruction[0]> = new Set([
  'root',
  'self',
  'variable',
  'child',
  'children',
  'attribute',
  'attributes',
  'text',
  'parent',
  'preceding',
  'below',
  'filter',
  'step',
  'nodes',
  'forNodes',
  'ifNodes',
])

function givesNodes({ unit }: Making, id: number): boolean {
  return nodeOperations.has(unit.at(id)[0])
}

/** Whether the order is that of the expression, and a node may stand twice. */
function isWritten(making: Making, id: number): boolean {
  const [operation, from] = making.unit.at(id)
  if (operation === 'nodes' || operation === 'forNodes' || operation === 'ifNodes') return true
  return operation === 'filter' && isWritten(making, Number(from))
}

/** Whether a walk meets no node twice. */
export function meetsOnce(making: Making, id: number): boolean {
  const { unit } = making
  if (unit.isShared(id)) return !isWritten(making, id)
  const [operation, first] = unit.at(id)
  const from = Number(first)
  switch (operation) {
    case 'root':
    case 'self':
    case 'variable':
      return true
    case 'child':
    case 'children':
    case 'attribute':
    case 'attributes':
    case 'text':
    case 'filter':
      return isBelowRoot(making, from) || meetsOnce(making, from)
    case 'parent':
    case 'preceding':
    case 'below':
      return isSingle(making, from)
    default:
      return false
  }
}

/** Whether there is at most one node, whatever the document. */
export function isSingle(making: Making, id: number): boolean {
  const [operation, from] = making.unit.at(id)
  if (operation === 'self' || operation === 'root' || operation === 'variable') return true
  return (operation === 'parent' || operation === 'attribute') && isSingle(making, Number(from))
}

function ordered(nodes: readonly NodeId[]): readonly NodeId[] {
  for (let at = 1; at < nodes.length; at += 1) {
    if ((nodes[at] ?? 0) > (nodes[at - 1] ?? 0)) continue
    const sorted = [...nodes].sort((a, b) => a - b)
    return sorted.filter((node, index) => node !== sorted[index - 1])
  }
  return nodes
}
