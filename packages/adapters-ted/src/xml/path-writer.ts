import { type NodeId, nodeKinds, noNode } from './node-kinds'
import type { XmlTree } from './xml-tree'

/** How a path is written. */
export interface PathStyle {
  /** The document element: `*` as in the SDK's own paths, or its name. */
  readonly root: '*' | 'name'
  /** `[1]` at every step, or only where the parent has several children of the name. */
  readonly positions: 'always' | 'among-twins'
  /** The step for the number of an element's name. */
  readonly step: (name: number) => string
  /** The same for an attribute, without `@`. Default: as `step`. */
  readonly attribute?: (node: NodeId) => string
}

/**
 * Writes positional XPaths of a tree's nodes, such as `/*&#47;cac:ProcurementProjectLot[2]/cbc:ID[1]/@schemeName`; texts
 * and comments have their element's, what stands beside the root has `/`. Each parent is looked through once.
 */
export function pathWriter(tree: XmlTree, style: PathStyle): (node: NodeId) => string {
  const { root, positions, step, attribute = (node) => step(tree.name[node] ?? noNode) } = style
  const paths = new Map<NodeId, string>()
  /** Place among the children of the same name, below 0 for an only one; 0 where not counted yet. */
  const places = new Int32Array(tree.size)

  const countBelow = (parent: NodeId) => {
    const last = new Map<number, NodeId>()
    for (let child = tree.first(parent); child !== noNode; child = tree.next(child)) {
      if (tree.kind[child] !== nodeKinds.element) continue
      const name = tree.name[child] ?? noNode
      const twin = last.get(name)
      if (twin === undefined) places[child] = -1
      else {
        const place = Math.abs(places[twin] ?? 0)
        places[twin] = place
        places[child] = place + 1
      }
      last.set(name, child)
    }
  }
  const stepOf = (element: NodeId) => {
    if (places[element] === 0) countBelow(tree.parent[element] ?? noNode)
    const place = places[element] ?? 0
    const name = step(tree.name[element] ?? noNode)
    return place < 0 && positions === 'among-twins' ? name : `${name}[${Math.abs(place)}]`
  }
  const pathOf = (element: NodeId): string => {
    if (element === tree.root) return root === '*' ? '/*' : `/${step(tree.name[element] ?? noNode)}`
    return `${pathAbove(tree.parent[element] ?? noNode)}/${stepOf(element)}`
  }
  // Leaves are asked for once, what is above them again and again.
  const pathAbove = (element: NodeId): string => {
    const path = paths.get(element) ?? pathOf(element)
    paths.set(element, path)
    return path
  }
  return (node) => {
    const element = tree.ownerElement(node)
    if (element === noNode) return '/'
    const path = pathOf(element)
    if (tree.kind[node] !== nodeKinds.attribute) return path
    return `${path}/@${attribute(node)}`
  }
}
