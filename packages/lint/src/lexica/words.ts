import { type CompiledWords, compileWords, type Words } from '../text/words'
import type { LanguageWords } from './language-words'
import { en } from './words/en'
import { conductEn } from './words/en-conduct'
import { termsEn } from './words/en-terms'
import { fr } from './words/fr'
import { conductFr } from './words/fr-conduct'
import { termsFr } from './words/fr-terms'
import { names } from './words/names'

/** A map and no object: what a document calls a language may be `constructor`. */
const languages: ReadonlyMap<string, readonly Words[]> = new Map([
  ['en', [en, conductEn, termsEn]],
  ['fr', [fr, conductFr, termsFr]],
])
const compiled = new Map<string, CompiledWords>()
const compiledOf = new WeakMap<LanguageWords, CompiledWords>()

/** `de` of `de-AT`. */
export function primaryOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}

/**
 * What words stand for in a language, `fr` or `fr-BE`; undefined where we have none: nothing is guessed. `given`: words
 * of further languages, which a caller brings.
 */
export function wordsOf(language: string, given: readonly LanguageWords[] = []): CompiledWords | undefined {
  const key = primaryOf(language)
  const own = languages.get(key)
  if (own) {
    const known = compiled.get(key) ?? compileWords(names, ...own)
    compiled.set(key, known)
    return known
  }
  const brought = given.find((each) => each.language === key)
  if (!brought) return undefined
  const known = compiledOf.get(brought) ?? compileWords(names, brought.words)
  compiledOf.set(brought, known)
  return known
}

/** How much of the wording of texts is read: by every rule of wording, by those that other languages have words for, or not. */
export function extentOf(language: string, given: readonly LanguageWords[] = []): 'whole' | 'part' | 'none' {
  if (languages.has(primaryOf(language))) return 'whole'
  return wordsOf(language, given) ? 'part' : 'none'
}
