import { type Criterion, type LocalizedText, OseError } from '@opensource-experts/core'
import { primaryOf } from '../words/document-words'

/** The text in a language, or in the same without its region; undefined where there is none. */
export function textIn(text: LocalizedText | undefined, language: string): string | undefined {
  if (text === undefined) return undefined
  const tags = Object.keys(text).filter((tag) => (text[tag] ?? '').trim() !== '')
  const tag =
    tags.find((each) => each.toLowerCase() === language.toLowerCase()) ??
    tags.find((each) => each.toLowerCase() === primaryOf(language)) ??
    tags.find((each) => primaryOf(each) === primaryOf(language))
  return tag === undefined ? undefined : text[tag]?.trim()
}

/**
 * The full text of a criterion, else its short form, else nothing but its name.
 * @throws OseError `language-missing`, or `clause-unresolved` where it has no text at all: all of a document is in one language.
 */
export function criterionText(criterion: Criterion, language: string, path: string): string | undefined {
  const { name, description, noticeText, clause } = criterion
  const found = textIn(description, language) ?? textIn(noticeText, language)
  if (found !== undefined) return found
  const known = [...new Set([description, noticeText, name].flatMap((each) => Object.keys(each ?? {})))].sort()
  if (known.length > 0 && description === undefined && noticeText === undefined && textIn(name, language))
    return undefined
  // Price is a criterion by its type alone.
  if (known.length === 0 && clause === undefined && criterion.kind === 'award') return undefined
  const todo =
    known.length > 0
      ? `It has ${known.join(', ')}: add the text in ${language}, or ask for one of these`
      : 'Resolve its clause, or give it a text'
  throw new OseError(
    known.length > 0 ? 'language-missing' : 'clause-unresolved',
    `The criterion at ${path} has no text in ${language} for the tender documents. ${todo}.`,
    { path, facts: { language, known } },
  )
}

export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
