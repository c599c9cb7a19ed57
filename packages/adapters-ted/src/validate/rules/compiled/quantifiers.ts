import type { NodeId } from '../../../xml/node-kinds'
import type { Making, Test } from './making'
import { type Moment, momentKey } from './moments'
import { sources } from './nodes'
import type { Item, Run } from './run'
import { XPathError } from './xpath-error'

interface Binding {
  readonly place: number
  readonly source: number
}

/** `some $x in A satisfies B`. */
export function makeSome(making: Making, id: number): Test {
  return loop(making, id, true)
}

/** `every $x in A satisfies B`. */
export function makeEvery(making: Making, id: number): Test {
  const { unit } = making
  const { bindings, body } = chain(making, id)
  if (bindings.length === 1) return loop(making, id, false)
  const used = (of: number) => closure(making, bindings, unit.dependence(of).variables)
  const needed = used(body)
  // A variable that nobody asks for only matters where there is nothing that it could be.
  const unasked = bindings.filter(({ place }) => !has(needed, place))
  const idle = unasked.every(({ source }) => unit.dependence(source).variables === 0) ? unasked : []
  const others = bindings.filter((binding) => !idle.includes(binding))
  const some = idle.map(({ source }) => sources(making, source))
  const written = others.reduceRight((inner, { place, source }) => unit.add('every', place, source, inner), body)
  const nested = others.length === 0 ? making.truth(body) : loop(making, written, false)
  const every = apart(making, others, body, nested) ?? nested
  if (idle.length === 0) return every
  return (run, node) => some.some((list) => list(run, node).length === 0) || every(run, node)
}

function chain({ unit }: Making, id: number): { readonly bindings: readonly Binding[]; readonly body: number } {
  const bindings: Binding[] = []
  let at = id
  for (;;) {
    const [operation, place, source, body] = unit.at(at)
    if (operation !== 'every') return { bindings, body: at }
    bindings.push({ place: Number(place), source: Number(source) })
    at = Number(body)
  }
}

function has(places: number, place: number): boolean {
  return (places & (1 << place)) !== 0
}

/** The places that these depend on, directly and through the sources of others. */
function closure({ unit }: Making, bindings: readonly Binding[], places: number): number {
  let all = places
  for (const { place, source } of [...bindings].reverse()) if (has(all, place)) all |= unit.dependence(source).variables
  return all
}

function loop(making: Making, id: number, wanted: boolean): Test {
  const [, place, source, body] = making.unit.at(id)
  const [list, test, at] = [sources(making, Number(source)), making.truth(Number(body)), Number(place)]
  return (run, node) => {
    const before = run.variables[at]
    let found = !wanted
    const items = list(run, node)
    for (let index = 0; index < items.length; index += 1) {
      run.variables[at] = items[index] as Item
      if (test(run, node) === wanted) {
        found = wanted
        break
      }
    }
    if (before !== undefined) run.variables[at] = before
    return found
  }
}

/**
 * `every $a in A, $x in X($a), $b in B, $y in Y($b) satisfies $x = $y`: what `$x` can be has nothing to do with what `$y` can be,
 * so each is listed once, without what stands there twice, and the two lists are compared. As written it is the square of a
 * group of lots, or its fourth power.
 */
function apart(making: Making, bindings: readonly Binding[], body: number, nested: Test): Test | undefined {
  const { unit } = making
  const [operation, , a, b] = unit.at(body)
  if (!operation.startsWith('compare')) return undefined
  const [first, second] = [unit.at(Number(a)), unit.at(Number(b))]
  if (first[0] !== 'item' || second[0] !== 'item') return undefined
  const [x, y] = [Number(first[1]), Number(second[1])]
  const [left, right] = [closure(making, bindings, 1 << x), closure(making, bindings, 1 << y)]
  if ((left & right) !== 0 || bindings.some(({ place }) => !has(left | right, place))) return undefined
  const test = making.truth(body)
  const [lefts, rights] = [values(making, bindings, left, x), values(making, bindings, right, y)]
  return (run, node) => {
    const before = [...run.variables]
    const { top, counted, sought, word } = run
    try {
      const these = lefts(run, node)
      const those = these.length === 0 ? [] : rights(run, node)
      return these.every((item) =>
        those.every((other) => {
          run.variables[x] = item
          run.variables[y] = other
          return test(run, node)
        }),
      )
    } catch (error) {
      // Taken in order, a pair that differs may come before the value that cannot be made.
      if (!(error instanceof XPathError)) throw error
      run.goOn(top, counted, sought, word)
      return nested(run, node)
    } finally {
      run.variables.splice(0, run.variables.length, ...before)
    }
  }
}

/** What a variable can be, each once. */
function values(
  making: Making,
  bindings: readonly Binding[],
  places: number,
  wanted: number,
): (run: Run, node: NodeId) => readonly Item[] {
  const own = bindings.filter(({ place }) => has(places, place))
  const lists = own.map(({ place, source }) => ({ place, list: sources(making, source) }))
  return (run, node) => {
    const found = new Map<Item, Item>()
    const go = (depth: number): void => {
      const next = lists[depth]
      if (!next) {
        const item = run.variables[wanted] ?? ''
        found.set(typeof item === 'object' ? momentKey(item as Moment) : item, item)
        return
      }
      for (const item of next.list(run, node)) {
        run.variables[next.place] = item
        go(depth + 1)
      }
    }
    go(0)
    return [...found.values()]
  }
}
