import type { Message } from '@opensource-experts/core'
import { type Level, levels } from './clause'

/**
 * The texts of one level. As shipped they are ICU messages, parsed; arguments are the parameters of the clause. In
 * documents (`describeClause`) they are filled.
 */
export interface LevelText<Text = Message> {
  /** What this level asks, in a line: for lists and documentation. Absent where a language has short forms only. */
  readonly summary?: Text
  /** The full text, for its main place in the tender documents. Absent where a language has short forms only. */
  readonly text?: Text
  /** What the contract says of it (in France the CCAP). */
  readonly contract?: Text
  /** What the specifications say of it (in France the CCTP). */
  readonly specifications?: Text
  /** What the answer frame asks the tenderer to fill in. */
  readonly answer?: Text
  /** What the internal file keeps. */
  readonly internal?: Text
  /** The short form for notices: at most 400 characters once filled. Absent for some clauses that make no criterion. */
  readonly notice?: Text
  /** Descriptors of the marks 0 to 4 of a stepped method. */
  readonly steps?: readonly Text[]
}

/** Places beside its main one for which a level may have texts. */
export const documentPlaces = ['contract', 'specifications', 'answer', 'internal'] as const

export type DocumentPlace = (typeof documentPlaces)[number]

/**
 * The texts of a clause in one language. A draft language may have names and short forms only; a clause that makes no
 * criterion has no link, evidence, verification.
 */
export interface ClauseText<Text = Message> {
  /** Short name (BT-734). */
  readonly name: Text
  /** Why one would use it, in a line. */
  readonly purpose?: Text
  /** Why it is there, in the reasons of a proposal; absent: only what it is. */
  readonly proposed?: Text
  /** In place of the names of software in this clause; absent: the language's own words. */
  readonly lotSoftware?: string
  /** Why it belongs to the contract (art. 67(3) of Directive 2014/24). */
  readonly subjectMatterLink?: Text
  readonly levels: Readonly<Record<Level, LevelText<Text>>>
  /** By evidence key. */
  readonly evidence: Readonly<Record<string, Text>>
  readonly verification?: Text
  /** How to keep it proportionate. */
  readonly proportionality?: Text
  /** What can go wrong. */
  readonly risks?: Text
  /** Meaning of each parameter. */
  readonly parameters: Readonly<Record<string, Text>>
  /** Words for the options of `choice` and `choices` parameters. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Every message of the texts of a clause. */
export function textMessages(text: ClauseText): Message[] {
  const { name, purpose, proposed, subjectMatterLink, verification, proportionality, risks } = text
  const own = levels.flatMap((level) => {
    const { steps = [], ...said } = text.levels[level]
    return [...Object.values(said), ...steps]
  })
  return [name, purpose, proposed, subjectMatterLink, verification, proportionality, risks, ...own]
    .concat(Object.values(text.evidence), Object.values(text.parameters))
    .filter((each) => each !== undefined)
}
