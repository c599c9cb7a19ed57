import type { Finding, FindingSummary, NotChecked } from '@opensource-experts/core'
import type { FamilyReport } from './family-report'

export interface SuppressedFinding {
  readonly finding: Finding
  readonly reason: string
}

/** Where an answer is needed: the rule that waits for it, and the member that is missing, as a JSON Pointer. */
export interface QuestionPlace {
  readonly ruleId: string
  readonly fact: string
}

/** A question to the buyer, asked once for all the places that need it. `ruleId` and `fact` are those of the first. */
export interface OpenQuestion extends NotChecked {
  /** Id of its sentence: `AWD-W09.question.tags`, or `question.date` where several rules share it. */
  readonly ask: string
  /** What its sentence names, with `lots` and `count` where it concerns lots. */
  readonly params: Readonly<Record<string, unknown>>
  /** Every rule and member that waits for the answer, sorted by member, then rule. */
  readonly places: readonly QuestionPlace[]
  /** How many there are beside the 100 that are listed; absent where all are. */
  readonly morePlaces?: number
  /** Lots and groups concerned, in document order, 100 at most (`params.count` says how many there are); absent where it concerns the whole. */
  readonly lots?: readonly string[]
}

/** No finding means no alert, not legal clearance. */
export interface LintResult {
  /** Sorted by path, then rule. */
  readonly findings: readonly Finding[]
  /** What rules needed to know and did not, with the question to ask the buyer. Sorted by fact, then rule. */
  readonly notChecked: readonly OpenQuestion[]
  /** Which families of rules were checked, partly checked and not checked, in the order in which rules are listed. */
  readonly families: readonly FamilyReport[]
  /** Of `findings`. */
  readonly summary: FindingSummary
  /** What suppressions dropped: for the internal file, never for tender documents. */
  readonly suppressed: readonly SuppressedFinding[]
}
