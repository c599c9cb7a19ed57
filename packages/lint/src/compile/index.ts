// For vendors' own rules, when they are built or started: it brings a parser of ICU MessageFormat.
export { compileRuleTexts, type RuleTextSources } from './compile-rule-texts'
