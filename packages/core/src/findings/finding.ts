import { expectInput, expectList, expectObject } from '../errors/expect-input'
import type { SourceLocation } from '../errors/ose-error'

export type Severity = 'error' | 'warning' | 'info'

/** One step of RFC 6902; only the operations that fixes use. */
export interface JsonPatchOperation {
  /** What is done. */
  readonly op: 'add' | 'replace' | 'remove'
  /** JSON Pointer of the member. */
  readonly path: string
  /** The new value; absent for `remove`. */
  readonly value?: unknown
}

/** `verified`: confirmed on a public page. `memory`: from memory, not re-checked. */
export interface LegalReference {
  /** The article, such as `2014/24 art. 67(4)`. */
  readonly ref: string
  /** Whether it was confirmed. */
  readonly status: 'verified' | 'memory'
}

/** One fact that a linter, an official rule or a platform reports. The sentence is made by `format`. */
export interface Finding {
  /** Id of the rule; the official id of an assert. */
  readonly ruleId: string
  /** What holds where the rule is kept, in English: said where no sentence of the rule is at hand. */
  readonly summary?: string
  /** How bad it is. */
  readonly severity: Severity
  /** What only the wording suggests is `possible`, and never an error. */
  readonly certainty: 'certain' | 'possible'
  /** JSON Pointer in a Procurement; in a document of a platform, its own path, such as a positional XPath. */
  readonly path: string
  /** Field of the platform, such as the business term `BT-541-Lot-WeightNumber`. */
  readonly field?: string
  /** Where it is in the text, if there is a text. */
  readonly location?: SourceLocation
  /** Facts for the sentence. */
  readonly params: Readonly<Record<string, unknown>>
  /** The words that triggered a text rule. */
  readonly matched?: string
  /** What the rule rests on. */
  readonly legalBasis?: readonly LegalReference[]
  /** Steps that mend it, where a program can. */
  readonly fix?: readonly JsonPatchOperation[]
  /** Who says so: the linter, a schema, an official rule or the platform. */
  readonly source: 'lint' | 'xsd' | 'eforms' | 'platform'
  /** Same fact, same fingerprint: lets a vendor keep suppressions. */
  readonly fingerprint: string
  /** Page about the rule. */
  readonly helpUri?: string
}

/** A rule that could not be answered since a fact is missing. Unknown is not "no". */
export interface NotChecked {
  /** Id of the rule. */
  readonly ruleId: string
  /** The missing member, as a JSON Pointer. */
  readonly fact: string
  /** What to ask the buyer. */
  readonly question: string
}

export interface FindingSummary {
  readonly error: number
  readonly warning: number
  readonly info: number
}

/** Counts findings by severity. */
export function summarise(findings: readonly Pick<Finding, 'severity'>[]): FindingSummary {
  expectList('summarise', 'findings', findings)
  const summary = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) {
    expectObject('summarise', 'findings', finding)
    expectInput(Object.hasOwn(summary, finding.severity), 'summarise', 'findings', 'findings', finding)
    summary[finding.severity] += 1
  }
  return summary
}
