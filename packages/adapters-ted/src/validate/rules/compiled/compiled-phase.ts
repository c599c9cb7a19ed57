import { notCompiled, type PatternProgram } from '../../../packs/program'
import type { RuleAssert, RulePhase } from '../../../packs/rule-pack'
import type { NodeId } from '../../../xml/node-kinds'
import type { XmlTree } from '../../../xml/xml-tree'
import { Contexts, type Matched, type WalkScope } from './contexts'
import type { Footprint } from './live/reads'
import { type ContextReads, RuleReads } from './live/rule-reads'
import { Maker } from './maker'
import type { Test } from './making'
import type { Moment } from './moments'
import { Run } from './run'
import { soundProgram } from './sound-program'
import { Unit } from './unit'

const nothing: PatternProgram = { names: [], expressions: [], rules: [] }

const nameless = { uri: '', local: '' }

class CompiledRule {
  readonly pattern: number
  readonly asserts: readonly RuleAssert[]
  readonly #make: () => readonly (Test | undefined)[]
  #tests: readonly (Test | undefined)[] | undefined

  constructor(pattern: number, asserts: readonly RuleAssert[], make: () => readonly (Test | undefined)[]) {
    this.pattern = pattern
    this.asserts = asserts
    this.#make = make
  }

  /** Made when they are first asked for: most rules find nothing in a notice. */
  get tests(): readonly (Test | undefined)[] {
    this.#tests ??= this.#make()
    return this.#tests
  }
}

/** The rules of a phase as functions. Made once; a run asks it about one document. */
export class CompiledPhase {
  /** Whether every context and every test is compiled. */
  readonly isWhole: boolean
  readonly #maker: Maker
  readonly #contexts: Contexts
  readonly #unit = new Unit()
  /** By pattern: its rules as the program has them, and what the numbers of the program are here. */
  readonly #patterns: readonly { readonly rules: PatternProgram['rules']; readonly take: (id: number) => number }[]
  /** What stands for a rule without a program. */
  readonly #asserts: (pattern: number, rule: number) => readonly number[]
  readonly #tests = new Map<number, readonly (Test | undefined)[]>()
  readonly #rules: readonly CompiledRule[]
  readonly #names: { readonly uri: string; readonly local: string }[] = []
  readonly #namespaces: Readonly<Record<string, string>>
  readonly #reads = new RuleReads(this.#unit)
  readonly #contextReads = new Map<number, ContextReads>()
  readonly #footprints = new Map<number, readonly Footprint[]>()
  readonly #numbers = new Map<string, readonly number[]>()

  constructor(phase: RulePhase) {
    this.#namespaces = phase.namespaces
    this.#asserts = (pattern, rule) => [
      notCompiled,
      ...(phase.patterns[pattern]?.rules[rule]?.asserts ?? []).map(() => notCompiled),
    ]
    this.#patterns = phase.patterns.map((pattern) => {
      const program = soundProgram(pattern) ?? nothing
      return { rules: program.rules, take: this.#unit.merge(program) }
    })
    this.isWhole = phase.patterns.every(({ rules }, index) => {
      const compiled = this.#patterns[index]?.rules
      return compiled?.length === rules.length && !compiled.some((ids) => ids.includes(notCompiled))
    })
    this.#maker = new Maker(this.#unit)
    const contexts = this.#patterns.flatMap(({ rules, take }, pattern) =>
      rules.flatMap(([id = notCompiled], rule) =>
        id === notCompiled ? [] : [{ context: contextKey(pattern, rule), id: take(id) }],
      ),
    )
    this.#contexts = new Contexts(this.#maker, contexts)
    this.#rules = contexts.map(({ context }) => {
      const [pattern, rule] = ruleOf(context)
      const asserts = phase.patterns[pattern]?.rules[rule]?.asserts ?? []
      return new CompiledRule(pattern, asserts, () => this.tests(pattern, rule))
    })
  }

  run(
    tree: XmlTree,
    options: { readonly today: () => Moment; readonly steps: number; readonly isPart?: boolean },
  ): Run {
    // Only tests that nobody has asked for yet can bring new ones.
    for (const name of this.#unit.names.slice(this.#names.length)) this.#names.push(this.#expanded(name))
    const names = new Int32Array(this.#names.length)
    for (let index = 0; index < names.length; index += 1) {
      const { uri, local } = this.#names[index] ?? nameless
      names[index] = tree.names.idOf(uri, local)
    }
    return new Run(tree, names, options)
  }

  #expanded(name: string): { readonly uri: string; readonly local: string } {
    const colon = name.indexOf(':')
    const uri = colon < 0 ? '' : (this.#namespaces[name.slice(0, colon)] ?? '')
    return { uri, local: name.slice(colon + 1) }
  }

  /** The rules in the order of the contexts that `match` finds. */
  get rules(): readonly CompiledRule[] {
    return this.#rules
  }

  /** The nodes of each context, by `contextKey`. */
  match(run: Run, scope?: WalkScope): Matched {
    return this.#contexts.match(run, scope)
  }

  matchesAt(run: Run, pattern: number, rule: number, node: NodeId): boolean {
    return this.#contexts.matchesAt(run, contextKey(pattern, rule), node)
  }

  /** What decides which nodes a rule matches. */
  contextReads(pattern: number, rule: number): ContextReads {
    const key = contextKey(pattern, rule)
    const known = this.#contextReads.get(key)
    if (known) return known
    const { rules, take } = this.#patterns[pattern] ?? {}
    const id = rules?.[rule]?.[0] ?? notCompiled
    const nobody: ContextReads = { kind: 'walked', predicates: [], names: undefined }
    const made = take && id !== notCompiled ? this.#reads.context(take(id), this.#contexts.kindOf(key)) : nobody
    this.#contextReads.set(key, made)
    return made
  }

  /** What each test of a rule depends on, where all are compiled. */
  footprints(pattern: number, rule: number): readonly Footprint[] {
    const key = contextKey(pattern, rule)
    const known = this.#footprints.get(key)
    if (known) return known
    const { rules, take } = this.#patterns[pattern] ?? {}
    const { names } = this.contextReads(pattern, rule)
    const [, ...ids] = rules?.[rule] ?? []
    const made = take ? ids.map((id) => this.#reads.footprint(take(id), names)) : []
    this.#footprints.set(key, made)
    return made
  }

  /** The numbers that a name of a document has in expressions: several where prefixes share a namespace. */
  numbersOf(uri: string, local: string): readonly number[] {
    if (this.#numbers.size === 0) {
      for (const [number, name] of this.#unit.names.entries()) {
        const own = this.#expanded(name)
        const key = `${own.uri} ${own.local}`
        this.#numbers.set(key, [...(this.#numbers.get(key) ?? []), number])
      }
    }
    return this.#numbers.get(`${uri} ${local}`) ?? []
  }

  hasContext(pattern: number, rule: number): boolean {
    return (this.#patterns[pattern]?.rules[rule]?.[0] ?? notCompiled) !== notCompiled
  }

  /** Whether every test of a rule is compiled. */
  hasTests(pattern: number, rule: number): boolean {
    const ids = this.#patterns[pattern]?.rules[rule] ?? this.#asserts(pattern, rule)
    return !ids.includes(notCompiled, 1)
  }

  /** The tests of a rule; undefined for an assert that is not compiled. */
  tests(pattern: number, rule: number): readonly (Test | undefined)[] {
    const key = contextKey(pattern, rule)
    const known = this.#tests.get(key)
    if (known) return known
    const { rules, take } = this.#patterns[pattern] ?? {}
    const [, ...ids] = rules?.[rule] ?? this.#asserts(pattern, rule)
    const made = ids.map((id) => (!take || id === notCompiled ? undefined : this.#maker.truth(take(id))))
    this.#tests.set(key, made)
    return made
  }
}

/** One number for a rule of a pattern: no pattern has a million rules. */
export function contextKey(pattern: number, rule: number): number {
  return pattern * 1_000_000 + rule
}

/** The pattern and the rule of a `contextKey`. */
function ruleOf(key: number): readonly [pattern: number, rule: number] {
  const pattern = Math.floor(key / 1_000_000)
  return [pattern, key - pattern * 1_000_000]
}
