// Scoring tenders
export type {
  Aggregation,
  AssignedPerson,
  Bid,
  BidValue,
  Evaluation,
  Mark,
  MarkedValue,
  PartValues,
  StaffValue,
  Tender,
} from './evaluation'
export { formatScore } from './format-score'
export { filledFormula } from './points-of'
// What scoring methods do: formulas by id, and their properties in simulated tenders.
export { type FormulaParams, type PriceFormula, priceFormulas } from './price-formulas'
export { chance, type PriceProperties, priceProperties } from './price-properties'
export { type QualityFormula, qualityFormulas } from './quality-formulas'
export { parseEvaluation, score } from './score'
export type {
  BidScore,
  CriterionScore,
  CriterionShown,
  ExcludedBy,
  LotScore,
  Scoreboard,
  ScoreFinding,
  ScoreFindingCode,
  ScoreNumber,
  ScoreRefusal,
  ScoreRefusalCode,
  ValueStep,
} from './scoreboard'
