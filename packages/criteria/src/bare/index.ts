// The same functions for those who choose their languages: the catalogue is required, and no text comes along.
//   import { createCatalogue, proposeCriteria } from '@opensource-experts/criteria/bare'
//   import { fr } from '@opensource-experts/criteria/texts/fr'
//   proposeCriteria(procurement, { level: 'advanced', catalogue: createCatalogue({ texts: [fr] }) })
export type { Catalogue, ClauseSource } from '../catalogue/catalogue'
export { clauseFacts } from '../catalogue/clause-facts'
export { type ClauseDocument, describeClause } from '../catalogue/describe-clause'
export { type CatalogueExtension, type ExtensionProblem, extendCatalogue } from '../catalogue/extend-catalogue'
export { getClause } from '../catalogue/get-clause'
export { listClauses } from '../catalogue/list-clauses'
export { type ClausePairIssue, pairIssues } from '../catalogue/pair-issues'
export type { LanguageTexts } from '../clause/language-texts'
export { type CatalogueParts, createCatalogue } from '../project/create-catalogue'
export type { Proposal } from '../propose/proposal'
export { type ProposeOptions, propose } from '../propose/propose'
export {
  type ProposeCriteriaOptions,
  type ProposedCriteria,
  proposeCriteria,
  proposeCriteriaWithReasons,
} from '../propose/propose-criteria'
export type { Reason } from '../propose/reason'
export { type RecogniseOptions, recognise } from '../recognise/recognise'
export { type ClauseTexts, type ClauseTextsOptions, clauseTexts, resolveLotClauses } from '../resolve/clause-texts'
export { type OfKind, resolve } from '../resolve/resolve'
export type { ResolveOptions } from '../resolve/resolve-options'
export { type DerogationRecord, type SocialDerogation, socialDerogation } from '../resolve/social-derogation'
