import { type NodeId, nodeKinds, noNode } from '../../xml/node-kinds'
import type { XmlTree } from '../../xml/xml-tree'

/**
 * Finds the element of a libxml2 node path, `/*&#47;*[3]/cbc:ID[2]`: a step is a prefixed name with its place among elements
 * of that name (left out where there is one), or `*` with its place among all elements where the namespace is default.
 * The children of an element are looked through once, however many paths lead through it.
 */
export function nodePathResolver(tree: XmlTree): (path: string) => NodeId | undefined {
  const below = new Map<NodeId, ReadonlyMap<string, readonly NodeId[]>>()
  const childrenOf = (parent: NodeId) => {
    const known = below.get(parent) ?? childrenByName(tree, parent)
    below.set(parent, known)
    return known
  }
  return (path) => {
    let current: NodeId | undefined
    for (const step of path.split('/').slice(1)) {
      const found = /^([^[\]@]+)(?:\[(\d+)\])?$/.exec(step)
      // An attribute or a text: the element that has it is the place.
      if (!found) return current
      const [, name = '', place = '1'] = found
      const next = childrenOf(current ?? 0).get(name)?.[Number(place) - 1]
      if (next === undefined) return current
      current = next
    }
    return current
  }
}

/** Elements by their name as written, all of them under `*`. */
function childrenByName(tree: XmlTree, parent: NodeId): ReadonlyMap<string, readonly NodeId[]> {
  const children = new Map<string, NodeId[]>([['*', []]])
  for (let child = tree.first(parent); child !== noNode; child = tree.next(child)) {
    if (tree.kind[child] !== nodeKinds.element) continue
    for (const name of ['*', tree.qname(child)]) {
      const named = children.get(name)
      if (named) named.push(child)
      else children.set(name, [child])
    }
  }
  return children
}
