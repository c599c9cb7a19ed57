import type { NodeId } from '../../../xml/node-kinds'
import type { Test } from './making'
import type { Run } from './run'

/** A visitor that has seen enough. */
export const always: Test = () => true

/** Calls the visitor at each node until it says true. */
export function visitAll(run: Run, nodes: readonly NodeId[], visit: Test): boolean {
  // By their places: what goes from item to item makes an object for each, which a million visits feel.
  for (let at = 0; at < nodes.length; at += 1) if (visit(run, nodes[at] as NodeId)) return true
  return false
}
