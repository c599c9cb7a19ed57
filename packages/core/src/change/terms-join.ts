import type { PerformanceTerm } from '../model/criterion'

/** A paragraph of a text that comes, goes, or gives way to another. */
export interface ParagraphChange {
  readonly op: 'insert' | 'replace' | 'remove'
  /** Id of the criterion that holds the text now; absent where the lot has none: the text is made. */
  readonly holder?: string
  /** From 0, of the `paragraphs` of the holder's text in this language. Absent on `insert`: at its end. */
  readonly index?: number
  readonly before: string | null
  readonly after: string | null
  /** The term that asks for it; absent on `remove`. */
  readonly term?: PerformanceTerm
}

/** What becomes of the conditions of a lot (BT-70) in one language. */
export interface TermText {
  /** BCP 47. */
  readonly language: string
  /** The whole text now: the paragraphs of every term of the lot. Null where there is none. */
  readonly before: string | null
  /** The whole text afterwards; null where nothing is left. */
  readonly after: string | null
  /** In the order of the text. */
  readonly changes: readonly ParagraphChange[]
}

/** What becomes of the terms of one lot. Source: BT-70, paragraphs joined by a blank line. */
export interface TermsJoin {
  /** The languages whose text changes. */
  readonly texts: readonly TermText[]
  /** Terms of the change that are written, in order. */
  readonly written: readonly PerformanceTerm[]
  /** Ids of present criteria of which nothing is left in this lot. */
  readonly emptied: readonly string[]
}
