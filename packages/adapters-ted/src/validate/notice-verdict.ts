import type { Verdict } from '@opensource-experts/core'

/** Answer of an offline validation of an eForms notice. In `notRun`, `what` is `xsd`, `eforms` (all rules) or an assert. */
export interface NoticeVerdict extends Verdict {
  /** Exact SDK version whose schemas and rules were used. */
  readonly sdk: string
  /** Notice subtype (OPP-070); null where the notice has none. */
  readonly subtype: string | null
  /** Schematron rules that fired, one for each node matched. */
  readonly firedRules: number
}
