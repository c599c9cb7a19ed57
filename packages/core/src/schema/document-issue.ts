/** What is wrong with a document, and where. */
export interface DocumentIssue {
  /** `unknown-key`, `invalid` (wrong type), `out-of-bounds`, `missing`, `duplicate-id`, `lot-not-found`, `target-missing`, `text-missing`. */
  readonly code: string
  /** JSON Pointer. */
  readonly path: string
  readonly message: string
  /** What to write instead, where that can be told. */
  readonly write?: string
}
