// What rules read
export type { Entry, LintContext, Place } from './engine/context'
export type { RuleFamily } from './engine/families'
export type { FamilyReport } from './engine/family-report'
// Sentences
export { formatAdvice } from './engine/format-advice'
export { formatFamily } from './engine/format-family'
// Linting
export type { LintOptions } from './engine/lint-options'
export type { LintResult, OpenQuestion, QuestionPlace, SuppressedFinding } from './engine/lint-result'
export { messagesOf } from './engine/messages-of'
export { formatQuestion } from './engine/question-text'
export type { Preset, Rule, RuleParam, RuleQuestion, RuleReference, RuleReport } from './engine/rule'
// Rules
export type { RuleReview } from './engine/rule-notes'
export type { RulePack } from './engine/rule-pack'
export type { RuleTexts } from './engine/rule-texts'
export type { Suppression } from './engine/suppression'
export { type RuleId, ruleIds } from './generated/rule-ids'
export type { LanguageWords } from './lexica/language-words'
export { recommendedRules } from './presets/recommended'
export { lint } from './run/lint'
export { listRules, type RuleDescription } from './run/list-rules'
