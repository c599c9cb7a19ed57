import { anyText, checkInput, type Leaf, type Shape } from '@opensource-experts/core'
import { type Instruction, notCompiled, operations, type PatternProgram } from '../program'
import type { RulePattern, RuleVariable } from '../rule-pack'
import { ProgramWriter } from './program-writer'
import { type Scope, Translator } from './translate'
import { NotCovered, type Typed, truthOf } from './typed'
import { parseXPath, type XPathParser, type XPathTree } from './xpath-tree'

/** Of the schema that patterns belong to: variables that each of them sees, and the prefixes of their names. */
export interface SchemaContext {
  readonly variables: readonly RuleVariable[]
  readonly namespaces: Readonly<Record<string, string>>
}

const parserInput: Leaf = (value) =>
  typeof value === 'object' && value !== null && 'parseScript' in value && typeof value.parseScript === 'function'
    ? undefined
    : { code: 'invalid', message: 'must be the module fontoxpath, with its function parseScript' }
const variables: Shape = {
  list: { members: { name: anyText, value: anyText }, required: ['name', 'value'], open: true },
}
const schemaInput: Shape = {
  members: { variables, namespaces: { named: anyText } },
  required: ['variables', 'namespaces'],
  open: true,
}
const assert: Shape = { members: { test: anyText }, required: ['test'], open: true }
const rule: Shape = {
  members: { context: anyText, asserts: { list: assert } },
  required: ['context', 'asserts'],
  open: true,
}
const patternInput: Shape = {
  members: { variables, rules: { list: rule } },
  required: ['variables', 'rules'],
  open: true,
}

/**
 * Compiles the patterns of one schema: the programs of each, in the same order. What is outside the subset, or no XPath, is not
 * compiled and has -1 in its place.
 *
 * @param parser the module `fontoxpath`, whose tree of an expression is what is compiled.
 * @throws OseError `input-invalid`.
 */
export function compilePatterns(
  schema: SchemaContext,
  patterns: readonly RulePattern[],
  parser: XPathParser,
): PatternProgram[] {
  checkInput('compilePatterns', {
    schema: [schemaInput, schema],
    patterns: [{ list: patternInput }, patterns],
    parser: [parserInput, parser],
  })
  // What stands in several patterns is parsed once.
  const parse = rememberingParser(schema, parser)
  return patterns.map((pattern) => compilePattern(schema, pattern, parse))
}

type Parse = (xpath: string) => XPathTree | undefined

function compilePattern(schema: SchemaContext, pattern: RulePattern, parse: Parse): PatternProgram {
  const writer = new ProgramWriter()
  const translator = new Translator(writer, schema.namespaces)
  const scope = variablesOf([...schema.variables, ...pattern.variables], writer, translator, parse)
  const compiled = (xpath: string, use: (typed: Typed) => number | undefined) => {
    const tree = parse(xpath)
    return (tree && attempt(() => use(translator.expression(tree, scope)))) ?? notCompiled
  }
  const rules = pattern.rules.map(({ context, asserts }) => [
    compiled(everywhere(context), ({ id, kind }) => (kind === 'nodes' ? id : undefined)),
    ...asserts.map(({ test }) =>
      test === isTrimmed ? trimmed(writer) : compiled(test, (typed) => truthOf(writer, typed)),
    ),
  ])
  return { names: writer.names, expressions: writer.expressions, rules }
}

function trimmed(writer: ProgramWriter): number {
  return writer.add('trimmed', writer.add('data', writer.add('self')))
}

/** The assert `_WS` of the SDK: no white space stands around the value. */
const isTrimmed = String.raw`replace(replace(.,'\s+$',''),'^\s+','') eq .`

/** A relative context matches at any depth (XSLT 2.0, 5.5.3). */
function everywhere(context: string): string {
  return context.startsWith('/') ? context : `//${context}`
}

function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof NotCovered) return undefined
    throw error
  }
}

/** Each stands for what it was made of, evaluated at the document: one that asks for a context item has none to ask for. */
function variablesOf(
  variables: readonly RuleVariable[],
  writer: ProgramWriter,
  translator: Translator,
  parse: Parse,
): Scope {
  const scope = new Map<string, Typed>()
  for (const { name, value } of variables) {
    const tree = parse(value)
    const typed = tree && attempt(() => translator.expression(tree, scope))
    if (typed && !asksForContext(writer.expressions, typed.id)) scope.set(name, typed)
    else scope.delete(name)
  }
  return scope
}

/** Whether an expression depends on the context item that it is evaluated with. */
function asksForContext(expressions: readonly Instruction[], id: number): boolean {
  const [operation, ...operands] = expressions[id] ?? []
  if (operation === undefined || operation === 'self') return true
  const signature: string = operations[operation]
  const inner = operands.filter((_, index) => (signature[index] ?? (signature.endsWith('*') ? 'e' : '')) === 'e')
  // The second of these is evaluated at each node of the first.
  const asked = operation === 'filter' || operation === 'map' || operation === 'step' ? inner.slice(0, 1) : inner
  return asked.some((operand) => asksForContext(expressions, Number(operand)))
}

/** What is no XPath is not compiled: the interpreter that it is left to says what is wrong with it. */
function rememberingParser({ namespaces }: SchemaContext, parser: XPathParser) {
  const known = new Map<string, XPathTree | undefined>()
  const parse = (xpath: string): XPathTree | undefined => {
    if (known.has(xpath)) return known.get(xpath)
    const tree = parsed(xpath)
    known.set(xpath, tree)
    return tree
  }
  const parsed = (xpath: string): XPathTree | undefined => {
    const [, path = '', predicate = ''] = lastPredicate.exec(xpath) ?? []
    const composed = path === '' ? undefined : withPredicate(parse(path), parse(predicate))
    if (composed) return composed
    try {
      return parseXPath(parser, xpath, namespaces)
    } catch {
      return undefined
    }
  }
  return parse
}

/** The same context stands in the rules of fifty subtypes, each with its own last predicate. */
const lastPredicate = /^(\/.*)\[(\$[\w-]+ = '[^']*')\]$/s

function withPredicate(path: XPathTree | undefined, predicate: XPathTree | undefined): XPathTree | undefined {
  const step = path?.children.at(-1)
  if (path?.name !== 'pathExpr' || step?.children[0]?.name !== 'xpathAxis' || !predicate) return undefined
  const last = step.children.at(-1)
  const before = last?.name === 'predicates' ? step.children.slice(0, -1) : step.children
  const predicates = {
    name: 'predicates',
    attributes: {},
    text: '',
    children: [...(last?.name === 'predicates' ? last.children : []), predicate],
  }
  return { ...path, children: [...path.children.slice(0, -1), { ...step, children: [...before, predicates] }] }
}
