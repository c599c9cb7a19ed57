import type { Severity } from '@opensource-experts/core'

/** What a sheet says of a rule beside its facts and its sentences. */
export interface SheetNotes {
  /** What the rule does not see, or why it is as it is. */
  readonly note: string
  readonly examples: readonly {
    readonly title: string
    /** What the words of the example are, where they are not those of the common one: what is wrong or right in it. */
    readonly says?: readonly string[]
    /** Which of these words the rule reports. */
    readonly matched?: readonly string[]
    /** Severities of what the rule reports there; empty where it reports nothing. */
    readonly reports: readonly Severity[]
    /** Whether it asks for a fact there. */
    readonly asks: boolean
  }[]
}
