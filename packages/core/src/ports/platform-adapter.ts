import type { Finding } from '../findings/finding'
import type { Criterion } from '../model/criterion'
import type { CriteriaFile, Procurement } from '../model/procurement'
import type { Loss, Plan } from '../plan/plan'

/** How weights of a lot make room for new ones. Default `refuse`. */
export type WeightPolicy = 'refuse' | 'scale' | 'price'

export interface PlanOptions {
  readonly weights?: WeightPolicy
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

/** Answer of an offline validation. `valid` is null where nothing failed and something is in `notRun`. */
export interface Verdict {
  readonly sdk: string
  readonly subtype: string
  readonly valid: boolean | null
  readonly firedRules: number
  readonly findings: readonly Finding[]
  readonly notRun: readonly { readonly what: string; readonly reason: string }[]
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
