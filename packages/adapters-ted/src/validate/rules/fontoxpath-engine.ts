import { checkInput } from '@opensource-experts/core'
import { engineOptions } from './engine-options'
import { FontoXPathEvaluator } from './fontoxpath-evaluator'
import { type FontoXPathModule, fontoXPathLoader } from './fontoxpath-module'
import type { RuleEngine } from './rule-engine'
import { runPhase } from './run-phase'
import { type StepLimits, stepsFor } from './step-limits'

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
  const load = fontoXPathLoader(options.fontoxpath)
  return {
    id: 'fontoxpath',
    run: async (phase, document, { signal, today } = {}) => {
      const evaluator = new FontoXPathEvaluator(await load(), phase, document, {
        today,
        steps: stepsFor(document, options.steps),
      })
      return runPhase(phase, document, evaluator, signal)
    },
  }
}
