import type { Rule } from './rule'

/** What documentation says of a rule and a program that lints need not carry. */
export type RuleNotes = Required<Pick<Rule, 'summary' | 'appliesTo' | 'legalReview' | 'params' | 'facts'>>
