// A change of criteria
export type { JoinedCriteria } from './change/join-criteria'
export type { OthersJoin } from './change/others-join'
export type { ParagraphChange, TermsJoin, TermText } from './change/terms-join'
export { strategicFor } from './change/with-members'
// Plain data
export { type Defined, defined } from './data/defined'
export { sameValue } from './data/same-value'
// Exact decimals
export {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  multiplyDecimals,
  negateDecimal,
  parseDecimal,
  subtractDecimals,
  sumDecimals,
  toDecimalValue,
  toDouble,
  unitsAt,
  wholeDecimal,
} from './decimal/decimal'
export { decimalOrZero, readDecimal } from './decimal/read-decimal'
// Errors, findings and their texts
export type { OseErrorCode } from './errors/error-code'
export { expectInput, expectList, expectObject, expectText, readingInput } from './errors/expect-input'
export { type AnyErrorCode, OseError, type OseErrorOptions, type SourceLocation } from './errors/ose-error'
export {
  type Finding,
  type FindingSummary,
  type JsonPatchOperation,
  type LegalReference,
  type NotChecked,
  type Severity,
  summarise,
} from './findings/finding'
export { fingerprint } from './findings/fingerprint'
// Forms: fields without a notice
export type { FormOptions, FormRow } from './form/form-rows'
export type { FormPlan, PlanFormOptions } from './form/plan-form'
export {
  criteriaFileShape,
  criterionShape,
  lotPlanningShape,
  lotShape,
  moneyShape,
  needShape,
  planShape,
} from './generated/shapes'
// What comes in: every public function checks it first
export { anyJson } from './guard/any-json'
export { type Argument, checkInput, type InputIssue } from './guard/check-input'
export {
  above0,
  anyFunction,
  anyNumber,
  anyObject,
  anySignal,
  anyText,
  decimal,
  flag,
  nothing,
  oneOf,
  someText,
  wholeAbove0,
  wholeFrom0,
} from './guard/leaves'
export { nearestKey } from './guard/nearest-key'
export type { AsRead, Cases, Complaint, Leaf, Members, Shape } from './guard/shape'
// Facts of law that several packages read
export { climateLawDay } from './law/climate-law'
export { isCountry, nearestCountry, toAlpha2 } from './law/countries'
export { deriveFormalised, type Formalised, type FormalisedReason } from './law/formalised'
export { mentionsEnvironment } from './law/mentions-environment'
export { isNuts } from './law/nuts'
export { type Law, type NationalLaw, reaches } from './law/states'
export { type ThresholdPeriod, thresholdsOn } from './law/thresholds'
export { type FoundMessage, findMessage } from './messages/find-message'
export { coreMessages, format, formatLoss, formatRefusal } from './messages/format'
export {
  formatMessage,
  type Message,
  type MessageOptions,
  type MessageParams,
  type MessagePart,
} from './messages/message'
export type { MessageCatalogue, Messages } from './messages/messages'
export type { Change, ChangeOptions, KeptWeights, WeightPolicy } from './model/change'
export type { ClauseFacts, ClauseLookup, ClausePair, ClausePairs } from './model/clause-facts'
export type {
  AwardCriterion,
  ClauseParam,
  ClauseReference,
  Criterion,
  CriterionKind,
  CriterionTarget,
  PerformanceTerm,
  Scoring,
  SelectionCriterion,
  SelectionMinimum,
  SubCriterion,
  TechnicalSpecification,
} from './model/criterion'
export type { ContributionMetric, LifeCycleCost, NamedItem } from './model/criterion-facts'
export type { DecimalValue, Money } from './model/decimal-value'
export type { DocumentTexts } from './model/document-texts'
export type { EvidenceRequirement, MeansOfProof, Provenance } from './model/evidence'
export type { LegalReview } from './model/legal-review'
export type {
  Activity,
  AwardMethod,
  Lot,
  LotGroup,
  LotLimits,
  LotLimitsChange,
  Openness,
  Rounding,
  SoftwareProject,
} from './model/lot'
export type { LotClause } from './model/lot-clause'
export type { LotPlanning } from './model/lot-planning'
export type { ExistingContract, Need, NeedBuyer, NeedFramework, NeedFunction } from './model/need'
export type {
  DropCriterion,
  DropLot,
  LevelOfClause,
  MergeLots,
  NeedChange,
  ShareOfLot,
} from './model/need-change'
export type {
  CandidateLimit,
  Consortia,
  Evaluator,
  NoticeFormat,
  OpenSource,
  PriorInvolvement,
  Reliance,
  Strategic,
  Subcontracting,
  TieBreak,
} from './model/procedure'
export type { Buyer, BuyerRole, CriteriaFile, Framework, Identifier, Procurement } from './model/procurement'
export type { Quantity, Reason } from './model/reason'
export type { Recognise, Recognised } from './model/recognised'
export type { ClauseRemoval, CriterionRemoval, Removal } from './model/removal'
export type { LotStrategic, StrategicChange, StrategicPurpose } from './model/strategic'
export type { LocalizedText } from './model/text'
export type { FixedNumber, NumericWeight, OrderWeight, Threshold, Weight, WeightRange } from './model/weight'
export { type PairIssue, pairsAmong } from './pairs/pairs-among'
// Places in a text, and in a document
export { LineCursor, locationAt } from './place/line-cursor'
// Plans
export {
  type Alignment,
  type Edit,
  type Loss,
  type Patch,
  type Plan,
  type PlanBase,
  type Refusal,
  type RefusalCode,
  refusalCodes,
  type Span,
} from './plan/plan'
export { fromPointer, toPointer } from './pointer/pointer'
export type {
  ActivityKind,
  ActivityPage,
  ActivityQuery,
  EvidenceSource,
  IssueResponse,
  PlatformActivity,
  ResponsePage,
  ResponsesQuery,
} from './ports/evidence-source'
export type {
  Expert,
  ExpertDirectory,
  ExpertMatch,
  ExpertPage,
  ExpertQuery,
  MatchReason,
  SourcedFact,
  SourceStatus,
} from './ports/expert-directory'
// Ports
export type {
  CriteriaInput,
  NotRun,
  PlanOptions,
  PlatformAdapter,
  PlatformLimits,
  ReadResult,
  Verdict,
} from './ports/platform-adapter'
// The project itself
export { helpUriFor, isConfirmedAddress, pageAddress, repositoryAddress } from './project'
export { fromForm, inverseEdits, toForm } from './public/form-rows'
export { joinCriteria } from './public/join-criteria'
export { planForm } from './public/plan-form'
export { withCriteria } from './public/with-criteria'
export { changeArgument, changeOptions, planOptions, procurementArgument } from './schema/arguments'
export type { DocumentIssue } from './schema/document-issue'
export { issuesOf } from './schema/issues-of'
export { day, languageTag, nutsCode } from './schema/leaves'
// Reading documents
export { type Parsed, type ParseOptions, parseCriteriaFile, parseNeed, parseProcurement } from './schema/parse-document'
export { asParagraph, normaliseText, paragraphs } from './text/normalise-text'
export { normaliseWord } from './text/normalise-word'
export { textIn } from './text/text-in'
export { apportion } from './weights/apportion'
export { awardOf, byLot, lotsOf } from './weights/by-lot'
// Joining criteria, weights
export { criterionKey, hasParagraph, noticeName, noticeText } from './weights/identity'
export type { AddedCriterion, LotJoin, LotRefusal, ReplacedCriterion, WeightChange } from './weights/lot-join'
export { type LotWeighting, lotWeighting } from './weights/lot-weights'
