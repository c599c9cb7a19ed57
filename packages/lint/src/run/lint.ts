import type { Procurement } from '@opensource-experts/core'
import { checkInput } from '@opensource-experts/core'
import { checkOptions } from '../engine/check-options'
import type { LintOptions } from '../engine/lint-options'
import type { LintResult } from '../engine/lint-result'
import { lintOptions } from '../engine/options-input'
import { runRules } from '../engine/run-rules'
import { questions } from '../generated/questions'
import { recommendedRules } from '../presets/recommended'
import { chosenRules } from './chosen-rules'
import { ownWords } from './own-words'

/**
 * Checks a procurement against the rules. Pure, synchronous, same input same output; takes a document that is not
 * complete, and whatever it holds: what cannot be read is a finding (DOC-01), and the other rules go on without it. Throws
 * `OseError` (`suppression-without-reason`, `rule-not-found`, `rule-param-not-found`) where an option is wrong, and
 * `input-invalid` where there is no document at all.
 */
export function lint(procurement: Procurement, options: LintOptions = {}): LintResult {
  checkInput('lint', { options: [lintOptions, options] })
  const { rules, laws } = chosenRules(options)
  checkOptions(options, [...recommendedRules, ...rules])
  // English questions come with the rules, so that the first result needs no configuration.
  const words = [...ownWords, ...(options.words ?? [])]
  return runRules(procurement, rules, { ...options, words }, { en: questions }, laws)
}
