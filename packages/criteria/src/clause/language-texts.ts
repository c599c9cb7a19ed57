import type { Message } from '@opensource-experts/core'
import type { ClauseText } from './clause-text'

/** Words that a language needs beside the clauses. */
export interface Phrases {
  /** "the software of the lot", where no name is known. */
  readonly lotSoftware: string
  /** What parts the options of a list. */
  readonly separator: string
  /** What follows the meaning of a parameter that only the buyer can give, in documentation: ": to be given". */
  readonly toBeGiven: string
  /** Interests that the authors declare (rule PRO-02), in the language. Absent: as the catalogue says them. */
  readonly interests?: readonly string[]
}

/** All texts of one language: what `@opensource-experts/criteria/texts/<language>` exports. */
export interface LanguageTexts {
  /** BCP 47. */
  readonly language: string
  /** `maintained`: kept by the project, complete; `draft`: no person has read it, and `resolve` says so. */
  readonly status: 'maintained' | 'draft'
  readonly phrases: Phrases
  /** By clause id; a draft may have some only. */
  readonly clauses: Readonly<Record<string, ClauseText>>
  /** What `propose` writes beside the clauses, and its reasons. */
  readonly proposal?: Readonly<Record<string, Message>>
  /** Why a clause excludes another, or counts twice with it, by the key of the reason. */
  readonly pairs?: Readonly<Record<string, string>>
  /** The words of `socialDerogation`. */
  readonly derogation?: Readonly<Record<string, Message>>
}
