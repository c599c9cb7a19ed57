/** A person who has read a clause or rule as a lawyer, by name. Null as long as there is none. */
export interface LegalReview {
  readonly reviewer: string
  /** ISO 8601 day. */
  readonly date: string
  readonly languages: readonly string[]
}
