import { lintTemplates } from './messages/lint-messages'
import { recommendedRules } from './rules/recommended-rules'
import type { Rule } from './rules/rule'

/** A rule without its logic, with its sentences as templates: `{name}` stands for a parameter. */
export interface RuleDescription extends Omit<Rule, 'check'> {
  readonly message: string
  readonly advice: string
}

/** Describes rules for documentation and settings pages. Default: the recommended ones, in English. */
export function listRules(locale = 'en', rules: readonly Rule[] = recommendedRules): RuleDescription[] {
  const texts = lintTemplates[locale] ?? lintTemplates[locale.split('-')[0] ?? 'en'] ?? {}
  const text = (id: string) => texts[id] ?? lintTemplates.en?.[id] ?? ''
  return rules.map(({ check: _, ...rule }) => ({ ...rule, message: text(rule.id), advice: text(`${rule.id}.fix`) }))
}
