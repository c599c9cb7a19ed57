import type { CriterionTarget } from './criterion'

/** A clause that another needs, excludes, or counts twice with in the same lot. */
export interface ClausePair {
  readonly clause: string
  /** Levels of the clause that says it where it holds; absent: all. */
  readonly levels?: readonly ('basic' | 'advanced' | 'exemplary')[]
  /** Needs: parameters that must be equal in both. */
  readonly same?: readonly string[]
  /** Why, as a key such as `same-persons`: the catalogue has a sentence for it. */
  readonly reason?: string
}

/** What a clause needs beside it, cannot stand beside, or counts twice with, in the same lot. */
export interface ClausePairs {
  readonly needs?: readonly ClausePair[]
  readonly excludes?: readonly ClausePair[]
  readonly countsTwice?: readonly ClausePair[]
}

/** What the catalogue fixes for a clause: read where the criterion refers to it and does not say it itself. */
export interface ClauseFacts {
  readonly target?: CriterionTarget
  readonly tags?: readonly string[]
  /** Whether the clause states its link with the subject-matter. */
  readonly linked?: boolean
  /** Clauses that it goes with, or does not. */
  readonly pairs?: ClausePairs
  /** Whether it gives points for what is promised. */
  readonly commitment?: boolean
  /** Whether its own text for the contract makes the promise contractual. */
  readonly contractual?: boolean
  /** Clauses whose promise it makes contractual; empty: none. */
  readonly covers?: readonly string[]
  /** Whether it states why the quality of the staff matters. */
  readonly staffImpact?: boolean
}

export type ClauseLookup = (clauseId: string) => ClauseFacts | undefined
