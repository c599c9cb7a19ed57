import { anyObject, checkInput, type Members, OseError, wholeFrom0 } from '@opensource-experts/core'
import type { RulePhase, RuleVariable } from '../../packs/rule-pack'
import type { XmlTree } from '../../xml/xml-tree'
import { FontoXPathDom, FontoXPathNode } from './fontoxpath-dom'
import type { FontoXPathModule } from './fontoxpath-module'
import { preparePhase } from './fontoxpath-phase'
import { type OwnContext, ownNamespace, registerOwnFunctions } from './own-functions'
import type { BrokenAssert, RuleEngine, RuleOutcome, RuleRun, RuleRunOptions } from './rule-engine'

type Variables = Record<string, unknown>

/** Steps from node to node that the rules may take over a notice. A notice of 100 lots takes 160 for each of its nodes. */
export interface StepLimits {
  /** Whatever the size. Default 10,000,000. */
  readonly least: number
  /** Beside them, for each node of the notice. Default 2,000. */
  readonly perNode: number
}

const stepLimits: StepLimits = { least: 10_000_000, perNode: 2000 }

const engineOptions: Members = {
  members: { fontoxpath: anyObject, steps: { members: { least: wholeFrom0, perNode: wholeFrom0 } } },
}

/** The thread is handed back after so many steps, some hundredths of a second. */
const sliceSteps = 25_000

/**
 * Interprets the rules with fontoxpath (an optional peer dependency, loaded at the first run, or injected).
 * Known difference from the norm: `xs:date('2026-02-30')` is the second of March, not an error; the schemas refuse it.
 * fontoxpath keeps each expression it has parsed for the life of the process, about 0.3 GiB for all phases of an SDK.
 *
 * Its work grows with the notice and no faster: beyond `steps` it stops, and says so (`stopped`).
 *
 * @throws OseError `engine-missing` from `run` where fontoxpath is neither installed nor given.
 */
export function createFontoXPathEngine(
  options: { readonly fontoxpath?: FontoXPathModule; readonly steps?: Partial<StepLimits> } = {},
): RuleEngine {
  checkInput('createFontoXPathEngine', { options: [engineOptions, options] })
  const limits = { ...stepLimits, ...options.steps }
  let loaded: Promise<FontoXPathModule> | undefined
  const load = () => {
    loaded ??= options.fontoxpath ? Promise.resolve(options.fontoxpath) : importFontoXPath()
    return loaded
  }
  return {
    id: 'fontoxpath',
    run: async (phase, document, runOptions = {}) => runPhase(await load(), phase, document, { ...runOptions, limits }),
  }
}

async function importFontoXPath(): Promise<FontoXPathModule> {
  try {
    const module: FontoXPathModule & { default?: FontoXPathModule } = await import('fontoxpath')
    // Node reads its CommonJS build, whose names are all on the default export.
    return module.default ?? module
  } catch (cause) {
    throw new OseError(
      'engine-missing',
      'The eForms rules need the package "fontoxpath", which is not installed. Add it (`npm install fontoxpath`), or give an engine to createValidator.',
      { cause },
    )
  }
}

async function runPhase(
  fonto: FontoXPathModule,
  phase: RulePhase,
  tree: XmlTree,
  { signal, today, limits }: RuleRunOptions & { readonly limits: StepLimits },
): Promise<RuleRun> {
  const dom = new FontoXPathDom(tree, limits.least + limits.perNode * tree.size)
  const { select, test, addVariables } = evaluator(fonto, phase, dom)
  const prepared = preparePhase(phase, today)
  const failed: RuleOutcome[] = []
  const broken: BrokenAssert[] = []
  let fired = 0
  let slice = dom.left
  const stopped = () => {
    const reason = 'The rules were left: this notice takes more work than a notice of its size may.'
    return { fired, failed, broken, stopped: { reason } }
  }
  const global = addVariables({}, prepared.variables)
  for (const pattern of prepared.patterns) {
    const variables = addVariables(global, pattern.variables)
    // ISO Schematron, 6.5: within a pattern a node is the context of the first rule that matches it, of no other.
    const claimed = new Set<FontoXPathNode>()
    for (const rule of pattern.rules) {
      if (!rule.names.every((name) => tree.names.has(name))) continue
      const nodes = attempt(() => select(rule.context, variables))
      if (dom.left < 0) return stopped()
      if ('reason' in nodes) {
        broken.push(...rule.asserts.map(({ assert }) => ({ assert, node: 0, reason: nodes.reason })))
        continue
      }
      for (const node of nodes.value) {
        if (claimed.has(node)) continue
        claimed.add(node)
        fired += 1
        for (const { assert, test: xpath } of rule.asserts) {
          const holds = attempt(() => test(xpath, node, variables))
          if (dom.left < 0) return stopped()
          if ('reason' in holds) broken.push({ assert, node: node.id, reason: holds.reason })
          else if (!holds.value) failed.push({ assert, node: node.id })
        }
        // Hands the thread back now and then, so that a signal can be delivered.
        if (slice - dom.left > sliceSteps) {
          await new Promise((resolve) => setTimeout(resolve, 0))
          slice = dom.left
        }
        signal?.throwIfAborted()
      }
    }
  }
  return { fired, failed, broken }
}

/** A dynamic error of one expression says nothing about the others. */
function attempt<Value>(evaluate: () => Value): { readonly value: Value } | { readonly reason: string } {
  try {
    return { value: evaluate() }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { reason: message.split('\n', 1)[0] ?? '' }
  }
}

const standardFunctions = 'http://www.w3.org/2005/xpath-functions'

function evaluator(fonto: FontoXPathModule, phase: RulePhase, facade: FontoXPathDom) {
  registerOwnFunctions(fonto)
  const namespaces = new Map(Object.entries(phase.namespaces))
  const options = {
    namespaceResolver: (prefix: string) => namespaces.get(prefix) ?? null,
    functionNameResolver: ({ prefix, localName }: { prefix: string; localName: string }) => {
      const standard = prefix === '' || prefix === 'fn'
      const own = standard ? ownNamespace(localName) : undefined
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
