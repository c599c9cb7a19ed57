import type { Procurement } from '@opensource-experts/core'
import { checkInput } from '@opensource-experts/core'
import { checkOptions } from '../engine/check-options'
import { nationalLaws } from '../engine/held-laws'
import type { LintOptions } from '../engine/lint-options'
import type { LintResult } from '../engine/lint-result'
import { lintOptions } from '../engine/options-input'
import type { Rule } from '../engine/rule'
import { runRules } from '../engine/run-rules'

export interface BareLintOptions extends Omit<LintOptions, 'presets' | 'rules'> {
  /** The rules to run, such as `fr.rules` of `./presets/fr`. */
  readonly rules: readonly Rule[]
}

/** `lint` without rules of its own, and without a sentence that `texts` does not bring. */
export function lint(procurement: Procurement, options: BareLintOptions): LintResult {
  checkInput('lint', { options: [{ ...lintOptions, required: ['rules'] }, options] })
  checkOptions(options, options.rules)
  return runRules(procurement, options.rules, options, {}, nationalLaws(options.rules))
}
