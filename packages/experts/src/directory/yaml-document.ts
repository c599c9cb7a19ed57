import { defined, locationAt, OseError } from '@opensource-experts/core'
import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, Parser } from 'yaml'
import type { DirectoryLimits } from './directory-limits'

/** A parsed YAML text. */
export interface YamlDocument {
  readonly text: string
  readonly document: Document | undefined
  /** What stands before anything is read: the first error, or a reason not to read on. */
  readonly problem: { readonly message: string; readonly offset: number } | undefined
}

const mostOpen = 1000
/** Characters of what the parser says: it may quote the text. */
const mostQuoted = 200

/** Parses up to the first error, without resolving anything. Never throws. */
export function yamlDocument(text: string): YamlDocument {
  const deep = tooManyOpen(text)
  if (deep !== undefined) {
    const problem = { message: `more than ${mostOpen} open brackets`, offset: deep }
    return { text, document: undefined, problem }
  }
  // Unique keys cost quadratic time on hostile input here; they are checked by yamlValue.
  const composer = new Composer({ schema: 'core', uniqueKeys: false })
  const tokens = upToError(new Parser().parse(text))
  const [document, second] = composer.compose(tokens, true, text.length)
  const [error] = [...(document?.errors ?? []), ...(document?.warnings ?? [])]
  const problem = error
    ? { message: `YAML, ${error.message.slice(0, mostQuoted)}`, offset: error.pos[0] }
    : second
      ? { message: 'YAML, a second document', offset: second.range[0] }
      : undefined
  return { text, document, problem }
}

/** A text that is wrong all over is left at its first wrong token. */
function* upToError(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  for (const token of tokens) {
    yield token
    if (token.type === 'error') return
  }
}

/**
 * Where brackets, counted without regard to quotes, lie deeper than any directory needs: the parser would go down with
 * each of them.
 */
function tooManyOpen(text: string): number | undefined {
  let open = 0
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index]
    if (char === '[' || char === '{') open += 1
    else if ((char === ']' || char === '}') && open > 0) open -= 1
    if (open > mostOpen) return index
  }
  return undefined
}

/**
 * The plain value of a document. Aliases may stand for a text only, so that none can multiply.
 * @throws OseError `directory-invalid` for syntax errors, tags, repeated keys, depth, and aliases beyond the limits.
 */
export function yamlValue(yaml: YamlDocument, limits: DirectoryLimits, file: string | undefined): unknown {
  const { document, problem } = yaml
  const fail = (message: string, offset?: number): never => {
    const location = offset === undefined ? undefined : locationAt(yaml.text, offset)
    throw new OseError('directory-invalid', `The directory cannot be read: ${message}.`, defined({ file, location }))
  }
  if (problem) fail(problem.message, problem.offset)

  const anchors = new Map<string, unknown>()
  let references = 0
  const count = (node: Node) => {
    references += 1
    if (references > limits.yamlAliases) fail(`more than ${limits.yamlAliases} YAML anchors and aliases`, at(node))
  }
  const value = (node: unknown, depth: number): unknown => {
    if (depth > limits.depth) fail(`more than ${limits.depth} lists and maps within each other`, at(node))
    if (isAlias(node)) {
      count(node)
      if (!anchors.has(node.source))
        fail(`the alias *${node.source.slice(0, 60)} does not stand for a text set before it`, at(node))
      return anchors.get(node.source)
    }
    if (isScalar(node)) {
      if (node.anchor !== undefined) {
        count(node)
        anchors.set(node.anchor, node.value)
      }
      return node.value
    }
    if (isSeq(node)) return node.items.map((item) => value(item, depth + 1))
    if (!isMap(node)) return null
    const members: [string, unknown][] = []
    const keys = new Set<string>()
    for (const pair of node.items as Pair[]) {
      const key = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : undefined
      if (key === undefined) return fail('a key that is no text', at(pair.key) ?? at(node))
      if (keys.has(key)) fail(`the key "${key.slice(0, 60)}" stands twice in one place`, at(pair.key))
      keys.add(key)
      members.push([key, value(pair.value, depth + 1)])
    }
    // Defines members, so that a key such as __proto__ is a key like others.
    return Object.fromEntries(members)
  }
  return value(document?.contents ?? null, 0)
}

function at(node: unknown): number | undefined {
  return isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
}
