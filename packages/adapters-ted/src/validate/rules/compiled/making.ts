import type { NodeId } from '../../../xml/node-kinds'
import type { Item, Run } from './run'
import type { Unit } from './unit'

/** Whether something holds at a node; of a walk: whether the visitor asked to stop. */
export type Test = (run: Run, node: NodeId) => boolean
export type List = (run: Run, node: NodeId) => readonly NodeId[]
export type Items = (run: Run, node: NodeId) => readonly Item[]
export type One = (run: Run, node: NodeId) => Item | undefined

/**
 * Makes functions of expressions. There are a few shapes of function, closed over numbers and other functions: the machine
 * learns them once and runs them for every rule.
 */
export interface Making {
  readonly unit: Unit
  /** Calls the visitor at each node until it says true; a node may come twice. */
  walk(id: number, visit: Test): Test
  list(id: number): List
  truth(id: number): Test
  items(id: number): Items
  /** At most one item; several are an error. */
  one(id: number): One
  /** Whether there is at most one item, whatever the document. */
  isOne(id: number): boolean
  /** A value that is kept for the node that the expression climbs to. */
  kept<Value>(id: number, make: (id: number) => (run: Run, node: NodeId) => Value): (run: Run, node: NodeId) => Value
  /** A number of its own, under which a run may keep something. */
  place(): number
}
