import { type NodeId, noNode } from '../../../xml/node-kinds'
import { formatNumber } from '../format-number'
import { normalizeSpace } from '../xml-space'
import type { Items, List, Making, One } from './making'
import { addDuration, between, type Moment, type MomentKind } from './moments'
import { isSingle, meetsOnce, sources } from './nodes'
import { castToNumber, castToTruth, numberOf, textOfDouble } from './numbers'
import type { Item, Run } from './run'
import { tooMany } from './xpath-error'

const singles: ReadonlySet<string> = new Set([
  'none',
  'item',
  'literal',
  'truth',
  'string',
  'normalize',
  'concat',
  'numberText',
  'formatNumber',
  'count',
  'countItems',
  'length',
  'sum',
  'number',
  'add',
  'subtract',
  'multiply',
  'modulo',
  'negative',
  'date',
  'time',
  'dayTime',
  'yearMonth',
  'today',
  'datePlus',
  'dateMinus',
  'between',
])

/** Whether there is at most one item, whatever the document. */
export function isOneItem(making: Making, id: number): boolean {
  const [operation, first, second, third] = making.unit.at(id)
  if (singles.has(operation)) return true
  if (operation === 'data') return isSingle(making, Number(first))
  if (operation === 'map') return isSingle(making, Number(first)) && isOneItem(making, Number(second))
  if (operation === 'toNumber' || operation === 'toTruth') return isOneItem(making, Number(first))
  if (operation === 'toMoment') return isOneItem(making, Number(second))
  if (operation === 'ifItems') return isOneItem(making, Number(second)) && isOneItem(making, Number(third))
  return false
}

/** All items of an expression. */
export function makeItems(making: Making, id: number): Items {
  if (isOneItem(making, id)) {
    const one = making.one(id)
    return (run, node) => {
      const item = one(run, node)
      return item === undefined ? nobody : [item]
    }
  }
  const [operation, ...operands] = making.unit.at(id)
  const [first = 0, second = 0, third = 0] = operands.map(Number)
  switch (operation) {
    case 'data': {
      const list = making.list(first)
      return (run, node) => list(run, node).map((each) => run.valueOf(each))
    }
    case 'map': {
      const list = making.list(first)
      return making.isOne(second) ? mapped(list, making.one(second)) : flatMapped(list, making.items(second))
    }
    case 'items': {
      const all = operands.map((each) => making.items(Number(each)))
      return (run, node) => all.flatMap((items) => items(run, node))
    }
    case 'forItems': {
      const [list, body] = [sources(making, second), making.items(third)]
      return (run, node) => {
        const before = run.variables[first]
        const found = list(run, node).flatMap((item) => {
          run.variables[first] = item
          return body(run, node)
        })
        if (before !== undefined) run.variables[first] = before
        return found
      }
    }
    case 'ifItems': {
      const [condition, yes, no] = [making.truth(first), making.items(second), making.items(third)]
      return (run, node) => (condition(run, node) ? yes(run, node) : no(run, node))
    }
    case 'toNumber':
      return each(making.items(first), (item) => castToNumber(String(item)))
    case 'toTruth':
      return each(making.items(first), (item) => castToTruth(String(item)))
    case 'toMoment': {
      const kind = String(operands[0]) as MomentKind
      return each(making.items(second), (item, run) => run.momentOf(kind, String(item)))
    }
    default:
      throw new TypeError(`"${operation}" gives no items.`)
  }
}

const nobody: readonly Item[] = []

function mapped(list: List, one: One): Items {
  return (run, node) => {
    const nodes = list(run, node)
    if (nodes.length < 2) {
      const only = nodes[0] ?? noNode
      const item = only === noNode ? undefined : one(run, only)
      return item === undefined ? nobody : [item]
    }
    const found: Item[] = []
    for (let at = 0; at < nodes.length; at += 1) {
      const item = one(run, nodes[at] as NodeId)
      if (item !== undefined) found.push(item)
    }
    return found
  }
}

function flatMapped(list: List, items: Items): Items {
  return (run, node) => {
    const found: Item[] = []
    const nodes = list(run, node)
    for (let at = 0; at < nodes.length; at += 1) {
      const own = items(run, nodes[at] as NodeId)
      for (let index = 0; index < own.length; index += 1) found.push(own[index] as Item)
    }
    return found
  }
}

function each(items: Items, change: (item: Item, run: Run) => Item): Items {
  return (run, node) => items(run, node).map((item) => change(item, run))
}

/** At most one item of an expression. */
export function makeOne(making: Making, id: number): One {
  if (!isOneItem(making, id)) {
    const items = making.items(id)
    return (run, node) => {
      const found = items(run, node)
      return found.length > 1 ? tooMany() : found[0]
    }
  }
  const [operation, ...operands] = making.unit.at(id)
  const [first = 0, second = 0, third = 0] = operands.map(Number)
  switch (operation) {
    case 'none':
      return () => undefined
    case 'item':
      return (run) => run.variables[first]
    case 'literal': {
      const value = literalValue(String(operands[0]))
      return () => value
    }
    case 'truth':
      return making.truth(first)
    case 'data': {
      const node = singleNode(making, first)
      return (run, at) => {
        const found = node(run, at)
        return found === noNode ? undefined : run.valueOf(found)
      }
    }
    case 'map': {
      const [node, body] = [singleNode(making, first), making.one(second)]
      return (run, at) => {
        const found = node(run, at)
        return found === noNode ? undefined : body(run, found)
      }
    }
    case 'string':
      return textOf(making, first)
    case 'normalize': {
      const text = textOf(making, first)
      return (run, node) => normalizeSpace(text(run, node))
    }
    case 'concat': {
      const texts = operands.map((each) => textOf(making, Number(each)))
      return (run, node) => texts.map((text) => text(run, node)).join('')
    }
    case 'numberText': {
      const value = making.one(second)
      return (run, node) => {
        const number = value(run, node)
        // An integer is written plainly, whatever its size; these are counts.
        if (number === undefined) return ''
        return operands[0] === 'integer' ? String(number) : textOfDouble(Number(number))
      }
    }
    case 'formatNumber': {
      const [value, picture] = [making.one(first), String(operands[1])]
      return (run, node) => formatNumber(Number(value(run, node) ?? Number.NaN), picture)
    }
    case 'count':
      return count(making, first)
    case 'countItems': {
      const items = making.items(first)
      return (run, node) => items(run, node).length
    }
    case 'length': {
      const text = textOf(making, first)
      return (run, node) => codePoints(text(run, node))
    }
    case 'sum': {
      const items = making.items(first)
      return (run, node) => items(run, node).reduce((sum: number, item) => sum + Number(item), 0)
    }
    case 'number': {
      const value = making.one(first)
      return (run, node) => {
        const item = value(run, node)
        return typeof item === 'string' ? numberOf(item) : typeof item === 'number' ? item : Number.NaN
      }
    }
    case 'add':
      return arithmetic(making, first, second, (a, b) => a + b)
    case 'subtract':
      return arithmetic(making, first, second, (a, b) => a - b)
    case 'multiply':
      return arithmetic(making, first, second, (a, b) => a * b)
    case 'modulo':
      return arithmetic(making, first, second, (a, b) => a % b)
    case 'negative': {
      const value = making.one(first)
      return (run, node) => {
        const item = value(run, node)
        return item === undefined ? undefined : -Number(item)
      }
    }
    case 'toNumber':
      return changed(making.one(first), (item) => castToNumber(String(item)))
    case 'toTruth':
      return changed(making.one(first), (item) => castToTruth(String(item)))
    case 'toMoment': {
      const kind = String(operands[0]) as MomentKind
      return changed(making.one(second), (item, run) => run.momentOf(kind, String(item)))
    }
    case 'date':
    case 'time':
    case 'dayTime':
    case 'yearMonth':
      return changed(making.one(first), (item, run) => run.momentOf(operation, String(item)))
    case 'today':
      return (run) => run.today()
    case 'datePlus':
      return moments(making, first, second, (a, b) => addDuration(a, b, 1))
    case 'dateMinus':
      return moments(making, first, second, (a, b) => addDuration(a, b, -1))
    case 'between':
      return moments(making, first, second, between)
    case 'ifItems': {
      const [condition, yes, no] = [making.truth(first), making.one(second), making.one(third)]
      return (run, node) => (condition(run, node) ? yes(run, node) : no(run, node))
    }
    default:
      throw new TypeError(`"${operation}" gives no items.`)
  }
}

/** `s` before a text, `n` before a number: as instructions write them. */
export function literalValue(written: string): string | number {
  return written.startsWith('n') ? Number(written.slice(1)) : written.slice(1)
}

/** An argument of the type `xs:string?`: empty where there is none. */
export function textOf(making: Making, id: number): (run: Run, node: NodeId) => string {
  const [operation, nodes] = making.unit.at(id)
  if (operation === 'data') return nodeText(making, Number(nodes))
  const one = making.one(id)
  return (run, node) => (one(run, node) as string | undefined) ?? ''
}

/** The text of at most one node, found by walking. */
function nodeText(making: Making, nodes: number): (run: Run, node: NodeId) => string {
  const node = singleNode(making, nodes)
  return (run, at) => {
    const found = node(run, at)
    return found === noNode ? '' : run.valueOf(found)
  }
}

/** The one node of an expression, or `noNode`; several are an error. */
export function singleNode(making: Making, id: number): (run: Run, node: NodeId) => NodeId {
  if (!meetsOnce(making, id)) {
    const list = making.list(id)
    return (run, node) => {
      const found = list(run, node)
      return found.length > 1 ? tooMany() : (found[0] ?? noNode)
    }
  }
  const walk = making.walk(id, (run, node) => {
    if (run.counted !== noNode) tooMany()
    run.counted = node
    return false
  })
  return (run, node) => {
    const { counted } = run
    run.counted = noNode
    walk(run, node)
    const found = run.counted
    run.counted = counted
    return found
  }
}

function count(making: Making, id: number): One {
  if (!meetsOnce(making, id)) {
    const list = making.list(id)
    return (run, node) => list(run, node).length
  }
  const walk = making.walk(id, (run) => {
    run.counted += 1
    return false
  })
  return (run, node) => {
    const { counted } = run
    run.counted = 0
    walk(run, node)
    const found = run.counted
    run.counted = counted
    return found
  }
}

function codePoints(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length - 1; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0xd800 && code < 0xdc00) count -= 1
  }
  return count
}

function changed(one: One, change: (item: Item, run: Run) => Item): One {
  return (run, node) => {
    const item = one(run, node)
    return item === undefined ? undefined : change(item, run)
  }
}

function arithmetic(making: Making, a: number, b: number, of: (a: number, b: number) => number): One {
  const [first, second] = [making.one(a), making.one(b)]
  return (run, node) => {
    const [x, y] = [first(run, node), second(run, node)]
    return x === undefined || y === undefined ? undefined : of(Number(x), Number(y))
  }
}

function moments(making: Making, a: number, b: number, of: (a: Moment, b: Moment) => Moment): One {
  const [first, second] = [making.one(a), making.one(b)]
  return (run, node) => {
    const [x, y] = [first(run, node), second(run, node)]
    return x === undefined || y === undefined ? undefined : of(x as Moment, y as Moment)
  }
}
