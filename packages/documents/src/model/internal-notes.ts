/** What the buyer knows beside the procurement. All of it goes into the internal file and into no other document. */
export interface InternalNotes {
  /** Findings that were set aside, each with its reason. */
  readonly suppressions?: readonly {
    readonly ruleId: string
    readonly criterion?: string
    readonly lot?: string
    readonly reason: string
  }[]
  /** Why something was proposed or decided, such as the reasons of `propose`. */
  readonly reasons?: readonly { readonly text: string }[]
  /** Sentences of the linter's findings. */
  readonly findings?: readonly string[]
  /** Questions that are still open. */
  readonly questions?: readonly string[]
  /** Operators who could tender, by lot, as the market was sounded. */
  readonly operators?: readonly { readonly lot?: string; readonly names: readonly string[] }[]
  /** Results of simulations, in words. */
  readonly previews?: readonly string[]
}
