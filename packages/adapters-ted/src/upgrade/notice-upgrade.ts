import { type Members, oneOf, someText } from '@opensource-experts/core'
import { supportedMinors } from '../tables/sdk-tables'

/** Where a notice is moved to. */
export interface NoticeUpgrade {
  /** An SDK minor that can be written, later than that of the notice, such as `1.15`. */
  readonly to: string
  /** What only the buyer can say on the way from SDK 1.11 or earlier to 1.12 or later. */
  readonly dialect?: NewDialect
}

/** What SDK 1.12 asks and what a notice of SDK 1.11 does not say. */
export interface NewDialect {
  /** BT-809 of each selection criterion, by the id that `read` gives it, such as `LOT-0001.selection.1`. */
  readonly codes?: Readonly<Record<string, string>>
  /**
   * BT-821, by lot (`all`: each lot that is not named): where selection criteria stand besides the notice, as codes of the later
   * SDK. `epo-notice` is added where the lot has criteria. Needed for each lot that has none.
   */
  readonly selectionSources?: Readonly<Record<string, readonly string[]>>
  /** BT-806: the same for exclusion grounds. Needed where the notice names none (BT-67). */
  readonly exclusionSources?: readonly string[]
}

const sources = { list: someText, atLeast: 1 } as const

export const noticeUpgradeShape: Members = {
  members: {
    to: /* @__PURE__ */ oneOf(...supportedMinors),
    dialect: {
      members: { codes: { named: someText }, selectionSources: { named: sources }, exclusionSources: sources },
      required: [],
    },
  },
  required: ['to'],
}
