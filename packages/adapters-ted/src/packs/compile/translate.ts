import { comparison } from './comparisons'
import { arithmetic, asNumber, functionCall, standardFunctions } from './functions'
import type { ProgramWriter } from './program-writer'
import { itemsOf, joined, type Kind, notCovered, type Typed, truthOf } from './typed'
import type { XPathTree } from './xpath-tree'

/** Variables in sight: what stands for each. */
export type Scope = ReadonlyMap<string, Typed>

/** Variables of one expression; each has a place of its own while it is in sight. */
const mostPlaces = 30

/** Translates expressions into instructions of one program. */
export class Translator {
  readonly #writer: ProgramWriter

  readonly #namespaces: Readonly<Record<string, string>>

  constructor(writer: ProgramWriter, namespaces: Readonly<Record<string, string>>) {
    this.#writer = writer
    this.#namespaces = namespaces
  }

  /** @throws NotCovered for what is outside the subset. */
  expression(tree: XPathTree, scope: Scope, depth = 0): Typed {
    const writer = this.#writer
    const { name, children } = tree
    const child = (index: number) => children[index] ?? notCovered(`${name} without operands`)
    /** Operators wrap each operand. */
    const operand = (index: number) => this.expression(wrapped(child(index)), scope, depth)
    switch (name) {
      case 'pathExpr':
        return this.#path(children, scope, depth)
      case 'contextItemExpr':
        return this.#self()
      case 'varRef':
        return scope.get(child(0).text) ?? notCovered(`the variable $${child(0).text}`)
      case 'stringConstantExpr':
        return { id: writer.add('literal', `s${child(0).text}`), kind: 'string' }
      case 'integerConstantExpr':
        return { id: writer.add('literal', `n${child(0).text}`), kind: 'integer' }
      case 'decimalConstantExpr':
        return { id: writer.add('literal', `n${child(0).text}`), kind: 'decimal' }
      case 'sequenceExpr':
        return this.#sequence(children.map((each) => this.expression(each, scope, depth)))
      case 'andOp':
      case 'orOp': {
        const [a, b] = [truthOf(writer, operand(0)), truthOf(writer, operand(1))]
        return { id: writer.add(name === 'andOp' ? 'and' : 'or', a, b), kind: 'truth' }
      }
      case 'unaryMinusOp': {
        const { id, kind } = asNumber(writer, itemsOf(writer, operand(0)))
        return { id: writer.add('negative', id), kind }
      }
      case 'functionCallExpr': {
        const [called = notCovered('a call of nothing'), list] = children
        const given = list?.children ?? []
        const literal = (index: number) => literalText(given[index])
        const values = given.map((each) => this.expression(each, scope, depth))
        const prefix = called.attributes['xqx:prefix'] ?? ''
        const standard = prefix === '' || prefix === 'fn'
        return functionCall(standard ? standardFunctions : (this.#namespaces[prefix] ?? ''), called.text, {
          writer,
          given: values,
          self: this.#self(),
          literal,
        })
      }
      case 'ifThenElseExpr': {
        const condition = truthOf(writer, this.expression(wrapped(child(0)), scope, depth))
        return this.#choice(condition, operand(1), operand(2))
      }
      case 'quantifiedExpr':
        return this.#quantified(tree, scope, depth)
      case 'flworExpr':
        return this.#loop(tree, scope, depth)
      default: {
        if (children.length !== 2) return notCovered(name)
        const [first, second] = [operand(0), operand(1)]
        return comparison(writer, name, first, second) ?? arithmetic(writer, name, first, second) ?? notCovered(name)
      }
    }
  }

  #self(): Typed {
    return { id: this.#writer.add('self'), kind: 'nodes' }
  }

  #path(parts: readonly XPathTree[], scope: Scope, depth: number): Typed {
    let at: Typed | undefined
    for (const part of parts) {
      if (part.name === 'rootExpr') at = { id: this.#writer.add('root'), kind: 'nodes' }
      else if (part.name === 'stepExpr') at = this.#step(at, part.children, scope, depth)
      else notCovered(part.name)
    }
    return at ?? notCovered('an empty path')
  }

  #step(from: Typed | undefined, parts: readonly XPathTree[], scope: Scope, depth: number): Typed {
    const [head = notCovered('an empty step'), ...others] = parts
    const predicates = others.at(-1)?.name === 'predicates' ? (others.at(-1)?.children ?? []) : []
    const test = head.name === 'xpathAxis' ? others[0] : undefined
    if (others.length !== Number(predicates.length > 0) + Number(test !== undefined)) notCovered('the step')
    let at = test ? this.#axis(from ?? this.#self(), head.text, test) : this.#inner(from, wrapped(head), scope, depth)
    for (const predicate of predicates) {
      if (at.kind !== 'nodes') notCovered(`a predicate on ${at.kind}`)
      const condition = this.expression(predicate, scope, depth)
      if (['integer', 'decimal', 'double'].includes(condition.kind)) notCovered('a position')
      at = { id: this.#writer.add('filter', at.id, truthOf(this.#writer, condition)), kind: 'nodes' }
    }
    return at
  }

  #axis(from: Typed, axis: string, test: XPathTree): Typed {
    if (from.kind !== 'nodes') notCovered(`a step from ${from.kind}`)
    const nodes = (id: number): Typed => ({ id, kind: 'nodes' })
    const writer = this.#writer
    if (test.name === 'nameTest') {
      const prefix = test.attributes['xqx:prefix'] ?? ''
      const name = writer.name(prefix === '' ? test.text : `${prefix}:${test.text}`)
      if (axis === 'child') return nodes(writer.add('child', from.id, name))
      if (axis === 'attribute') return nodes(writer.add('attribute', from.id, name))
      if (axis === 'preceding-sibling') return nodes(writer.add('preceding', from.id, name))
    }
    if (test.name === 'Wildcard' && test.children.length === 0) {
      if (axis === 'child') return nodes(writer.add('children', from.id))
      if (axis === 'attribute') return nodes(writer.add('attributes', from.id))
    }
    if (test.name === 'textTest' && axis === 'child') return nodes(writer.add('text', from.id))
    if (test.name === 'anyKindTest') {
      if (axis === 'parent') return nodes(writer.add('parent', from.id))
      if (axis === 'descendant-or-self') return nodes(writer.add('below', from.id))
      if (axis === 'self') return from
    }
    return notCovered(`${axis}::${test.name}`)
  }

  /** A step that is an expression: `./x`, `$lot/x`, `x/number()`. */
  #inner(from: Typed | undefined, tree: XPathTree, scope: Scope, depth: number): Typed {
    const made = this.expression(tree, scope, depth)
    if (from === undefined) return made
    if (from.kind !== 'nodes') return notCovered(`a step from ${from.kind}`)
    if (made.kind === 'nodes') return { id: this.#writer.add('step', from.id, made.id), kind: 'nodes' }
    const { id, kind } = itemsOf(this.#writer, made)
    return { id: this.#writer.add('map', from.id, id), kind }
  }

  #sequence(parts: readonly Typed[]): Typed {
    const writer = this.#writer
    const [only, ...others] = parts
    if (!only) return { id: writer.add('none'), kind: 'none' }
    if (others.length === 0) return only
    if (parts.every(({ kind }) => kind === 'nodes'))
      return { id: writer.add('nodes', ...parts.map(({ id }) => id)), kind: 'nodes' }
    const items = parts.map((part) => itemsOf(writer, part))
    return { id: writer.add('items', ...items.map(({ id }) => id)), kind: joined(items.map(({ kind }) => kind)) }
  }

  #choice(condition: number, first: Typed, second: Typed): Typed {
    const writer = this.#writer
    if (first.kind === 'truth' && second.kind === 'truth')
      return { id: writer.add('ifTrue', condition, first.id, second.id), kind: 'truth' }
    if (first.kind === 'nodes' && second.kind === 'nodes')
      return { id: writer.add('ifNodes', condition, first.id, second.id), kind: 'nodes' }
    const [a, b] = [itemsOf(writer, first), itemsOf(writer, second)]
    return { id: writer.add('ifItems', condition, a.id, b.id), kind: joined([a.kind, b.kind]) }
  }

  #quantified({ children }: XPathTree, scope: Scope, depth: number): Typed {
    const [quantifier, ...parts] = children
    const kind =
      quantifier?.text === 'every' || quantifier?.text === 'some' ? quantifier.text : notCovered('a quantifier')
    const bindings = parts.filter(({ name }) => name === 'quantifiedExprInClause').map(binding)
    const body = parts.find(({ name }) => name === 'predicateExpr') ?? notCovered('a quantifier without test')
    return this.#bind(
      bindings,
      scope,
      depth,
      (inner, places) => ({
        id: truthOf(this.#writer, this.expression(wrapped(body), inner, places)),
        kind: 'truth',
      }),
      (place, source, { id }) => ({ id: this.#writer.add(kind, place, source.id, id), kind: 'truth' }),
    )
  }

  #loop({ children }: XPathTree, scope: Scope, depth: number): Typed {
    const clauses = children.filter(({ name }) => name === 'forClause').flatMap((clause) => clause.children)
    const body = children.at(-1)
    if (body?.name !== 'returnClause' || children.some(({ name }) => name !== 'forClause' && name !== 'returnClause'))
      return notCovered('a loop')
    const made = (inner: Scope, places: number) => this.expression(wrapped(body), inner, places)
    return this.#bind(clauses.map(binding), scope, depth, made, (place, source, result) => {
      if (result.kind === 'nodes')
        return { id: this.#writer.add('forNodes', place, source.id, result.id), kind: 'nodes' }
      const { id, kind } = itemsOf(this.#writer, result)
      return { id: this.#writer.add('forItems', place, source.id, id), kind }
    })
  }

  /** One loop within the other, the first binding outermost (XPath 2.0, 3.7 and 3.9). */
  #bind(
    bindings: readonly Binding[],
    scope: Scope,
    depth: number,
    body: (scope: Scope, depth: number) => Typed,
    wrap: (place: number, source: Typed, body: Typed) => Typed,
  ): Typed {
    const [first, ...others] = bindings
    if (!first) return body(scope, depth)
    if (depth >= mostPlaces) return notCovered('so many variables')
    const given = this.expression(first.source, scope, depth)
    const source = given.kind === 'nodes' ? given : itemsOf(this.#writer, given)
    if (source.kind === 'none') return notCovered('a loop over nothing')
    const kind: Kind = source.kind
    const variable: Typed = { id: this.#writer.add(kind === 'nodes' ? 'variable' : 'item', depth), kind }
    const inner = new Map(scope).set(first.name, variable)
    return wrap(depth, source, this.#bind(others, inner, depth + 1, body, wrap))
  }
}

interface Binding {
  readonly name: string
  readonly source: XPathTree
}

function binding({ children }: XPathTree): Binding {
  const [variable, source, ...others] = children
  if (variable?.name !== 'typedVariableBinding' || variable.children.length !== 1 || !source || others.length > 0)
    return notCovered('a binding')
  return { name: variable.children[0]?.text ?? '', source: wrapped(source) }
}

/** The one expression within an element that only wraps it. */
function wrapped(tree: XPathTree): XPathTree {
  const [only, ...others] = tree.children
  return only && others.length === 0 ? only : notCovered(tree.name)
}

function literalText(tree: XPathTree | undefined): string | undefined {
  return tree?.name === 'stringConstantExpr' ? (tree.children[0]?.text ?? '') : undefined
}
