import type { ClauseParam, ClauseReference } from './criterion'
import type { Procurement } from './procurement'

/** A clause of a catalogue, found in a criterion. */
export interface Recognised {
  /** Id of the criterion. */
  readonly criterion: string
  /** The clause, and the values of its parameters as far as the text says them. */
  readonly clause: ClauseReference & {
    readonly version: string
    readonly level: NonNullable<ClauseReference['level']>
    readonly params: Readonly<Record<string, ClauseParam>>
  }
  /** `edited`: the text is that of the clause with words of others. */
  readonly match: 'exact' | 'edited'
  /** BCP 47; a criterion in two languages is found in each. */
  readonly language: string
  /** From 0: which of the `paragraphs` of the text, where it holds several terms (BT-70). */
  readonly paragraph?: number
}

/** Finds the clauses of a catalogue in the criteria of a procurement. `recognise` of the package `criteria` is one. */
export type Recognise = (procurement: Procurement) => readonly Recognised[]
