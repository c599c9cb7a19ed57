/** Families of rules, in the order in which they are listed. */
export const families = [
  // What no rule can read, and law that is not held.
  'document',
  // Arithmetic that a notice or tenderers would stumble over, what is never left out, house limits.
  'award.weights',
  // The line between the firm and the contract: an error only where a member says it, never from wording.
  'award.link',
  'award.clarity',
  'award.proof',
  'selection',
  'techspec',
  'performance',
  'lots',
  'process',
  // Texts that were not finished.
  'eforms',
  // Clauses nobody can trace.
  'catalogue',
] as const

export type RuleFamily = (typeof families)[number]
