import type { ClauseLookup, DecimalValue, MessageCatalogue, Severity } from '@opensource-experts/core'
import type { LanguageWords } from '../lexica/language-words'
import type { Preset, Rule } from './rule'
import type { Suppression } from './suppression'

export interface LintOptions {
  /** Findings to drop, each with its reason. Default none. */
  readonly suppressions?: readonly Suppression[]
  /** Severity by rule id, or `off`: the rule then neither reports nor asks. What is `possible` never becomes an error. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Language of the questions, BCP 47. Default `en`; what `texts` does not have in it is asked in English. */
  readonly locale?: string
  /** Sentences by language, such as `{ fr }` of `./texts/fr`. Default none: questions are asked in English. */
  readonly texts?: MessageCatalogue
  /** Limits by rule id and parameter, such as `{ 'AWD-W11': { max: 20 } }`. Default: those of the rule. */
  readonly params?: Readonly<Record<string, Readonly<Record<string, DecimalValue>>>>
  /**
   * Lists of rules to run, such as `['fr', 'house']`; a rule in several runs once. Default `['recommended']`, unless `rules`
   * are given. With an empty list only `rules` run.
   */
  readonly presets?: readonly Preset[]
  /** Rules of your own. With `presets` they run beside those, without it alone. Default: those of the presets. */
  readonly rules?: readonly Rule[]
  /**
   * Words of further languages for the rules of wording, such as `[de]` of `./words/de`. Default none: texts in French and
   * English are read, and of others `notChecked` says that they were not.
   */
  readonly words?: readonly LanguageWords[]
  /** A page of all rules, without fragment, for `helpUri`. Default: the page of each rule (`helpUriFor` of core). */
  readonly helpBase?: string
  /** What clauses fix, for criteria that are not resolved. Default: nothing is known of them (`clauseFacts` of criteria). */
  readonly clauses?: ClauseLookup
}
