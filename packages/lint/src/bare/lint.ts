import type { Procurement } from '@opensource-experts/core'
import { checkInput } from '@opensource-experts/core'
import { checkOptions } from '../engine/check-options'
import { nationalLaws } from '../engine/held-laws'
import type { LintOptions } from '../engine/lint-options'
import type { LintResult } from '../engine/lint-result'
import { lintOptions } from '../engine/options-input'
import type { Rule } from '../engine/rule'
import { runRules } from '../engine/run-rules'
import type { LanguageWords } from '../lexica/language-words'

export interface BareLintOptions extends Omit<LintOptions, 'presets' | 'rules' | 'words'> {
  /** The rules to run, such as `fr.rules` of `./presets/fr`. */
  readonly rules: readonly Rule[]
  /**
   * Languages whose wording is read, such as `[fr]` of `./words/fr`. Default none: of every text `notChecked` says that its
   * wording was not read (DOC-03), and no family whose rules asked for it is wholly checked.
   */
  readonly words?: readonly LanguageWords[]
}

/** `lint` without rules and words of its own, and without a sentence that `texts` does not bring. */
export function lint(procurement: Procurement, options: BareLintOptions): LintResult {
  checkInput('lint', { options: [{ ...lintOptions, required: ['rules'] }, options] })
  checkOptions(options, options.rules)
  return runRules(procurement, options.rules, options, {}, nationalLaws(options.rules))
}
