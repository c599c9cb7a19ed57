import type { Procurement } from '@opensource-experts/core'
import { type Reading, readWords } from '../text/words'
import type { LanguageWords } from './language-words'
import { wordsOf } from './words'

/** Reads each text once, whatever rules ask for it. What the buyer is called stands for nothing else. */
export function createReader(
  procurement: Procurement,
  given: readonly LanguageWords[] = [],
): (text: string, language: string) => Reading | undefined {
  const names = buyerNames(procurement)
  const known = new Map<string, Reading>()
  return (text, language) => {
    const words = wordsOf(language, given)
    if (!words) return undefined
    const key = `${language}\n${text}`
    const reading = known.get(key) ?? readWords(text, words, names)
    known.set(key, reading)
    return reading
  }
}

export function buyerNames({ buyers = [] }: Procurement): string[] {
  return buyers.flatMap(({ name }) => (typeof name === 'string' ? [name] : Object.values(name ?? {})))
}
