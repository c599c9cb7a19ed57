import { type NodeId, nodeKinds, noNode } from '../../../xml/node-kinds'
import type { Making } from './making'
import type { Item, Run } from './run'
import type { Unit } from './unit'

/**
 * The texts of siblings before a node, `preceding-sibling::cbc:Name/@languageID`, as a set that grows from one sibling to the
 * next: looked through for each of them they are the square of the siblings. Undefined for what is of another shape.
 */
export function precedingTexts(
  making: Making,
  texts: number,
): ((run: Run, node: NodeId) => ReadonlySet<Item>) | undefined {
  const { unit } = making
  if (unit.dependence(texts).variables !== 0) return undefined
  const found = atSibling(unit, texts)
  if (!found) return undefined
  const [items, place] = [making.items(found.id), making.place()]
  return (run, node) => {
    const { kind, name, parent, nextSibling } = run.tree
    if (kind[node] === nodeKinds.attribute) return nobody
    const above = parent[node] ?? noNode
    const known = run.kept[place] as Growing | undefined
    const growing = known && known.parent === above && known.next <= node ? known : begin(run, above)
    run.kept[place] = growing
    let at = growing.next
    for (; at !== node && at !== noNode; at = nextSibling[at] ?? noNode) {
      run.spend(1)
      if (kind[at] !== nodeKinds.element || name[at] !== run.names[found.name]) continue
      for (const item of items(run, at)) growing.texts.add(item)
    }
    growing.next = at
    return growing.texts
  }
}

const nobody: ReadonlySet<Item> = new Set()

interface Growing {
  readonly parent: NodeId
  readonly texts: Set<Item>
  /** The first sibling that has not been looked at. */
  next: NodeId
}

function begin(run: Run, parent: NodeId): Growing {
  return { parent, texts: new Set(), next: run.tree.first(parent) }
}

const fromFirst: ReadonlySet<string> = new Set(['data', 'map', 'child', 'attribute', 'text', 'filter'])

/** The expression at one sibling, and the name of the siblings. */
function atSibling(unit: Unit, id: number): { readonly id: number; readonly name: number } | undefined {
  const [operation, from, ...others] = unit.at(id)
  if (operation === 'preceding')
    return unit.at(Number(from))[0] === 'self' ? { id: Number(from), name: Number(others[0]) } : undefined
  const inner = fromFirst.has(operation) ? atSibling(unit, Number(from)) : undefined
  return inner && { id: unit.add(operation, inner.id, ...others), name: inner.name }
}
