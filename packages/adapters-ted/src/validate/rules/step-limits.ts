import type { XmlTree } from '../../xml/xml-tree'

/** Steps from node to node that the rules may take over a notice. A notice of 100 lots takes 160 for each of its nodes. */
export interface StepLimits {
  /** Whatever the size. Default 10,000,000. */
  readonly least: number
  /** Beside them, for each node of the notice. Default 2,000. */
  readonly perNode: number
}

const defaults: StepLimits = { least: 10_000_000, perNode: 2000 }

export function stepsFor(tree: XmlTree, limits: Partial<StepLimits> = {}): number {
  const { least, perNode } = { ...defaults, ...limits }
  return least + perNode * tree.size
}
