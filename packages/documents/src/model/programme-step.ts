import type { LocalizedText } from '@opensource-experts/core'

/** A step of a programme, such as those of `propose`: what is done, after what, and the decision at its end. */
export interface ProgrammeStep {
  readonly name: LocalizedText
  /** Ids of lots. */
  readonly lots: readonly string[]
  /** Ids of lots whose decision comes first. Default: none. */
  readonly after?: readonly string[]
  readonly decision: LocalizedText
}
