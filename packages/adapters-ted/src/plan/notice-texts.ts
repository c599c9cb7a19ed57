import type { LocalizedText, Refusal } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import type { Notice } from '../read/notice-head'
import { notXml, restrict } from './localise'

/** Longest BT-24, BT-141 and BT-762, in every SDK from 1.10 to 1.15. */
const longestText = 6000

/** A text about the notice as a whole, an element for each of its languages, or why it cannot be written. */
export function noticeTexts(
  { languages, languageCodes }: Notice,
  text: LocalizedText | undefined,
  {
    name,
    field,
    pointer,
    longest = longestText,
  }: { readonly name: string; readonly field: string; readonly pointer: string; readonly longest?: number },
): { readonly elements: readonly NewElement[]; readonly refusals: readonly Refusal[] } {
  const own = restrict(text, languages) ?? {}
  const missing = languages.filter((language) => !Object.hasOwn(own, language))
  const about = { reason: 'of-notice', field }
  if (missing.length > 0)
    return { elements: [], refusals: [{ code: 'language-missing', pointer, params: { ...about, languages: missing } }] }
  const refusals = languages.flatMap((language): Refusal[] => {
    const value = own[language] ?? ''
    // XPath counts code points.
    const length = [...value].length
    if (notXml.test(value)) return [{ code: 'text-not-xml', pointer, params: { ...about, language } }]
    return length > longest
      ? [{ code: 'text-too-long', pointer, params: { ...about, language, length, limit: longest } }]
      : []
  })
  const elements = languages.map((language, index) => ({
    name,
    attributes: { languageID: languageCodes[index] ?? '' },
    text: own[language] ?? '',
  }))
  return { elements, refusals }
}
