// The adapter
export { createTed, type TedAdapter, type TedOptions } from './create-ted'
// What differs between two notices
export { diffNotices, type NoticeDiff } from './diff/diff-notices'
// The life of a notice: what changes it once it is published, and its versions as one history
export { type ChangeNotice, type ChangeReasonCode, changeReasons } from './life/change-notice'
export { type HistoryEntry, type NoticeHistory, noticeHistory } from './life/notice-history'
export type { HistoryGap } from './life/order-versions'
export { planChangeNotice } from './life/plan-change-notice'
export type { NoticeVersion, StatedChange } from './life/read-version'
export { tedMessages } from './messages/ted-messages'
export { applyPlan } from './plan/apply-plan'
export { inversePlan } from './plan/inverse-plan'
export type { NoticeBase, NoticePlan } from './plan/notice-base'
export { planNotice } from './plan/plan-notice'
export type { Notice, ReadLimits } from './read/notice-head'
export type { NoticeResult } from './read/notice-result'
// Its parts, for those who need more than the port gives
export { type NoticeReading, readNotice } from './read/read-notice'
// Dividing a lot
export type { LotPart, LotSplit } from './split/lot-split'
export { splitLot } from './split/split-lot'
export { dialectName, type NationalDialect } from './tables/customization'
export { fromBcp47, toBcp47 } from './tables/languages'
// Facts of the SDK
export { type SdkTable, supportedMinors, tableFor } from './tables/sdk-tables'
// Moving a draft to a later SDK
export type { NewDialect, NoticeUpgrade } from './upgrade/notice-upgrade'
export { upgradeNotice } from './upgrade/upgrade-notice'
// What a notice may be given as
export type { NoticeBytes } from './xml/bytes-of'
