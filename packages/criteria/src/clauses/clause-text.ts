import type { Level } from './clause'

/**
 * The texts of one level. `{name}` stands for a parameter; `{name:form|forms}` for a number with its noun
 * (`{days:day|days}` gives "1 day", "20 days").
 */
export interface LevelText {
  /** What this level asks, in a line: for lists and documentation. */
  readonly summary: string
  /** The full text, for the tender documents. */
  readonly text: string
  /** The short form for notices: at most 400 characters once filled. */
  readonly notice: string
  /** Descriptors of the marks 0 to 4 of a stepped method. */
  readonly steps?: readonly [string, string, string, string, string]
}

/** The texts of a clause in one language. */
export interface ClauseText {
  /** Short name (BT-734). */
  readonly name: string
  /** Why one would use it, in a line. */
  readonly purpose: string
  /** Why it belongs to the contract (art. 67(3) of Directive 2014/24). */
  readonly subjectMatterLink: string
  readonly levels: Readonly<Record<Level, LevelText>>
  /** By evidence key. */
  readonly evidence: Readonly<Record<string, string>>
  readonly verification: string
  /** How to keep it proportionate. */
  readonly proportionality: string
  /** What can go wrong. */
  readonly risks: string
  /** Meaning of each parameter. */
  readonly parameters: Readonly<Record<string, string>>
  /** Words for the options of `choice` and `choices` parameters. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Words that a language needs beside the clauses. */
export interface Phrases {
  /** "the software of the lot", where no name is known. */
  readonly lotSoftware: string
  /** What parts the options of a list. */
  readonly separator: string
  readonly decimalMark: '.' | ','
  /** What follows the meaning of a parameter that only the buyer can give, in documentation: ": to be given". */
  readonly toBeGiven: string
}

/** All texts of one language. */
export interface LanguageTexts {
  /** `maintained`: kept by the project; `draft`: no person has read it, and `resolve` says so. */
  readonly status: 'maintained' | 'draft'
  readonly phrases: Phrases
  /** By clause id. */
  readonly clauses: Readonly<Record<string, ClauseText>>
}
