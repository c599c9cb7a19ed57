import type { ReadResult } from '@opensource-experts/core'

/** What `read` says of an eForms notice. */
export interface NoticeResult extends ReadResult {
  /** SDK minor of the notice (OPT-002), such as `1.13`; empty where it names none. */
  readonly sdk: string
  /** Notice subtype (OPP-070), such as `16`; empty where the notice has none. */
  readonly subtype: string
}
