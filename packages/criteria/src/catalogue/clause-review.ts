/** Someone who has read a clause in one language, in one version of its text. */
export interface ClauseReview {
  readonly clause: string
  readonly language: string
  readonly version: string
  readonly reviewer: string
  /** As what the person reads; only a lawyer's reading makes a `legalReview`. */
  readonly role: 'lawyer' | 'buyer' | 'translator' | 'other'
  /** In the person's own words: "avocate au barreau de Lyon". */
  readonly capacity: string
  /** ISO 8601 day. */
  readonly date: string
  readonly verdict: 'approved' | 'approved-with-remarks' | 'rejected'
  readonly remarks?: string
  /** Of the text that was read, as `readingSheet` prints it. */
  readonly digest: string
  /** True where the text has changed since. */
  readonly stale: boolean
}
