import type { SourceLocation } from '../errors/ose-error'

export type Severity = 'error' | 'warning' | 'info'

/** One step of RFC 6902; only the operations that fixes use. */
export interface JsonPatchOperation {
  readonly op: 'add' | 'replace' | 'remove'
  readonly path: string
  readonly value?: unknown
}

/** `verified`: confirmed on a public page. `memory`: from memory, not re-checked. */
export interface LegalReference {
  readonly ref: string
  readonly status: 'verified' | 'memory'
}

/** One fact that a linter, an official rule or a platform reports. The sentence is made by `format`. */
export interface Finding {
  readonly ruleId: string
  /** What holds where the rule is kept, in English: said where no sentence of the rule is at hand. */
  readonly summary?: string
  readonly severity: Severity
  /** What only the wording suggests is `possible`, and never an error. */
  readonly certainty: 'certain' | 'possible'
  /** JSON Pointer in a Procurement; in a document of a platform, its own path, such as a positional XPath. */
  readonly path: string
  /** Field of the platform, such as the business term `BT-541-Lot-WeightNumber`. */
  readonly field?: string
  readonly location?: SourceLocation
  readonly params: Readonly<Record<string, unknown>>
  /** The words that triggered a text rule. */
  readonly matched?: string
  readonly legalBasis?: readonly LegalReference[]
  readonly fix?: readonly JsonPatchOperation[]
  readonly source: 'lint' | 'xsd' | 'eforms' | 'platform'
  /** Same fact, same fingerprint: lets a vendor keep suppressions. */
  readonly fingerprint: string
  readonly helpUri?: string
}

/** A rule that could not be answered since a fact is missing. Unknown is not "no". */
export interface NotChecked {
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
  const summary = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) summary[finding.severity] += 1
  return summary
}
