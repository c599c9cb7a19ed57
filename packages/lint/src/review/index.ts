// What a lawyer reads and signs: an entry of its own, for documentation.
export { type RuleSheetFile, ruleSheets } from './rule-sheets'
