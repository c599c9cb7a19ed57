import type { Expert, MatchReason, SourceStatus } from '@opensource-experts/core'

/** A source, and what it says of itself: as `searchExperts` of `@opensource-experts/experts` gives it. */
export type MarketSource = SourceStatus & {
  /** Two lists of one publisher are one source. */
  readonly publisher?: string
  /** Made-up firms compete with nobody. */
  readonly fictitious?: boolean
  /** True where it had more matches than were taken. */
  readonly truncated?: boolean
}

/** A firm, why it was found, and the ids of the sources that list it. */
export interface MarketFirm {
  readonly expert: Expert
  /** `asked`: the name that was asked for, where the directory knows the software by another one. */
  readonly reasons?: readonly (MatchReason & { readonly asked?: string })[]
  readonly sources?: readonly string[]
}

/** What directories answered to a search for the software of the lots. An answer of `searchExperts` is one. */
export interface Market {
  readonly experts: readonly MarketFirm[]
  readonly sources: readonly MarketSource[]
}
