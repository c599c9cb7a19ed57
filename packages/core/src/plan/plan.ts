/** A half-open range `[start, end)` of bytes of the base document. */
export interface Span {
  /** First byte of the range, from 0. */
  readonly start: number
  /** The byte after the last one. */
  readonly end: number
}

/** One change in business terms: enough for a vendor who holds form fields and no XML. */
export interface Edit {
  /** What happens to the field. */
  readonly op: 'insert' | 'replace' | 'remove'
  /** Id of the lot, part or group. */
  readonly lot: string
  /** `BT-541-Lot-WeightNumber`, `BT-70-Lot`, ... */
  readonly field: string
  /** The criteria file's id where requested, else the id that `read` gives. */
  readonly criterion?: string
  /** BCP 47. */
  readonly language?: string
  /** Strings as in the notice, or null where there is none. */
  readonly before: string | null
  /** Text of the field afterwards, as in the document; null where there is none. */
  readonly after: string | null
  /** Asked for, made to move by a new weight, or joined to the text that is there. */
  readonly cause: 'requested' | 'rebalanced' | 'merged'
  /** Bytes of the base, shared by the edits of one inserted element. Absent where a platform holds fields and no bytes. */
  readonly span?: Span
}

/** Replace the bytes `[start, end)` of the base by `text` (UTF-8). */
export interface Patch extends Span {
  /** What stands there afterwards. */
  readonly text: string
}

/** What the document of the platform cannot carry. */
export interface Loss {
  /** Literal that programs compare, such as `sub-criteria`. */
  readonly code: string
  /** Id of the criterion concerned. */
  readonly criterion?: string
  /** Id of the lot, part or group concerned. */
  readonly lot?: string
  /** JSON Pointer of the member concerned, in the input. */
  readonly pointer?: string
  /** Facts for the sentence. */
  readonly params: Readonly<Record<string, unknown>>
}

export const refusalCodes = [
  'subtype-not-allowed',
  'records-the-past',
  'sdk-not-supported',
  'already-published',
  'lot-not-found',
  'kind-not-supported',
  'clause-unresolved',
  'language-missing',
  'language-draft',
  'award-criteria-incomplete',
  'conflicting-value',
  'weights-not-adjustable',
  'several-awarding-criteria',
  'source-not-notice',
  'text-too-long',
  'text-not-xml',
  'encoding-not-writable',
  'criterion-not-found',
  'field-mandatory',
  'notice-incomplete',
  'outcome-too-large',
  'reason-missing',
  'not-published',
  'nothing-to-change',
  'lot-not-divisible',
  'value-would-be-lost',
  'code-not-in-list',
  'dialects-mixed',
  'second-stage',
  'lot-limits',
  'lot-groups',
  'award-method',
  'strategic',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** Why nothing is written. One refusal stops the whole document. */
export interface Refusal {
  /** Literal that programs compare. */
  readonly code: RefusalCode
  /** Id of the criterion concerned. */
  readonly criterion?: string
  /** Id of the lot, part or group concerned. */
  readonly lot?: string
  /** JSON Pointer of the member concerned, in the input. */
  readonly pointer?: string
  /** Facts for the sentence; `reason` tells cases of one code apart. */
  readonly params: Readonly<Record<string, unknown>>
}

/** What the tender documents must now say as well. */
export interface Alignment {
  /** Id of the lot, part or group. */
  readonly lot: string
  /** Field of the platform. */
  readonly field: string
  /** Id of the criterion, where the line is about one. */
  readonly criterion?: string
  /** What the documents said, or null. */
  readonly before: string | null
  /** Null where the buyer must write it: a formula (BT-543) is never made by program. */
  readonly after: string | null
}

/**
 * The document that a plan was made for. What more its platform says of it, such as a version or a kind of document, are
 * members that the adapter adds.
 */
export interface PlanBase {
  /** Lower-case hexadecimal; of the bytes, or of what the adapter documents where a platform holds fields. */
  readonly sha256: string
  /** What the document is: `eforms`, or the name that another adapter gives its documents. */
  readonly format: string
}

/** What would change in a document, and why not. Plain JSON. */
export interface Plan<Base extends PlanBase = PlanBase> {
  /** The document that it was made for. */
  readonly base: Base
  /** What changes, in business terms; none where it is refused. */
  readonly edits: readonly Edit[]
  /** In the order of the document; none where a platform holds fields. */
  readonly patches: readonly Patch[]
  /** What the document of the platform cannot carry. */
  readonly losses: readonly Loss[]
  /** Why nothing is written; empty where all can be. */
  readonly refusals: readonly Refusal[]
  /** What the tender documents must now say as well. */
  readonly align: readonly Alignment[]
  /** True where the document is published already: the result is for trying only. */
  readonly rehearsal?: boolean
  /**
   * Lower-case hexadecimal SHA-256 of the canonical JSON (RFC 8785) of `base`, `edits` and `patches`, and of `refusals` where there are
   * some: what a plan that
   * left the server is checked by. It is no signature: who must not change a plan must not be handed it.
   */
  readonly digest?: string
}
