import type { NodeId } from '../../../xml/node-kinds'
import type { XmlTree } from '../../../xml/xml-tree'
import { type Attempt, attempt, type RuleEvaluator, reasonOf } from '../rule-evaluator'
import { type CompiledPhase, contextKey } from './compiled-phase'
import type { Matched } from './contexts'
import type { Test } from './making'
import { momentOf } from './moments'
import type { Run } from './run'
import { stepsOfSlice } from './run-compiled'

/** Runs what is compiled of a phase, and asks another evaluator for the rest. */
export class CompiledEvaluator implements RuleEvaluator {
  readonly slice = stepsOfSlice
  readonly #phase: CompiledPhase
  readonly #run: Run
  readonly #other: RuleEvaluator | undefined
  #tests: readonly (Test | undefined)[] | undefined
  #pattern = 0
  #rule = 0
  #matched: Matched | undefined

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
    this.#run = phase.run(tree, { today: () => today, steps: options.steps })
  }

  get left(): number {
    return Math.min(this.#run.left, this.#other?.left ?? Number.POSITIVE_INFINITY)
  }

  select(pattern: number, rule: number): Attempt<readonly NodeId[]> {
    // Made when they are asked for: most rules find nothing in a notice.
    this.#tests = undefined
    this.#pattern = pattern
    this.#rule = rule
    if (!this.#phase.hasContext(pattern, rule)) return this.#other?.select(pattern, rule) ?? nobody
    if (this.#other && !this.#phase.hasTests(pattern, rule)) this.#other.select(pattern, rule)
    if (!this.#matched) {
      const matched = attempt(() => this.#phase.match(this.#run))
      if ('reason' in matched) return matched
      this.#matched = matched.value
    }
    const nodes = this.#matched.get(contextKey(pattern, rule))
    return nodes ? { value: nodes } : nowhere
  }

  holds(assert: number, node: NodeId): boolean | string {
    this.#tests ??= this.#phase.tests(this.#pattern, this.#rule)
    const test = this.#tests[assert]
    if (!test) return this.#other?.holds(assert, node) ?? nobody.reason
    try {
      return test(this.#run, node)
    } catch (error) {
      return reasonOf(error)
    }
  }
}

const nowhere = { value: [] }
const nobody = {
  reason: 'The rule is not compiled, and the package "fontoxpath", which could interpret it, is not installed.',
}
