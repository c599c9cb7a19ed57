import type { Plan, PlanBase } from '@opensource-experts/core'

/** The notice that a plan was made for. */
export interface NoticeBase extends PlanBase {
  readonly format: 'eforms'
  /** SDK minor; absent where the notice names none. */
  readonly sdk?: string
  /** Notice subtype (OPP-070); absent where the notice has none. */
  readonly subtype?: string
}

/** A plan on an eForms notice. */
export interface NoticePlan extends Plan<NoticeBase> {
  readonly digest: string
}
