import type { Instruction } from '../../../packs/program'
import type { NodeId } from '../../../xml/node-kinds'
import { type Sign, signs } from './any-pair'
import type { Making, Test } from './making'
import type { MomentKind } from './moments'
import { sources } from './nodes'
import { castToNumber, castToTruth } from './numbers'
import type { Item, Run } from './run'

/** What a value gives when it is asked for: it, nothing, or its error. */
type Late = () => Item | undefined
type LateItems = (run: Run, node: NodeId) => readonly Late[]

/** A general comparison pair by pair (XPath 2.0, 3.5.2): an error counts only where no pair before it holds. */
export function pairsInOrder(making: Making, instruction: Instruction, order: (a: Item, b: Item) => number): Test {
  const holds = signs[instruction[1] as Sign]
  const [first, second] = [lateItems(making, Number(instruction[2])), lateItems(making, Number(instruction[3]))]
  return (run, node) => {
    const others = second(run, node)
    return first(run, node).some((a) => {
      run.spend(others.length)
      return others.some((b) => {
        const [x, y] = [a(), b()]
        return x !== undefined && y !== undefined && holds(order(x, y))
      })
    })
  }
}

function lateItems(making: Making, id: number): LateItems {
  const [operation, ...operands] = making.unit.at(id)
  const [first = 0, second = 0, third = 0] = operands.map(Number)
  if (operation === 'map' && making.isOne(second)) {
    const [list, one] = [making.list(first), making.one(second)]
    return (run, node) => list(run, node).map((each) => () => one(run, each))
  }
  if (operation === 'forItems' && making.isOne(third)) {
    const [list, one] = [sources(making, second), making.one(third)]
    return (run, node) =>
      list(run, node).map((item) => () => {
        const before = run.variables[first]
        run.variables[first] = item
        const made = one(run, node)
        if (before !== undefined) run.variables[first] = before
        return made
      })
  }
  const cast = castOf(operation, String(operands[0]))
  if (cast === undefined) {
    const items = making.items(id)
    return (run, node) => items(run, node).map((item) => () => item)
  }
  const items = making.items(Number(operands.at(-1)))
  return (run, node) => items(run, node).map((item) => () => cast(run, String(item)))
}

function castOf(operation: string, kind: string): ((run: Run, text: string) => Item) | undefined {
  if (operation === 'toNumber') return (_, text) => castToNumber(text)
  if (operation === 'toTruth') return (_, text) => castToTruth(text)
  return operation === 'toMoment' ? (run, text) => run.momentOf(kind as MomentKind, text) : undefined
}
