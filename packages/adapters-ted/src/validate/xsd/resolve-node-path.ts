import { type NodeId, nodeKinds, noNode } from '../../xml/node-kinds'
import type { XmlTree } from '../../xml/xml-tree'

/**
 * The element of a libxml2 node path, `/*&#47;*[3]/cbc:ID[2]`: a step is a prefixed name with its place among elements
 * of that name (left out where there is one), or `*` with its place among all elements where the namespace is default.
 */
export function resolveNodePath(tree: XmlTree, path: string): NodeId | undefined {
  let current: NodeId | undefined
  for (const step of path.split('/').slice(1)) {
    const found = /^([^[\]@]+)(?:\[(\d+)\])?$/.exec(step)
    // An attribute or a text: the element that has it is the place.
    if (!found) return current
    const [, name = '', place = '1'] = found
    const next = childOf(tree, current ?? 0, name, Number(place))
    if (next === undefined) return current
    current = next
  }
  return current
}

function childOf(tree: XmlTree, parent: NodeId, name: string, place: number): NodeId | undefined {
  let count = 0
  for (let child = tree.first(parent); child !== noNode; child = tree.next(child)) {
    if (tree.kind[child] !== nodeKinds.element || (name !== '*' && tree.qname(child) !== name)) continue
    count += 1
    if (count === place) return child
  }
  return undefined
}
