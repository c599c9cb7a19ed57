import type { Clause } from '../clause/clause'
import type { LanguageTexts } from '../clause/language-texts'
import type { ClauseReview } from './clause-review'
import type { ClauseSets } from './clause-sets'

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
  /** Which clauses are proposed, when. */
  readonly sets: ClauseSets
  /** Who has read which text. Default: nobody. */
  readonly reviews?: readonly ClauseReview[]
}

/** What finds a clause: a catalogue, or its clauses without any text. */
export type ClauseSource = Pick<Catalogue, 'name' | 'clauses'>
