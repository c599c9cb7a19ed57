import type { Criterion } from '../model/criterion'

/** What becomes of the selection criteria and technical specifications of one lot. */
export interface OthersJoin {
  readonly added: readonly Criterion[]
  /** Criteria that come in the place of a present one. */
  readonly replaced: readonly { readonly criterion: Criterion; readonly present: Criterion }[]
  /** Present criteria that leave on request. */
  readonly removed: readonly Criterion[]
}
