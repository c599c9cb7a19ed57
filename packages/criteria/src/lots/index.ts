// The plan of lots

export { type Concentration, type EvenHolders, worstConcentration } from '../propose/concentration'
export type { LimitOption, PlannedLimits } from './award-limits'
export type { DivisionNote, Ground } from './division-note'
export type { Explained, Remark, TwoTexts } from './explain'
// Several buyers
export { checkLedger, type LedgerAnswer, type LedgerState } from './ledger'
export type { LotModel, ModelAdvice, ModelState } from './lot-models'
// Competition, from what directories answered
export type { Market, MarketFirm, MarketSource } from './market'
export type { NeedToPlan, PlanLotsOptions } from './plan-input'
export { type LotPlan, type PlannedConcentration, type PlannedLot, planLots } from './plan-lots'
export { planSharedBuying, type SharedMember, type SharedPlan, type SharedWorkPlan } from './plan-shared-buying'
export {
  type CompetitionPreview,
  type CompetitionVerdict,
  type LevelReach,
  type LotCompetition,
  type PreviewOptions,
  previewCompetition,
  type RecordedFirm,
  type SourcingRecord,
} from './preview-competition'
export type { FirmSize, LotReach, Reach, SizeReach } from './reach'
export type { CostShare } from './share-cost'
export type { Basis, LedgerEntry, OrderGroup, SharedBuyer, SharedBuying, SharedWork } from './shared-buying'
export { type AwardScenario, type SimulatedAwards, type SimulateOptions, simulateAwards } from './simulate-awards'
export type { Source } from './sources'
// Consultation of the market
export {
  type KitPaper,
  type MarketContact,
  type SourcingKit,
  type SourcingKitOptions,
  sourcingKit,
} from './sourcing-kit'
