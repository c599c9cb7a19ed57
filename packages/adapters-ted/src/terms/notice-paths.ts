import type { NodeId } from '../xml/node-kinds'
import { pathWriter } from '../xml/path-writer'
import type { XmlTree } from '../xml/xml-tree'

/** Paths of a notice's elements with the SDK's prefixes. */
export interface NoticePaths {
  /** `/ContractNotice/cac:ProcurementProjectLot[2]/cbc:ID`: positions among twins only. */
  readonly shown: (element: NodeId) => string
  /** With every position: the same place in two notices, whatever was added behind it. */
  readonly fixed: (element: NodeId) => string
}

export function noticePaths(tree: XmlTree): NoticePaths {
  const step = (name: number) => tree.names.at(name).sdk
  return {
    shown: pathWriter(tree, { root: 'name', positions: 'among-twins', step }),
    fixed: pathWriter(tree, { root: 'name', positions: 'always', step }),
  }
}
