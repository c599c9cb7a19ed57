import type { Rule } from './rule'

/** A reading of a rule by a named person. */
export interface RuleReview {
  readonly rule: string
  readonly reviewer: string
  readonly role: 'lawyer' | 'buyer' | 'translator' | 'other'
  /** In the words of the person. */
  readonly capacity: string
  /** Whose sentences were read, BCP 47. */
  readonly languages: readonly string[]
  /** The day, ISO 8601. */
  readonly date: string
  readonly verdict: 'approved' | 'approved-with-remarks' | 'rejected'
  readonly remarks?: string
  /** Of what was read. */
  readonly digest: string
  /** True where the rule has changed since; the reading no longer counts. */
  readonly stale: boolean
}

/** What documentation says of a rule and a program that lints need not carry. */
export interface RuleNotes extends Required<Pick<Rule, 'summary' | 'appliesTo' | 'legalReview' | 'params' | 'facts'>> {
  /** Every reading, stale ones too. */
  readonly reviews: readonly RuleReview[]
  /** Of the rule as it stands: what a reviewer signs for. */
  readonly digest: string
}
