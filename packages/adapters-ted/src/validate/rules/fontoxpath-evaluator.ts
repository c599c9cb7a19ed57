import type { RulePhase, RuleVariable } from '../../packs/rule-pack'
import type { NodeId } from '../../xml/node-kinds'
import type { XmlTree } from '../../xml/xml-tree'
import { FontoXPathDom, FontoXPathNode } from './fontoxpath-dom'
import type { FontoXPathModule } from './fontoxpath-module'
import { type PreparedPhase, type PreparedRule, preparePhase } from './fontoxpath-phase'
import { type OwnContext, ownNamespace, registerOwnFunctions } from './own-functions'
import { type Attempt, attempt, type RuleEvaluator } from './rule-evaluator'

type Variables = Record<string, unknown>

const standardFunctions = 'http://www.w3.org/2005/xpath-functions'

/** Interprets the expressions of a phase with fontoxpath. */
export class FontoXPathEvaluator implements RuleEvaluator {
  readonly slice = 25_000
  readonly #dom: FontoXPathDom
  readonly #tree: XmlTree
  readonly #prepared: PreparedPhase
  readonly #expressions: ReturnType<typeof expressionsOver>
  readonly #global: Variables
  readonly #variables: (Variables | undefined)[] = []
  #rule: { readonly asserts: PreparedRule['asserts']; readonly variables: Variables } = { asserts: [], variables: {} }

  /** @param options `steps` from node to node that may be taken. */
  constructor(
    fonto: FontoXPathModule,
    phase: RulePhase,
    tree: XmlTree,
    options: { readonly today: string | undefined; readonly steps: number },
  ) {
    this.#tree = tree
    this.#dom = new FontoXPathDom(tree, options.steps)
    this.#prepared = preparePhase(phase, options.today)
    this.#expressions = expressionsOver(fonto, phase, this.#dom)
    this.#global = this.#expressions.addVariables({}, this.#prepared.variables)
  }

  get left(): number {
    return this.#dom.left
  }

  select(pattern: number, rule: number): Attempt<readonly NodeId[]> {
    const { context = '', names = [], asserts = [] } = this.#prepared.patterns[pattern]?.rules[rule] ?? {}
    const variables = this.#variablesOf(pattern)
    this.#rule = { asserts, variables }
    if (!names.every((name) => this.#tree.names.has(name))) return { value: [] }
    return attempt(() => this.#expressions.select(context, variables).map(({ id }) => id))
  }

  holds(assert: number, node: NodeId): boolean | string {
    const { asserts, variables } = this.#rule
    const holds = attempt(() => this.#expressions.test(asserts[assert]?.test ?? '', this.#dom.node(node), variables))
    return 'value' in holds ? holds.value : holds.reason
  }

  #variablesOf(pattern: number): Variables {
    const known = this.#variables[pattern]
    if (known) return known
    const made = this.#expressions.addVariables(this.#global, this.#prepared.patterns[pattern]?.variables ?? [])
    this.#variables[pattern] = made
    return made
  }
}

function expressionsOver(fonto: FontoXPathModule, phase: RulePhase, facade: FontoXPathDom) {
  registerOwnFunctions(fonto)
  const namespaces = new Map(Object.entries(phase.namespaces))
  const options = {
    namespaceResolver: (prefix: string) => namespaces.get(prefix) ?? null,
    functionNameResolver: ({ prefix, localName }: { prefix: string; localName: string }, arity: number) => {
      const standard = prefix === '' || prefix === 'fn'
      const own = standard ? ownNamespace(localName, arity) : undefined
      return { namespaceURI: own ?? (standard ? standardFunctions : (namespaces.get(prefix) ?? '')), localName }
    },
    currentContext: { times } satisfies OwnContext,
  }
  // The types ask for the DOM's own nodes: ours have all that fontoxpath reads.
  const { document } = facade
  const dom = facade as never
  const toSequence = fonto.createTypedValueFactory('item()*')
  const select = (xpath: string, variables: Variables) =>
    fonto.evaluateXPathToNodes(xpath, document, dom, variables, options) as FontoXPathNode[]
  /** What variables were made of. */
  const sequencesOf = new WeakMap<Variables, ReadonlyMap<string, unknown>>()
  /** Counted once for each path. */
  const counts = new Map<string, ReadonlyMap<string, number>>()
  function times(value: string, path: string): number {
    const known = counts.get(path) ?? countValues(select(path, {}).map((node) => facade.stringValue(node)))
    counts.set(path, known)
    return known.get(value) ?? 0
  }
  return {
    select,
    test: (xpath: string, node: FontoXPathNode, variables: Variables) =>
      fonto.evaluateXPathToBoolean(xpath, node, dom, variables, options),
    // A JavaScript array would become an XPath array: typed, it is a sequence.
    addVariables: (known: Variables, added: readonly RuleVariable[]): Variables => {
      const variables = { ...known }
      const sequences = new Map(sequencesOf.get(known))
      for (const { name, value } of added) {
        const all = fonto.evaluateXPath.ALL_RESULTS_TYPE as never
        const items = attempt(
          () => repeated(value, sequences) ?? fonto.evaluateXPath(value, document, dom, variables, all, options),
        )
        // Without its value, what uses the variable cannot be evaluated, and is reported as such.
        if (!('value' in items)) continue
        variables[name] = toSequence(items.value as never, dom)
        sequences.set(name, items.value)
      }
      sequencesOf.set(variables, sequences)
      return variables
    },
  }
  /** Nodes of another variable whose value stands there more than once, by counting them once. */
  function repeated(value: string, sequences: ReadonlyMap<string, unknown>): FontoXPathNode[] | undefined {
    const of = sequences.get(repeatedIn.exec(value)?.[2] ?? '')
    if (!Array.isArray(of) || !of.every((item) => item instanceof FontoXPathNode)) return undefined
    const values = of.map((node) => facade.stringValue(node))
    const times = countValues(values)
    return of.filter((_, index) => (times.get(values[index] ?? '') ?? 0) > 1)
  }
}

/** `$global-lot-ids-duplicates` and its sisters: as written, each id is compared with each. */
const repeatedIn = /^for \$([\w-]+) in \$([\w-]+) return \$\1\[count\(\$\2\[\. = \$\1\]\) > 1\]$/

function countValues(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
