import type { Alignment, Edit, Loss, Refusal } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import type { NoticeEditor } from '../edit/notice-editor'
import type { SdkTable } from '../tables/sdk-tables'
import type { NoticePaths } from '../terms/notice-paths'
import type { XmlElement } from '../xml/element'

/** Where one lot's results are collected. */
export interface LotPlan {
  readonly lot: string
  /** OPP-070. */
  readonly subtype: string
  readonly place: XmlElement
  readonly languages: readonly string[]
  readonly table: SdkTable
  readonly editor: NoticeEditor
  readonly paths: NoticePaths
  readonly edits: Edit[]
  readonly losses: Loss[]
  readonly align: Alignment[]
  readonly refusals: Refusal[]
  /** New children of a `cac:TenderingTerms` that the lot does not have yet. */
  readonly pending: NewElement[]
  /** New children of a `cac:AwardingCriterion` that the lot does not have yet. */
  readonly awarding: NewElement[]
}
