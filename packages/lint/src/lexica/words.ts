import type { FirmRecord } from '../text/firm-record'
import { type CompiledWords, compileWords } from '../text/words'
import type { LanguageWords } from './language-words'

const compiled = new WeakMap<LanguageWords, CompiledWords>()

/** `de` of `de-AT`. */
export function primaryOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}

/** What words stand for in a language, `fr` or `fr-BE`; undefined where none are given: nothing is guessed. */
export function wordsOf(language: string, given: readonly LanguageWords[]): CompiledWords | undefined {
  const own = givenFor(language, given)
  if (!own) return undefined
  const known = compiled.get(own) ?? compileWords(own.words, ...(own.further ?? []))
  compiled.set(own, known)
  return known
}

/** What finds a firm's past in texts of a language; undefined where its words do not bring it. */
export function firmRecordOf(language: string, given: readonly LanguageWords[]): FirmRecord | undefined {
  return givenFor(language, given)?.firmRecord
}

/** How much of the wording of texts is read: by every rule of wording, by those that a language has words for, or not. */
export function extentOf(language: string, given: readonly LanguageWords[]): 'whole' | 'part' | 'none' {
  const own = givenFor(language, given)
  return own ? (own.extent ?? 'part') : 'none'
}

/** The first given for a language: what a document calls one may be `constructor`. */
function givenFor(language: string, given: readonly LanguageWords[]): LanguageWords | undefined {
  const key = primaryOf(language)
  return given.find((each) => each.language === key)
}
