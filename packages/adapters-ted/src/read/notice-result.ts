import type { ReadResult } from '@opensource-experts/core'
import type { NationalDialect } from '../tables/customization'

/** What `read` says of an eForms notice. */
export interface NoticeResult extends ReadResult {
  /** SDK minor of the notice (OPT-002), such as `1.13`; empty where it names none. */
  readonly sdk: string
  /** Where the notice is of a national form of eForms, such as eForms-DE. */
  readonly dialect?: NationalDialect
  /** Notice subtype (OPP-070), such as `16`; empty where the notice has none. */
  readonly subtype: string
}
