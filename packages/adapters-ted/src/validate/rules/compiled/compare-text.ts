import { type NodeId, noNode } from '../../../xml/node-kinds'
import { anyPair, type Sign } from './any-pair'
import { literalValue, singleNode } from './items'
import type { Making, Test } from './making'
import { compareTexts } from './numbers'
import { orElse } from './or-else'
import { precedingTexts } from './preceding-texts'
import type { Item, Run } from './run'

/**
 * A general comparison of texts. `=` is what the rules are made of: one side is looked through until a text is among those of
 * the other, which are known (literals), kept (they are the same for many nodes), or listed.
 */
export function compareText(making: Making, sign: Sign, a: number, b: number): Test {
  if (sign === '=') return equalTexts(making, a, b)
  const [first, second] = [making.items(a), making.items(b)]
  const any = anyPair(
    sign,
    (x, y) => compareTexts(String(x), String(y)),
    (item) => item,
  )
  return (run, node) => {
    const found = first(run, node)
    return found.length > 0 && any(found, second(run, node))
  }
}

function equalTexts(making: Making, a: number, b: number): Test {
  const [left, right] = [literals(making, a), literals(making, b)]
  if (right) return amongLiterals(making, a, right)
  if (left) return amongLiterals(making, b, left)
  const [before, after] = [precedingTexts(making, b), precedingTexts(making, a)]
  if (before) return unlessEmpty(making, a, among(making, a, before))
  if (after) return among(making, b, after)
  const { unit } = making
  if (unit.isShared(b)) return unlessEmpty(making, a, among(making, a, keptSet(making, b)))
  if (unit.isShared(a)) return among(making, b, keptSet(making, a))
  if (making.isOne(a)) return equalsOne(making, a, b)
  if (making.isOne(b)) return unlessEmpty(making, a, equalsOne(making, b, a))
  const [first, second] = [making.items(a), making.items(b)]
  const any = anyPair(
    '=',
    (x, y) => (x === y ? 0 : 1),
    (item) => item,
  )
  return (run, node) => {
    const found = first(run, node)
    return found.length > 0 && any(found, second(run, node))
  }
}

/** Whether an expression asks texts that are kept for literals: its answer costs less than keeping it. */
export function isOfKept(making: Making, id: number): boolean {
  const [operation, sign, a, b] = making.unit.at(id)
  if (operation !== 'compareText' || sign !== '=') return false
  const [first, second] = [Number(a), Number(b)]
  return literals(making, second) ? making.unit.isShared(first) : literals(making, first) !== undefined
}

/** The texts of a literal, or of a sequence of literals. */
function literals({ unit }: Making, id: number): readonly Item[] | undefined {
  const [operation, ...operands] = unit.at(id)
  if (operation === 'literal') return [literalValue(String(operands[0]))]
  if (operation !== 'items') return undefined
  const texts = operands.map((operand) => unit.at(Number(operand)))
  return texts.every(([each]) => each === 'literal') ? texts.map(([, text]) => literalValue(String(text))) : undefined
}

function amongLiterals(making: Making, id: number, texts: readonly Item[]): Test {
  const [only, ...others] = texts
  const blank = only === '' && others.length === 0 ? isBlank(making, id) : undefined
  if (blank) return blank
  if (making.unit.isShared(id)) return inKept(making, id, texts)
  if (others.length === 0) return anyText(making, id, (_, text) => text === only)
  const set = new Set(texts)
  return anyText(making, id, (_, text) => set.has(text))
}

/** Texts that are the same for many nodes are asked for many literals, such as the country of an address for each country there is. */
function inKept(making: Making, id: number, literals: readonly Item[]): Test {
  const set = new Set(literals)
  const items = making.items(id)
  const found: Test = (run, node) => {
    const texts = items(run, node)
    for (let at = 0; at < texts.length; at += 1) if (set.has(texts[at] as Item)) return true
    return false
  }
  return orElse(
    found,
    anyText(making, id, (_, text) => set.has(text)),
  )
}

/** `normalize-space(text()) = ''`. */
function isBlank(making: Making, id: number): Test | undefined {
  const [operation, of] = making.unit.at(id)
  const [data, nodes] = operation === 'normalize' ? making.unit.at(Number(of)) : []
  if (data !== 'data') return undefined
  const node = singleNode(making, Number(nodes))
  return (run, at) => {
    const found = node(run, at)
    return found === noNode || run.isBlank(found)
  }
}

type TextSet = (run: Run, node: NodeId) => ReadonlySet<Item>

/** One side is the same for many nodes: it is kept as a set. */
function keptSet(making: Making, id: number): TextSet {
  return making.kept(id, (stripped) => {
    const items = making.items(stripped)
    return (run, node): ReadonlySet<Item> => new Set(items(run, node))
  })
}

function among(making: Making, id: number, setOf: TextSet): Test {
  const any = anyText(making, id, (run, text) => run.sought.has(text))
  return (run, node) => {
    const set = setOf(run, node)
    if (set.size === 0) return false
    const { sought } = run
    run.sought = set
    const found = any(run, node)
    run.sought = sought
    return found
  }
}

function equalsOne(making: Making, one: number, many: number): Test {
  const [text, any] = [making.one(one), anyText(making, many, (run, each) => run.word === each)]
  return (run, node) => {
    const sought = text(run, node)
    if (sought === undefined) return false
    const { word } = run
    run.word = sought
    const found = any(run, node)
    run.word = word
    return found
  }
}

/** The second side is looked at first, which costs less: where it cannot be made, that counts only if the first has something. */
function unlessEmpty(making: Making, first: number, test: Test): Test {
  let items: ReturnType<Making['items']> | undefined
  return orElse(test, (run, node, error) => {
    items ??= making.items(first)
    if (items(run, node).length === 0) return false
    throw error
  })
}

type Probe = (run: Run, text: Item) => boolean

/** Whether any text of an expression is what is looked for. */
function anyText(making: Making, id: number, is: Probe): Test {
  const [operation, ...operands] = making.unit.at(id)
  const [first = 0, second = 0] = operands.map(Number)
  if (operation === 'data') return making.walk(first, (run, node) => is(run, run.valueOf(node)))
  if (operation === 'map') return making.walk(first, anyText(making, second, is))
  if (operation === 'items') {
    const parts = operands.map((each) => anyText(making, Number(each), is))
    return (run, node) => parts.some((part) => part(run, node))
  }
  if (making.isOne(id)) {
    const one = making.one(id)
    return (run, node) => {
      const text = one(run, node)
      return text !== undefined && is(run, text)
    }
  }
  const items = making.items(id)
  return (run, node) => items(run, node).some((text) => is(run, text))
}
