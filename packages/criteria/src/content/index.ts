// Clauses of your own in the form of `content/`, with the checks that those of the project pass.
export type { ContentProblem, ContentSource } from './content-source'
export { type ClauseSources, type ReadClausesOptions, readClauses } from './read-clauses'
