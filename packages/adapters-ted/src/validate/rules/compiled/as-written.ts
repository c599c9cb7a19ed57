import type { List, Making } from './making'

/** `(a, b)`: each part is in document order and once, the whole is not. Undefined where its walk is so anyway. */
export function asWritten(making: Making, id: number): List | undefined {
  const [operation, ...operands] = making.unit.at(id)
  const parts = operands.map(Number)
  const [first = 0, second = 0, third = 0] = parts
  if (operation === 'filter') {
    const [list, test] = [making.list(first), making.truth(second)]
    return (run, node) => list(run, node).filter((each) => test(run, each))
  }
  if (operation === 'ifNodes') {
    const [condition, yes, no] = [making.truth(first), making.list(second), making.list(third)]
    return (run, node) => (condition(run, node) ? yes(run, node) : no(run, node))
  }
  if (parts.every((part) => isPlain(making, part))) return undefined
  const lists = parts.map((part) => making.list(part))
  return (run, node) => lists.flatMap((list) => list(run, node))
}

/** Whether a walk meets nodes in document order, each once, wherever it starts. */
function isPlain(making: Making, id: number): boolean {
  const [operation, from] = making.unit.at(id)
  if (operation === 'root' || operation === 'self' || operation === 'variable') return true
  if (operation === 'children' || operation === 'child' || operation === 'attribute' || operation === 'text')
    return isPlain(making, Number(from))
  return operation === 'filter' && isPlain(making, Number(from))
}
