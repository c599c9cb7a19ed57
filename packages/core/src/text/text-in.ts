import { expectText } from '../errors/expect-input'
import type { LocalizedText } from '../model/text'

/**
 * The text in a language as it stands; none where there is no such text of its own. A language comes from outside:
 * `constructor` is no text.
 * @throws OseError `input-invalid`, where the language is no text.
 */
export function textIn(texts: LocalizedText | null | undefined, language: string): string | undefined {
  expectText('textIn', 'language', language)
  const text: unknown =
    typeof texts === 'object' && texts !== null && Object.hasOwn(texts, language) ? texts[language] : undefined
  return typeof text === 'string' ? text : undefined
}
