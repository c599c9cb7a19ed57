// Catalogue
export type { Catalogue } from './catalogue/catalogue'
export { clauseFacts } from './catalogue/clause-facts'
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
