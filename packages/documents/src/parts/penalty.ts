import { primaryOf } from '../words/document-words'
import { paragraphsOf } from './local-text'

const penalty: Readonly<Record<string, RegExp>> = { fr: /pénalit/iu, en: /\bpenalt/iu }

/** Whether a text speaks of a penalty, in the languages whose word for it is known. */
export function speaksOfPenalty(text: string, language: string): boolean {
  return penalty[primaryOf(language)]?.test(text.normalize('NFC')) ?? false
}

/**
 * What of the text of an award criterion is judged, and what is a sanction and so belongs to the contract: the consultation rules
 * are no contract document. Whole paragraphs only; one that mixes both stays where it is, and is said.
 */
export function splitSanctions(
  text: string,
  language: string,
): { readonly judged: readonly string[]; readonly sanctions: readonly string[]; readonly mixed: boolean } {
  const judged: string[] = []
  const sanctions: string[] = []
  for (const each of paragraphsOf(text)) (speaksOfPenalty(each, language) ? sanctions : judged).push(each)
  return judged.length === 0
    ? { judged: sanctions, sanctions: [], mixed: sanctions.length > 0 }
    : { judged, sanctions, mixed: false }
}
