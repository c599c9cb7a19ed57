import { anyText, checkInput, findMessage, formatMessage, type MessageCatalogue } from '@opensource-experts/core'
import { messagesOf } from '../engine/messages-of'
import { rulesInput, textsInput } from '../engine/options-input'
import type { Rule } from '../engine/rule'
import type { RuleReview } from '../engine/rule-notes'
import { ruleNotes } from '../generated/rule-notes'
import { recommendedRules } from '../presets/recommended'

/** A rule without its logic, with its sentences: `{name}` stands for what a finding fills in. */
export interface RuleDescription extends Omit<Rule, 'check' | 'texts'> {
  /** What is wrong; undefined where neither `texts` nor the rule has a sentence. */
  readonly message: string | undefined
  /** What to do; undefined where neither `texts` nor the rule has a sentence. */
  readonly advice: string | undefined
  /** Who has read it, of ours: stale readings too. */
  readonly reviews?: readonly RuleReview[]
  /** Of a rule of ours as it stands: what a reviewer signs for. */
  readonly digest?: string
}

/**
 * Describes rules for documentation and settings pages, with what a bundle that lints does not carry of ours. Default: the
 * recommended ones, in English.
 */
export function listRules(
  texts: MessageCatalogue = {},
  locale = 'en',
  rules: readonly Rule[] = recommendedRules,
): RuleDescription[] {
  checkInput('listRules', { texts: [textsInput, texts], locale: [anyText, locale], rules: [rulesInput, rules] })
  const catalogues = [texts, messagesOf(rules)]
  const sentence = (id: string): string | undefined => {
    const found = findMessage(id, locale, catalogues)
    return found && formatMessage(found.message, {}, found.locale)
  }
  return rules.map(({ check: _, texts: __, ...rule }) => ({
    ...rule,
    ...ruleNotes[rule.id],
    message: sentence(rule.id),
    advice: sentence(`${rule.id}.fix`),
  }))
}
