import { normaliseWord } from '@opensource-experts/core'

/** Neighbouring words of a text, without case, marks or punctuation: what two versions of a text share. */
export function wordPairs(text: string): Set<string> {
  const words = normaliseWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}
