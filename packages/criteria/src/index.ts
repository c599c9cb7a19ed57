// Catalogue
export type { Catalogue, ClauseSource } from './catalogue/catalogue'
export type { ClauseReview } from './catalogue/clause-review'
export type { ClauseSets, Duty, SetLine } from './catalogue/clause-sets'
export type { ClauseDocument, ClauseTextDocument, ParameterDocument } from './catalogue/describe-clause'
export { type CatalogueExtension, type ExtensionProblem, extendCatalogue } from './catalogue/extend-catalogue'
export type { ClausePairIssue } from './catalogue/pair-issues'
// Clauses
export type {
  ChoiceParameter,
  Clause,
  ClauseEforms,
  ClauseEvidence,
  ClauseKind,
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
} from './clause/clause'
export { type ClauseText, type DocumentPlace, documentPlaces, type LevelText } from './clause/clause-text'
export type { LanguageTexts, Phrases } from './clause/language-texts'
export { legalReference } from './clause/legal-reference'
// Comparison
export {
  type ComparedProposal,
  type CompareProposalsOptions,
  compareProposals,
} from './compare/compare-proposals'
export type { ProposalChange } from './compare/proposal-change'
export { type ClauseId, clauseIds } from './generated/clause-id'
// With the catalogue of the project, unless another is given
export { clauseFacts } from './project/clause-facts'
export { type ClauseTextsOptions, clauseTexts, resolveLotClauses } from './project/clause-texts'
export { type CatalogueParts, createCatalogue } from './project/create-catalogue'
export { defaultCatalogue } from './project/default-catalogue'
export { type CatalogueOptions, type DescribeClauseOptions, describeClause } from './project/describe-clause'
export { type ClauseSourceOptions, getClause } from './project/get-clause'
export { type ListClausesOptions, listClauses } from './project/list-clauses'
export { pairIssues } from './project/pair-issues'
export { propose } from './project/propose'
export { type ProposeCriteriaOptions, proposeCriteria, proposeCriteriaWithReasons } from './project/propose-criteria'
export { recognise } from './project/recognise'
export { type ResolveOptions, resolve } from './project/resolve'
export { socialDerogation } from './project/social-derogation'
export { spokenIn } from './project/spoken-in'
// Proposal
export type { ProposalNote } from './propose/note'
export type { ProgrammeStep } from './propose/programme'
export type { Proposal } from './propose/proposal'
export type { ProposedCriteria } from './propose/propose-criteria'
export type { Reason } from './propose/reason'
// Resolution
export type { ClauseTexts } from './resolve/clause-texts'
export { type DerogationGround, derogationGrounds } from './resolve/derogation-grounds'
export type { OfKind } from './resolve/resolve'
export type { DerogationRecord, SocialDerogation } from './resolve/social-derogation'
