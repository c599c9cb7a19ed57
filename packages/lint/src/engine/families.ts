/** Families of rules, in the order in which they are listed. */
export const families = [
  // What no rule can read, and law that is not held.
  'document',
  // Arithmetic that a notice or tenderers would stumble over, what is never left out, house limits.
  'award.weights',
  // The line between the firm and the contract: an error only where a member says it, never from wording.
  'award.link',
  // Whether tenderers can know how marks come about.
  'award.clarity',
  // Which proof is taken, and from where.
  'award.proof',
  // Formulas that do what weights say.
  'scoring',
  // Who may take part.
  'selection',
  'techspec',
  'performance',
  // What is counted of contributions to projects.
  'community',
  'lots',
  // How the procedure is run.
  'process',
  // Texts that were not finished.
  'eforms',
  // Clauses nobody can trace.
  'catalogue',
] as const

export type RuleFamily = (typeof families)[number]
