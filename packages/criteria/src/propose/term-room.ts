import type { Criterion } from '@opensource-experts/core'
import { textIn } from '@opensource-experts/core'

/** Length of BT-70 in one language, as XPath counts it: characters, with a blank line between two terms. */
function termLength(terms: readonly Criterion[], language: string): number {
  const texts = terms.flatMap((term) => textIn(term.noticeText, language) ?? textIn(term.description, language) ?? [])
  return texts.reduce((sum, text) => sum + [...text].length, 0) + Math.max(0, texts.length - 1) * 2
}

/** Whether the terms fit, in each language, into the room that the notice has for them. */
export function fitsIn(terms: readonly Criterion[], languages: readonly string[], room: number): boolean {
  return languages.every((language) => termLength(terms, language) <= room)
}
