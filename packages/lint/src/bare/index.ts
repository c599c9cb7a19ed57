// Linting with the rules that are named, and no others in the bundle:
//   import { lint } from '@opensource-experts/lint/bare'
//   import { fr } from '@opensource-experts/lint/presets/fr'
//   import { fr as texts } from '@opensource-experts/lint/texts/fr'
//   lint(procurement, { rules: fr.rules, locale: 'fr', texts: { fr: texts } })
export { formatAdvice } from '../engine/format-advice'
export { formatFamily } from '../engine/format-family'
export type { LintResult } from '../engine/lint-result'
export { messagesOf } from '../engine/messages-of'
export { formatQuestion } from '../engine/question-text'
export type { Rule } from '../engine/rule'
export type { RulePack } from '../engine/rule-pack'
export { type BareLintOptions, lint } from './lint'
