import type { Message } from '@opensource-experts/core'
import type { SentenceCatalogue } from './rule-texts'

/**
 * A sentence in the language asked for (`fr-BE`, then `fr`, whatever the case), else in English, from the first
 * catalogue that has it; undefined where none has. The language it was found in fills it.
 */
export function findSentence(
  id: string,
  locale: string,
  catalogues: readonly SentenceCatalogue[],
): { readonly message: Message; readonly language: string } | undefined {
  const tag = locale.toLowerCase()
  for (const wanted of [tag, tag.split('-')[0], 'en']) {
    for (const catalogue of catalogues) {
      for (const [language, sentences] of Object.entries(catalogue)) {
        if (language.toLowerCase() !== wanted || !Object.hasOwn(sentences, id)) continue
        const message = sentences[id]
        if (message !== undefined) return { message, language: wanted === tag ? locale : language }
      }
    }
  }
  return undefined
}
