// Catalogue
export type { Catalogue } from './catalogue/catalogue'
export { createCatalogue } from './catalogue/create-catalogue'
export { defaultCatalogue } from './catalogue/default-catalogue'
export { type ClauseDocument, describeClause, type ParameterDocument } from './catalogue/describe-clause'
export { type CatalogueOptions, getClause } from './catalogue/get-clause'
export { type ListClausesOptions, listClauses } from './catalogue/list-clauses'
export type {
  ChoiceParameter,
  Clause,
  ClauseEforms,
  ClauseEvidence,
  ClauseParameter,
  ClauseScoring,
  LegalReview,
  Level,
  LevelDefault,
  NamesParameter,
  NumberParameter,
  ParameterRule,
  StatementParameter,
  SuggestedWeight,
  TextParameter,
} from './clauses/clause'
export type { ClauseText, LanguageTexts, LevelText, Phrases } from './clauses/clause-text'
// Linter
export type { ClauseFacts, ClauseLookup, Entry, LintContext, Place } from './lint/context'
export { deriveFormalised, type Formalised, type FormalisedReason } from './lint/facts/formalised'
export { type LintResult, lint, type SuppressedFinding } from './lint/lint'
export type { LintOptions } from './lint/lint-options'
export { listRules, type RuleDescription } from './lint/list-rules'
export { criteriaMessages, formatAdvice } from './lint/messages/criteria-messages'
export type { Suppression } from './lint/suppression'
// Proposal
export { type Proposal, type ProposeOptions, propose } from './propose/propose'
export {
  type ProposeCriteriaOptions,
  type ProposedCriteria,
  proposeCriteria,
  proposeCriteriaWithReasons,
} from './propose/propose-criteria'
export type { Reason } from './propose/reason'
export { type DerogationGround, derogationGrounds } from './resolve/derogation-text'
// Resolution
export { type ResolveOptions, resolve } from './resolve/resolve'
export { type DerogationRecord, type SocialDerogation, socialDerogation } from './resolve/social-derogation'
export { recommendedRules } from './rules/recommended-rules'
export type { Rule, RuleFamily, RuleParam, RuleQuestion, RuleReport } from './rules/rule'
