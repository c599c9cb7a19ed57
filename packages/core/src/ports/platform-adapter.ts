import type { Finding } from '../findings/finding'
import type { Criterion } from '../model/criterion'
import type { CriteriaFile, Procurement } from '../model/procurement'
import type { Loss, Plan } from '../plan/plan'

/** How weights of a lot make room for new ones. Default `refuse`. */
export type WeightPolicy = 'refuse' | 'scale' | 'price'

export interface PlanOptions {
  readonly weights?: WeightPolicy
  /** Whether a complete set (weights of 100, with price or cost) takes the place of a lot's award criteria. */
  readonly replaceAward?: boolean
  /** Name of the person who reviewed the draft texts. */
  readonly acceptDrafts?: string
  /** Plan on a published notice all the same: the result is for trying only. */
  readonly rehearse?: boolean
}

export interface ReadResult {
  readonly sdk: string
  readonly subtype: string
  readonly procurement: Procurement
  readonly losses: readonly Loss[]
}

/** What was not checked, and why. Nothing is said about it: it neither passed nor failed. */
export interface NotRun {
  /** `xsd`, `eforms` (all rules), or the id of one assert. */
  readonly what: string
  readonly code: string
  readonly reason: string
  /** Where an assert could not be evaluated. */
  readonly path?: string
}

/** Answer of an offline validation. */
export interface Verdict {
  /** Exact SDK version whose schemas and rules were used. */
  readonly sdk: string
  /** Notice subtype (OPP-070); null where the notice has none. */
  readonly subtype: string | null
  /** False where something failed; null where nothing did and something is in `notRun`. Warnings leave it true. */
  readonly valid: boolean | null
  /** Schematron rules that fired, one for each node matched. */
  readonly firedRules: number
  /** In the order of the document. One for each failed assert, never merged. */
  readonly findings: readonly Finding[]
  readonly notRun: readonly NotRun[]
}

/** What a criteria file adds, or the bare list of resolved criteria. */
export type CriteriaInput = Pick<CriteriaFile, 'criteria'> & Partial<Omit<CriteriaFile, 'criteria'>>

/** A platform that holds procurement documents. An optional method is the statement that it can. */
export interface PlatformAdapter<Document, Reading = ReadResult> {
  /** Short name, such as `ted`. */
  readonly platform: string
  /** Lengths and kinds that the platform takes. */
  readonly limits: PlatformLimits
  read(document: Document): Reading
  /** Pure: says what would change, and why not. */
  plan(document: Document, input: CriteriaInput, options?: PlanOptions): Plan
  /** Pure: splices the patches. @throws OseError `plan-base-differs` where the document is another one. */
  apply(document: Document, plan: Plan): Document
  validate?(document: Document, options?: { readonly signal?: AbortSignal }): Promise<Verdict>
}

export interface PlatformLimits {
  readonly kinds: readonly Criterion['kind'][]
  /** Longest text by business term, in characters. */
  readonly maxLength: Readonly<Record<string, number>>
}
