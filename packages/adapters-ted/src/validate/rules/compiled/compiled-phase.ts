import { notCompiled } from '../../../packs/program'
import type { RulePhase } from '../../../packs/rule-pack'
import type { NodeId } from '../../../xml/node-kinds'
import type { XmlTree } from '../../../xml/xml-tree'
import { Contexts } from './contexts'
import { Maker } from './maker'
import type { Test } from './making'
import type { Moment } from './moments'
import { Run } from './run'
import { Unit } from './unit'

/** The rules of a phase as functions. Made once; a run asks it about one document. */
export class CompiledPhase {
  readonly #maker: Maker
  readonly #contexts: Contexts
  readonly #unit = new Unit()
  /** By pattern and rule: the context, then the tests. */
  readonly #rules: readonly (readonly (readonly number[])[])[]
  readonly #namespaces: Readonly<Record<string, string>>

  constructor(phase: RulePhase) {
    this.#namespaces = phase.namespaces
    this.#rules = phase.patterns.map(({ program }) => (program ? this.#unit.merge(program) : []))
    this.#maker = new Maker(this.#unit)
    const contexts = this.#rules.flatMap((rules, pattern) =>
      rules.flatMap(([id = notCompiled], rule) =>
        id === notCompiled ? [] : [{ context: contextKey(pattern, rule), id }],
      ),
    )
    this.#contexts = new Contexts(this.#maker, contexts)
  }

  run(tree: XmlTree, today: () => Moment, steps: number): Run {
    const names = this.#unit.names.map((name) => {
      const colon = name.indexOf(':')
      return tree.names.idOf(colon < 0 ? '' : (this.#namespaces[name.slice(0, colon)] ?? ''), name.slice(colon + 1))
    })
    return new Run(tree, Int32Array.from(names), today, steps)
  }

  /** The nodes of each context, by `contextKey`. */
  match(run: Run): ReadonlyMap<number, readonly NodeId[]> {
    return this.#contexts.match(run)
  }

  hasContext(pattern: number, rule: number): boolean {
    return (this.#rules[pattern]?.[rule]?.[0] ?? notCompiled) !== notCompiled
  }

  /** Undefined for an assert that is not compiled. */
  test(pattern: number, rule: number, assert: number): Test | undefined {
    const id = this.#rules[pattern]?.[rule]?.[assert + 1] ?? notCompiled
    return id === notCompiled ? undefined : this.#maker.truth(id)
  }
}

/** One number for a rule of a pattern: no pattern has a million rules. */
export function contextKey(pattern: number, rule: number): number {
  return pattern * 1_000_000 + rule
}
