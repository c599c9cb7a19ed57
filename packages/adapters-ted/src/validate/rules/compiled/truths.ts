import type { Instruction } from '../../../packs/program'
import { isTrimmed } from '../xml-space'
import { anyPair, type Sign, signs } from './any-pair'
import { compareText } from './compare-text'
import { literalValue, textOf } from './items'
import type { Making, Test } from './making'
import { compareMoments, type Moment, momentKey } from './moments'
import { compareNumbers, compareTexts } from './numbers'
import { orElse } from './or-else'
import { pairsInOrder } from './pairs-in-order'
import { makeEvery, makeSome } from './quantifiers'
import type { Item } from './run'
import { always } from './visit-all'

/** Whether an expression holds. */
export function makeTruth(making: Making, id: number): Test {
  const instruction = making.unit.at(id)
  const [operation, ...operands] = instruction
  const [first = 0, second = 0, third = 0] = operands.map(Number)
  switch (operation) {
    case 'true':
      return always
    case 'false':
      return () => false
    case 'and': {
      const [a, b] = [making.truth(first), making.truth(second)]
      return (run, node) => a(run, node) && b(run, node)
    }
    case 'or': {
      const [a, b] = [making.truth(first), making.truth(second)]
      return (run, node) => a(run, node) || b(run, node)
    }
    case 'not': {
      const a = making.truth(first)
      return (run, node) => !a(run, node)
    }
    case 'exists':
      return making.walk(first, always)
    case 'ifTrue': {
      const [condition, yes, no] = [making.truth(first), making.truth(second), making.truth(third)]
      return (run, node) => (condition(run, node) ? yes(run, node) : no(run, node))
    }
    case 'textTrue':
    case 'numberTrue':
      return single(making, first, Boolean)
    case 'itemTrue':
      return single(making, first, (item) => item === true)
    case 'compareText':
      return compareText(making, sign(instruction), second, third)
    case 'compareNumber':
      return againstCount(making, instruction) ?? pairs(making, instruction, compareNumbers, (item) => item)
    case 'compareTruth':
      return pairs(
        making,
        instruction,
        (a, b) => Number(a) - Number(b),
        (item) => item,
      )
    case 'compareMoment':
      return pairs(
        making,
        instruction,
        (a, b) => compareMoments(a as Moment, b as Moment),
        (item) => momentKey(item as Moment),
      )
    case 'oneText':
      return ones(making, instruction, (a, b) => compareTexts(String(a), String(b)))
    case 'oneNumber':
      return ones(making, instruction, compareNumbers)
    case 'oneMoment':
      return ones(making, instruction, (a, b) => compareMoments(a as Moment, b as Moment))
    case 'every':
      return makeEvery(making, id)
    case 'some':
      return makeSome(making, id)
    case 'matches': {
      const [text, regex] = [textOf(making, first), new RegExp(String(operands[1]), 'u')]
      return (run, node) => regex.test(text(run, node))
    }
    case 'startsWith':
      return texts(making, first, second, (a, b) => a.startsWith(b))
    case 'endsWith':
      return texts(making, first, second, (a, b) => a.endsWith(b))
    case 'contains':
      return texts(making, first, second, (a, b) => a.includes(b))
    case 'trimmed': {
      const text = textOf(making, first)
      return (run, node) => isTrimmed(text(run, node))
    }
    default:
      throw new TypeError(`"${operation}" gives no truth.`)
  }
}

function sign([, written]: Instruction): Sign {
  return written as Sign
}

function single(making: Making, id: number, holds: (item: Item) => boolean): Test {
  const one = making.one(id)
  return (run, node) => {
    const item = one(run, node)
    return item !== undefined && holds(item)
  }
}

function texts(making: Making, a: number, b: number, holds: (a: string, b: string) => boolean): Test {
  const [first, second] = [textOf(making, a), textOf(making, b)]
  return (run, node) => holds(first(run, node), second(run, node))
}

type Order = (a: Item, b: Item) => number

/** At most one with at most one: where one is missing, there is nothing to hold. */
function ones(making: Making, instruction: Instruction, order: Order): Test {
  const holds = signs[sign(instruction)]
  const [a, b] = [making.one(Number(instruction[2])), making.one(Number(instruction[3]))]
  return (run, node) => {
    const x = a(run, node)
    if (x === undefined) return false
    const y = b(run, node)
    return y !== undefined && holds(order(x, y))
  }
}

function pairs(making: Making, instruction: Instruction, order: Order, key: (item: Item) => Item): Test {
  const [a, b] = [Number(instruction[2]), Number(instruction[3])]
  if (making.isOne(a) && making.isOne(b)) return ones(making, instruction, order)
  const [first, second] = [making.items(a), making.items(b)]
  const any = anyPair(sign(instruction), order, key)
  const all: Test = (run, node) => {
    const found = first(run, node)
    return found.length > 0 && any(found, second(run, node))
  }
  return orElse(all, pairsInOrder(making, instruction, order))
}

/** `count(x) > 0`, `= 0` and their likes need no counting. */
function againstCount(making: Making, instruction: Instruction): Test | undefined {
  const { unit } = making
  const [counted, nodes] = unit.at(Number(instruction[2]))
  const [operation, written = ''] = unit.at(Number(instruction[3]))
  if (counted !== 'count' || operation !== 'literal') return undefined
  const shape = `${sign(instruction)} ${literalValue(String(written))}`
  if (shape === '> 0' || shape === '>= 1' || shape === '!= 0') return making.walk(Number(nodes), always)
  if (shape !== '= 0' && shape !== '< 1' && shape !== '<= 0') return undefined
  const some = making.walk(Number(nodes), always)
  return (run, node) => !some(run, node)
}
