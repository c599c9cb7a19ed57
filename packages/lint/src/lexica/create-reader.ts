import type { Procurement } from '@opensource-experts/core'
import { compileNames } from '../text/lexicon'
import { visibleOnce } from '../text/visible'
import { type CompiledWords, type Reading, type Shared, wordReader } from '../text/words'
import type { LanguageWords } from './language-words'
import { wordsOf } from './words'

/** Reads each text once, whatever rules ask for it. What the buyer is called stands for nothing else. */
export function createReader(
  procurement: Procurement,
  given: readonly LanguageWords[] = [],
  seen: (text: string) => string = visibleOnce(),
): (text: string, language: string) => Reading | undefined {
  const shared: Shared = { names: compileNames(buyerNames(procurement)), forms: new Map(), seen }
  const readers = new Map<CompiledWords, (text: string) => Reading>()
  const byLanguage = new Map<string, ((text: string) => Reading) | undefined>()
  const readerOf = (language: string) => {
    const words = wordsOf(language, given)
    if (!words) return undefined
    const known = readers.get(words) ?? onceEach(wordReader(words, shared))
    readers.set(words, known)
    return known
  }
  return (text, language) => {
    if (!byLanguage.has(language)) byLanguage.set(language, readerOf(language))
    return byLanguage.get(language)?.(text)
  }
}

/** `fr` and `fr-BE` have the same words: a text that stands in both is read once. */
function onceEach(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const reading = read(text)
    known.set(text, reading)
    return reading
  }
}

export function buyerNames({ buyers = [] }: Procurement): string[] {
  return buyers.flatMap(({ name }) => (typeof name === 'string' ? [name] : Object.values(name ?? {})))
}
