import type { CriterionTarget } from './criterion'

/** What the catalogue fixes for a clause: read where the criterion refers to it and does not say it itself. */
export interface ClauseFacts {
  readonly target?: CriterionTarget
  readonly tags?: readonly string[]
  /** Whether the clause states its link with the subject-matter. */
  readonly linked?: boolean
  /** Whether it gives points for what is promised. */
  readonly commitment?: boolean
  /** Whether it states why the quality of the staff matters. */
  readonly staffImpact?: boolean
}

export type ClauseLookup = (clauseId: string) => ClauseFacts | undefined
