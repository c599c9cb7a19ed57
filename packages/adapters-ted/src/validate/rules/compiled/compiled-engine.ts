import { checkInput, OseError } from '@opensource-experts/core'
import type { RulePhase } from '../../../packs/rule-pack'
import type { XmlTree } from '../../../xml/xml-tree'
import { engineOptions } from '../engine-options'
import { FontoXPathEvaluator } from '../fontoxpath-evaluator'
import { type FontoXPathModule, fontoXPathLoader } from '../fontoxpath-module'
import type { RuleEngine } from '../rule-engine'
import type { RuleEvaluator } from '../rule-evaluator'
import { runPhase } from '../run-phase'
import { type StepLimits, stepsFor } from '../step-limits'
import { CompiledEvaluator } from './compiled-evaluator'
import { CompiledPhase } from './compiled-phase'
import { momentOf } from './moments'
import { runCompiled } from './run-compiled'

const phases = new WeakMap<RulePhase, CompiledPhase>()

/**
 * Runs the rules that a pack holds compiled: functions put together from a small set of shapes, without any code that is
 * generated. What is not compiled is interpreted by fontoxpath (an optional peer dependency, loaded only where it is needed, or
 * injected); without it these asserts are `broken`, each by its id.
 *
 * Its work grows with the notice and no faster: beyond `steps` it stops, and says so (`stopped`).
 */
export function createCompiledEngine(
  options: { readonly fontoxpath?: FontoXPathModule; readonly steps?: Partial<StepLimits> } = {},
): RuleEngine {
  checkInput('createCompiledEngine', { options: [engineOptions, options] })
  const load = fontoXPathLoader(options.fontoxpath)
  return {
    id: 'compiled',
    run: async (phase, document, { signal, today } = {}) => {
      const steps = stepsFor(document, options.steps)
      const compiled = prepared(phase)
      if (compiled.isWhole) {
        const moment = momentOf('date', today ?? `${new Date().toISOString().slice(0, 10)}Z`)
        return runCompiled(compiled, compiled.run(document, { today: () => moment, steps }), signal)
      }
      const other = await interpreter(load, phase, document, { today, steps })
      return runPhase(phase, document, new CompiledEvaluator(compiled, document, { today, steps, other }), signal)
    },
  }
}

/** The functions of a phase, made once. */
export function prepared(phase: RulePhase): CompiledPhase {
  const known = phases.get(phase)
  if (known) return known
  const made = new CompiledPhase(phase)
  phases.set(phase, made)
  return made
}

async function interpreter(
  load: () => Promise<FontoXPathModule>,
  phase: RulePhase,
  document: XmlTree,
  options: { readonly today: string | undefined; readonly steps: number },
): Promise<RuleEvaluator | undefined> {
  try {
    return new FontoXPathEvaluator(await load(), phase, document, options)
  } catch (error) {
    // Where nothing at all is compiled there is no answer worth giving.
    const some = phase.patterns.some(({ program }) => program !== undefined)
    if (some && OseError.isInstance(error) && error.code === 'engine-missing') return undefined
    throw error
  }
}
