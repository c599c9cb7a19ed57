/** What a need leaves open or gets wrong, for the buyer: a literal code, where, and a sentence. */
export interface ProposalNote {
  /** Literal: `no-value`, `territory`, `activities`. */
  readonly code: string
  /** JSON Pointer in the need. */
  readonly path: string
  /** In the language of the reasons. */
  readonly text: string
}
