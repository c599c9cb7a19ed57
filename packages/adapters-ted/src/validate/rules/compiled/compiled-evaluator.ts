import type { RulePhase } from '../../../packs/rule-pack'
import type { NodeId } from '../../../xml/node-kinds'
import type { XmlTree } from '../../../xml/xml-tree'
import { type Attempt, attempt, type RuleEvaluator } from '../rule-evaluator'
import { type CompiledPhase, contextKey } from './compiled-phase'
import { momentOf } from './moments'
import type { Run } from './run'

/** Runs what is compiled of a phase, and asks another evaluator for the rest. */
export class CompiledEvaluator implements RuleEvaluator {
  readonly slice = 200_000
  readonly #phase: CompiledPhase
  readonly #run: Run
  readonly #other: RuleEvaluator | undefined
  #matched: ReadonlyMap<number, readonly NodeId[]> | undefined

  /** @param options `other` evaluates what is not compiled; undefined where nobody can. */
  constructor(
    phase: CompiledPhase,
    tree: XmlTree,
    options: { readonly today: string | undefined; readonly steps: number; readonly other: RuleEvaluator | undefined },
  ) {
    this.#phase = phase
    this.#other = options.other
    // XPath 2.0, C.2: one moment for the whole of an evaluation.
    const today = momentOf('date', options.today ?? `${new Date().toISOString().slice(0, 10)}Z`)
    this.#run = phase.run(tree, () => today, options.steps)
  }

  get left(): number {
    return Math.min(this.#run.left, this.#other?.left ?? Number.POSITIVE_INFINITY)
  }

  select(pattern: number, rule: number): Attempt<readonly NodeId[]> {
    if (!this.#phase.hasContext(pattern, rule)) return this.#other?.select(pattern, rule) ?? nobody
    if (!this.#matched) {
      const matched = attempt(() => this.#phase.match(this.#run))
      if ('reason' in matched) return matched
      this.#matched = matched.value
    }
    return { value: this.#matched.get(contextKey(pattern, rule)) ?? [] }
  }

  test(pattern: number, rule: number, assert: number, node: NodeId): Attempt<boolean> {
    const test = this.#phase.test(pattern, rule, assert)
    if (!test) return this.#other?.test(pattern, rule, assert, node) ?? nobody
    return attempt(() => test(this.#run, node))
  }
}

const nobody = {
  reason: 'The rule is not compiled, and the package "fontoxpath", which could interpret it, is not installed.',
}
