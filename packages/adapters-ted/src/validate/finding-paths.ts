import { type NodeId, noNode } from '../xml/node-kinds'
import { pathWriter } from '../xml/path-writer'
import type { XmlTree } from '../xml/xml-tree'

/** Prefix of the SDK by namespace. */
export type Prefixes = ReadonlyMap<string, string>

/**
 * Positional XPath of a node with the SDK's prefixes, whatever prefixes the notice has:
 * `/*&#47;cac:ProcurementProjectLot[2]/cbc:ID[1]/@schemeName`. The root is `*`, as in the SDK's own paths.
 */
export function findingPaths(tree: XmlTree, prefixes: Prefixes): (node: NodeId) => string {
  return pathWriter(tree, {
    root: '*',
    positions: 'always',
    step: (name) => {
      const { uri, local } = tree.names.at(name)
      const prefix = uri === '' ? undefined : prefixes.get(uri)
      // A name that the SDK has no prefix for keeps the path evaluable by its local name.
      return prefix === undefined ? `*[local-name()='${local}']` : `${prefix}:${local}`
    },
    attribute: (node) => {
      const { uri, local } = tree.names.at(tree.name[node] ?? noNode)
      if (uri === '') return local
      return `${prefixes.get(uri) ?? tree.prefix(node)}:${local}`
    },
  })
}
