import type { SourceLocation } from '@opensource-experts/core'

/** What is wrong with a directory, and where. */
export interface DirectoryIssue {
  /** `unknown-key`, `missing`, `invalid`, `duplicate`, `identifier`, `ambiguous-software`, `date`. */
  readonly code: string
  /** JSON Pointer. */
  readonly path: string
  readonly message: string
  /** 1-based; where the text is known. */
  readonly location?: SourceLocation
}

/** On its way inside: with what its message names, for another language. */
export interface DetailedIssue extends DirectoryIssue {
  readonly params?: Readonly<Record<string, string>>
}
