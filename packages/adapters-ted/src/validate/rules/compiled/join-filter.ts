import type { NodeId } from '../../../xml/node-kinds'
import type { Items, Making, Test } from './making'
import type { Item, Run } from './run'
import { visitAll } from './visit-all'

/**
 * `nodes[key = value]` where the nodes are kept, the key depends on the node alone and the value does not: a map from keys to
 * nodes, made once, takes the place of looking at each. Undefined for what is of another shape.
 */
export function joinFilter(making: Making, nodes: number, condition: number, visit: Test): Test | undefined {
  const { unit } = making
  if (!unit.isShared(nodes)) return undefined
  const [operation, sign, a, b] = unit.at(condition)
  if (operation !== 'compareText' || sign !== '=') return undefined
  const [first, second] = [Number(a), Number(b)]
  const [key, value] = isKey(making, first) && isValue(making, second) ? [first, second] : [second, first]
  if (!isKey(making, key) || !isValue(making, value)) return undefined
  const [list, keys, values, place] = [making.list(nodes), making.items(key), making.items(value), making.place()]
  return (run, node) => {
    const all = list(run, node)
    if (all.length === 0) return false
    const sought = values(run, node)
    if (sought.length === 0) return false
    const index = indexOf(run, place, all, keys)
    const found =
      sought.length === 1 ? (index.get(sought[0] as Item) ?? []) : union(sought.map((each) => index.get(each) ?? []))
    return visitAll(run, found, visit)
  }
}

function isKey({ unit }: Making, id: number): boolean {
  const { climb, variables } = unit.dependence(id)
  return variables === 0 && climb !== Number.POSITIVE_INFINITY
}

function isValue({ unit }: Making, id: number): boolean {
  return unit.dependence(id).climb === Number.POSITIVE_INFINITY
}

interface Kept {
  readonly of: readonly NodeId[]
  readonly index: ReadonlyMap<Item, readonly NodeId[]>
}

/** Of the list that was asked for last: a kept list is the same object each time. */
function indexOf(run: Run, place: number, nodes: readonly NodeId[], keys: Items): Kept['index'] {
  const kept = run.kept[place] as Kept | undefined
  if (kept?.of === nodes) return kept.index
  const index = new Map<Item, NodeId[]>()
  for (const node of nodes) {
    for (const key of keys(run, node)) {
      const same = index.get(key)
      if (!same) index.set(key, [node])
      else if (same.at(-1) !== node) same.push(node)
    }
  }
  run.kept[place] = { of: nodes, index } satisfies Kept
  return index
}

/** In document order, each once. */
function union(lists: readonly (readonly NodeId[])[]): readonly NodeId[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b)
}
