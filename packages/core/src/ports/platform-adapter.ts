import type { Finding } from '../findings/finding'
import type { Change, ChangeOptions } from '../model/change'
import type { CriterionKind } from '../model/criterion'
import type { CriteriaFile, Procurement } from '../model/procurement'
import type { Loss, Plan, PlanBase } from '../plan/plan'

/** Of a change, without what the adapter knows itself: how its platform adds up, and what recognises clauses. */
export interface PlanOptions extends Omit<ChangeOptions, 'sumsInDoubles' | 'recognise'> {
  /** Name of the person who reviewed the draft texts. */
  readonly acceptDrafts?: string
  /** Plan on a published notice all the same: the result is for trying only. */
  readonly rehearse?: boolean
}

/** What every platform says of a document that it has read; an adapter may say more. */
export interface ReadResult {
  readonly procurement: Procurement
  /** What the document holds and a procurement has no place for. */
  readonly losses: readonly Loss[]
}

/** What was not checked, and why. Nothing is said about it: it neither passed nor failed. */
export interface NotRun {
  /** A part of the check, by the adapter's own word for it, or the id of one rule. */
  readonly what: string
  /** Literal that programs compare, such as `engine-missing`. */
  readonly code: string
  /** Why, in a sentence. */
  readonly reason: string
  /** Where a rule could not be evaluated. */
  readonly path?: string
}

/** Answer of a validation. An adapter may say more, such as which version of the rules it used. */
export interface Verdict {
  /** False where something failed; null where nothing did and something is in `notRun`. Warnings leave it true. */
  readonly valid: boolean | null
  /** In the order of the document. One for each failed rule, never merged. */
  readonly findings: readonly Finding[]
  /** What was not checked, and why. */
  readonly notRun: readonly NotRun[]
}

/** A change, also as a criteria file; its criteria are resolved. */
export type CriteriaInput = Change & Partial<Omit<CriteriaFile, keyof Change>>

/**
 * A platform that holds procurement documents. An optional method is the statement that it can. `Reading`, `Base` and
 * `Answer` are what the platform says beyond the port: its versions, its kinds of document.
 */
export interface PlatformAdapter<
  Document,
  Reading extends ReadResult = ReadResult,
  Base extends PlanBase = PlanBase,
  Answer extends Verdict = Verdict,
> {
  /** Short name, such as `ted`. */
  readonly platform: string
  /**
   * Lengths and kinds that the platform takes in a version of its format; without one, what every version takes.
   * @throws OseError `version-unknown` for a version that the adapter does not know.
   */
  limits(version?: string): PlatformLimits
  read(document: Document): Reading
  /** Pure: says what would change, and why not. */
  plan(document: Document, input: CriteriaInput, options?: PlanOptions): Plan<Base>
  /**
   * Pure: carries out a plan, also one that was kept as JSON. @throws OseError `plan-refused` for a plan with refusals,
   * `plan-base-differs` where the document is another one.
   */
  apply(document: Document, plan: Plan): Document
  /** The plan that takes `apply(document, plan)` back to `document`. @throws OseError as `apply`. */
  inverse(document: Document, plan: Plan): Plan<Base>
  validate?(document: Document, options?: { readonly signal?: AbortSignal }): Promise<Answer>
}

export interface PlatformLimits {
  readonly kinds: readonly CriterionKind[]
  /** Longest text by field of the platform, in characters; a field that is not listed has no limit that is known. */
  readonly maxLength: Readonly<Record<string, number>>
}
