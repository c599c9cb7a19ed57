import { type Node, parseTree } from 'jsonc-parser'
import { defined } from '../data/defined'
import { compareDecimals, parseDecimal } from '../decimal/decimal'
import { expectInput, expectObject, expectText } from '../errors/expect-input'
import { OseError, type SourceLocation } from '../errors/ose-error'
import { locationAt } from '../place/line-cursor'
import { fromPointer } from '../pointer/pointer'
import { walkJson } from './json-walk'

export interface ParseJsonOptions {
  /** Name of the file, for the error. */
  readonly file?: string
  /** Lists and objects within each other. Default 100: deeper than any document of ours; 400 at most. */
  readonly maxDepth?: number
  /** Values of all kinds together. Default 250,000; the procurement of a notice with 100 lots has some 5,000. */
  readonly maxValues?: number
}

export interface ParsedJson {
  readonly value: unknown
  /** Where the value of a JSON Pointer stands (a member: its key), else the nearest place above it. */
  placeOf(pointer: string): SourceLocation
}

/** The parser goes down with each level: more would be the caller's stack to lose. */
const deepest = 400

/**
 * Strict JSON (RFC 8259) with places. Beside what `JSON.parse` refuses, a key given twice, nesting beyond `maxDepth` and
 * more than `maxValues` values are errors, and a number that a double cannot keep becomes a decimal string, so that
 * amounts and weights stay exact.
 *
 * @throws OseError `not-json`, `duplicate-key`, `too-deep`, `too-large`, with line and column.
 */
export function parseJson(text: string, options: ParseJsonOptions = {}): ParsedJson {
  expectText('parseJson', 'text', text)
  expectObject('parseJson', 'options', options)
  const { file, maxDepth = 100, maxValues = 250_000 } = options
  for (const [name, limit] of Object.entries({ maxDepth, maxValues }))
    expectInput(typeof limit === 'number' && limit > 0, 'parseJson', name, 'a number above 0', limit)
  if (file !== undefined) expectText('parseJson', 'file', file)
  const walked = walkJson(text, { maxDepth: Math.min(maxDepth, deepest), maxValues }, numberOf)
  if ('code' in walked) {
    const { code, says, index } = walked
    const message = `${file ?? 'The text'} is not JSON that can be used: ${says}. Mend it there.`
    throw new OseError(code, message, defined({ file, location: locationAt(text, index) }))
  }
  let tree: Node | undefined
  return {
    value: walked.value,
    placeOf(pointer) {
      tree ??= parseTree(text)
      return locationAt(text, indexOf(tree, fromPointer(pointer)))
    },
  }
}

function indexOf(root: Node | undefined, segments: readonly string[]): number {
  let node = root
  let index = root?.offset ?? 0
  for (const segment of segments) {
    const property = node?.type === 'object' ? memberOf(node, segment) : undefined
    const next = node?.type === 'array' ? itemOf(node, segment) : property?.children?.[1]
    if (next === undefined) break
    node = next
    index = (property ?? next).offset
  }
  return index
}

function memberOf(node: Node, key: string): Node | undefined {
  return node.children?.find(({ children }) => children?.[0]?.value === key)
}

/** RFC 6901: an index is written without leading zeros. */
function itemOf(node: Node, index: string): Node | undefined {
  return /^(?:0|[1-9]\d*)$/u.test(index) ? node.children?.[Number(index)] : undefined
}

/** The double, or the text where the double is another number. */
function numberOf(text: string): number | string {
  const number = Number(text)
  if (!/^-?\d+(\.\d+)?$/u.test(text)) return number
  const [exact, rounded] = [parseDecimal(text), parseDecimal(number)]
  return exact && (!rounded || compareDecimals(exact, rounded) !== 0) ? text : number
}
