import { type CompiledWords, compileWords, type Words } from '../text/words'
import { en } from './words/en'
import { fr } from './words/fr'
import { names } from './words/names'

const languages: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['fr', fr],
])
const compiled = new Map<string, CompiledWords>()

/** What words stand for in a language, `fr` or `fr-BE`; undefined where we have none: nothing is guessed. */
export function wordsOf(language: string): CompiledWords | undefined {
  const key = language.split('-')[0]?.toLowerCase() ?? ''
  const own = languages.get(key)
  if (!own) return undefined
  const known = compiled.get(key) ?? compileWords(names, own)
  compiled.set(key, known)
  return known
}
