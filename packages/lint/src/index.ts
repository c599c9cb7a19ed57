// What rules read
export type { Entry, LintContext, Place } from './context'
// Linting
export { type LintResult, lint, type SuppressedFinding } from './lint'
export type { LintOptions } from './lint-options'
export { listRules, type RuleDescription } from './list-rules'
export { formatAdvice, lintMessages } from './messages/lint-messages'
// Rules
export { recommendedRules } from './rules/recommended-rules'
export type { Rule, RuleFamily, RuleParam, RuleQuestion, RuleReport } from './rules/rule'
export type { Suppression } from './suppression'
