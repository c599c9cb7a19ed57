import type { Clause } from '../clauses/clause'
import type { LanguageTexts } from '../clauses/clause-text'

/** Clauses with their texts, and who answers for them. Passed as an argument: there is no global one to change. */
export interface Catalogue {
  readonly name: string
  readonly version: string
  readonly author: string
  /** SPDX identifier of the licence of the texts. */
  readonly licence: string
  /** Interests that the authors declare in contracts of this kind (rule PRO-02). */
  readonly interests: readonly string[]
  readonly clauses: readonly Clause[]
  /** By BCP 47 tag. */
  readonly texts: Readonly<Record<string, LanguageTexts>>
}
