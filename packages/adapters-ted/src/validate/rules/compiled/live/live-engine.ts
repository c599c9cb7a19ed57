import { checkInput } from '@opensource-experts/core'
import type { RulePhase } from '../../../../packs/rule-pack'
import { LiveParser } from '../../../../xml/splice/live-parser'
import { engineOptions } from '../../engine-options'
import type { FontoXPathModule } from '../../fontoxpath-module'
import type { RuleEngine } from '../../rule-engine'
import { type StepLimits, stepsFor } from '../../step-limits'
import { createCompiledEngine, prepared } from '../compiled-engine'
import { LiveRules } from './live-rules'

/**
 * The compiled rules for a form that is being filled in: remembers the document of the call before, and evaluates again only what
 * the difference can have to do with, with the answer of a whole run. One for each open notice; it keeps the last document.
 *
 * Everything is evaluated for the first document, for another subtype or another day, where the change is not within the content
 * of one element, and where a rule is not compiled (then by fontoxpath, as `createCompiledEngine` does).
 */
export function createLiveEngine(
  options: { readonly fontoxpath?: FontoXPathModule; readonly steps?: Partial<StepLimits> } = {},
): RuleEngine {
  checkInput('createLiveEngine', { options: [engineOptions, options] })
  const whole = createCompiledEngine(options)
  const parser = new LiveParser()
  let last: { readonly phase: RulePhase; readonly rules: LiveRules } | undefined
  /** One after the other: each goes from what the one before left. */
  let turn: Promise<unknown> = Promise.resolve()
  return {
    id: 'compiled-live',
    parse: (document, limits) => parser.parse(document, limits),
    run: (phase, document, given = {}) => {
      const go = async () => {
        given.signal?.throwIfAborted()
        const compiled = prepared(phase)
        if (!compiled.isWhole) return whole.run(phase, document, given)
        const today = given.today ?? `${new Date().toISOString().slice(0, 10)}Z`
        last = last?.phase === phase ? last : { phase, rules: new LiveRules(phase, compiled) }
        return last.rules.run(document, today, stepsFor(document, options.steps), given.signal)
      }
      const mine = turn.then(go)
      turn = mine.catch(() => undefined)
      return mine
    },
  }
}
