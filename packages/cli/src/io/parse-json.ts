import { compareDecimals, parseDecimal, type SourceLocation } from '@opensource-experts/core'
import { JsonScanner } from './json-scanner'
import { placeAt } from './place-at'

/** Deeper than any document of ours; what nests deeper is hostile. */
const maxDepth = 100

/** Values of all kinds together. The procurement of a notice with 100 lots has some 5,000. */
const maxValues = 250_000

type Container = { readonly value: unknown[] } | { readonly value: Record<string, unknown>; key: string; at: number }

/**
 * Strict JSON with places. Beside what `JSON.parse` refuses, a key given twice, nesting beyond 100 and more than 250,000 values are errors, and a
 * number that a double cannot keep becomes a decimal string, so that amounts and weights stay exact.
 *
 * @throws OseError `not-json`, `duplicate-key`, `too-deep`, `too-large`, with line and column.
 */
export function parseJson(text: string, file: string): unknown {
  return walk(text, file)
}

/** Where the value of a JSON Pointer stands (a member: its key), else the nearest place above it. */
export function placeInJson(text: string, file: string, pointer: string): SourceLocation {
  const wanted = pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
  let place = 0
  let depth = -1
  walk(text, file, (stack, at) => {
    if (stack.length <= depth || stack.length > wanted.length) return
    if (!stack.every((container, index) => stepOf(container) === wanted[index])) return
    const inner = stack.at(-1)
    place = inner && 'key' in inner ? inner.at : at
    depth = stack.length
  })
  return placeAt(text, place)
}

function stepOf(container: Container): string {
  return 'key' in container ? container.key : String(container.value.length)
}

type Visit = (stack: readonly Container[], at: number) => void

/** Iterative, so that no nesting can exhaust the stack before it is refused. */
function walk(text: string, file: string, visit?: Visit): unknown {
  const scanner = new JsonScanner(text, file)
  const stack: Container[] = []
  let values = 0
  const member = (): { key: string; at: number } => {
    const at = scanner.at
    return { key: scanner.key(), at }
  }
  for (;;) {
    const at = scanner.skipBlanks()
    visit?.(stack, at)
    values += 1
    if (values > maxValues) throw scanner.error('too-large', `it holds more than ${maxValues} values`)
    const opens = text[at]
    let value: unknown
    if (opens === '[' || opens === '{') {
      if (stack.length === maxDepth) throw scanner.error('too-deep', `it nests more than ${maxDepth} deep`)
      scanner.take(opens)
      if (!scanner.takeIf(opens === '[' ? ']' : '}')) {
        stack.push(opens === '[' ? { value: [] } : { value: {}, ...member() })
        continue
      }
      value = opens === '[' ? [] : {}
    } else value = opens === '"' ? scanner.string() : scanner.literal(numberOf)
    for (;;) {
      const container = stack.at(-1)
      if (!container) return scanner.end(value)
      put(container, value, scanner)
      if (scanner.takeIf(',')) {
        if ('key' in container) Object.assign(container, member())
        break
      }
      scanner.take('key' in container ? '}' : ']')
      value = container.value
      stack.pop()
    }
  }
}

function put(container: Container, value: unknown, scanner: JsonScanner): void {
  if (!('key' in container)) {
    container.value.push(value)
    return
  }
  const { key, at } = container
  if (Object.hasOwn(container.value, key))
    throw scanner.error('duplicate-key', `the key ${JSON.stringify(key)} is given twice in one object`, at)
  // As JSON.parse does: "__proto__" is a key like any other and no prototype.
  Object.defineProperty(container.value, key, { value, enumerable: true, writable: true, configurable: true })
}

/** The double, or the text where the double is another number. */
function numberOf(text: string): number | string {
  const number = Number(text)
  if (!/^-?\d+(\.\d+)?$/u.test(text)) return number
  const [exact, rounded] = [parseDecimal(text), parseDecimal(number)]
  return exact && (!rounded || compareDecimals(exact, rounded) !== 0) ? text : number
}
