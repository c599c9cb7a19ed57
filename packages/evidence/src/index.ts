// Commits at Software Heritage
export type { ArchiveCall } from './archive/archive-options'
export type { ArchivedCommits } from './archive/archived-commits'
export { type ArchivedOptions, checkArchived, commitsOf } from './archive/check-archived'
export { type ArchiveVisit, lastVisit } from './archive/last-visit'
// What platforms attest beside git
export type {
  Attested,
  AttestedActivity,
  AttestedEvidence,
  AttestedKind,
  AttestedPerson,
  AttestedProject,
  AttestedResponses,
  AttestedReview,
} from './attest/attested'
export type { AttestedOptions } from './attest/attested-options'
export { type CollectedAttested, collectAttested } from './attest/collect-attested'
export { parseAttested } from './attest/parse-attested'
// What is claimed
export { parseClaims } from './claims/parse-claims'
// Collecting
export type { EvidenceCheckpoint } from './collect/checkpoint'
export { type CollectedEvidence, collectEvidence } from './collect/collect-evidence'
export type { EvidenceOptions, ProofOptions } from './collect/options'
// What a committee gets
export type { AttestedOf, AttestedPart, AttestedRow, WithAttested } from './committee/attested-part'
export { evidenceFacts, type FactsOptions } from './committee/evidence-facts'
export type {
  CheckedCode,
  FactClause,
  FactSheet,
  Help,
  LedgerRow,
  NotCheckedCode,
  PersonSheet,
  Reference,
  RejectedFact,
  SheetFact,
} from './committee/fact-sheet'
export { factSheetToMarkdown } from './committee/fact-sheet-to-markdown'
// Metrics, by their names at CHAOSS
export { formatSize } from './committee/format-size'
export type { Naming } from './committee/named-people'
export type { SheetProof } from './committee/proof-line'
export { type SharedClaim, sharedClaims, type TenderedBundle } from './committee/shared-claims'
// What a contract promised beside what was done
export { type CompareOptions, compareEvidence } from './contract/compare-evidence'
export type { Comparison, Letter, PromiseState, RecordState, RowState } from './contract/comparison'
export { comparisonToMarkdown } from './contract/comparison-to-markdown'
export { type FormattedLetter, formatLetter } from './contract/format-letter'
export type { ContractPromise, DeliveredRecord, Promised, PromisedState, RecordRow } from './contract/promised'
export { parsePromised } from './contract/promised-input'
// Questions to the tenderer
export { type FormattedFinding, formatFinding } from './gaming/format-finding'
export {
  contributorAbsenceFactor,
  developmentDistributionScore,
  elephantFactor,
  organizationalDiversity,
} from './metrics/absence-factor'
export { type AnsweredIssue, type FirstResponse, timeToFirstResponse } from './metrics/first-response'
export {
  logCapFigure,
  perHeadFigure,
  presenceFigure,
  type SizedFigure,
  type SizeMethod,
  volumeFigure,
} from './metrics/size'
export type {
  CommitsByNature,
  Evidence,
  EvidenceBundle,
  EvidenceFinding,
  EvidenceParameters,
  EvidencePerson,
  ExcludedCounts,
  Exclusion,
  FactEvidence,
  FactReason,
  FindingCode,
  Made,
  Nature,
  PersonEvidence,
  ProjectEvidence,
  ProjectMetrics,
} from './model/bundle'
export type {
  ClaimedAccount,
  ClaimedFact,
  ClaimedKey,
  ClaimedOrganisation,
  ClaimedPerson,
  ClaimedProject,
  ClaimingTenderer,
  Claims,
  DayRange,
} from './model/claims'
export { defaultEvidenceLimits, type EvidenceLimits } from './model/limits'
// How far it is proved who somebody is
export type {
  ClaimProof,
  DomainState,
  KeyState,
  MaintainersFile,
  MembershipState,
  OrganisationState,
  ProofLevel,
  ProofState,
  ProofsAsked,
  SignatureCounts,
  SignatureState,
  UpstreamLine,
} from './model/proof'
// Where a software is developed
export {
  type CanonicalOrigin,
  canonicalOrigin,
  type OriginPlace,
  type OriginStatement,
} from './origin/canonical-origin'
export {
  type ComparedHistories,
  type ComparedHistory,
  compareHistories,
  type HistoryPlace,
} from './origin/compare-histories'
export type { AttestOptions } from './proof/attest-options'
// A report for a committee
export { type ReportOptions, reportToHtml } from './report/report-to-html'
export { reportToMarkdown } from './report/report-to-markdown'
// Signing
export { type CheckedSignature, checkSignature } from './sign/check-signature'
export type { SignedEvidence } from './sign/dsse'
export { signEvidence } from './sign/sign-evidence'
// Platforms that can be asked
export type { ClientOptions } from './sources/forge-client'
export type { ForgeOptions } from './sources/forge-options'
export type { ForgeProgram } from './sources/forge-programs'
export { createForgejo } from './sources/forgejo'
export { createGitHub } from './sources/github'
export { createGitLab } from './sources/gitlab'
// Verifying
export type { Difference } from './verify/differences'
export { parseBundle } from './verify/parse-bundle'
export { type VerifiedEvidence, verifyEvidence } from './verify/verify-evidence'
export type { VerifyOptions } from './verify/verify-options'
