import type { MessageParams } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { say } from '../clause/say'
import type { NeedMessageId } from '../generated/need-message-id'
import { needWords } from '../generated/need-words'
import { wordsFor } from './proposal-words'

/** What `propose` writes of lots, findings, questions and changes, in one language. */
export interface NeedWords {
  /** Of the words themselves: `fr` for `fr-BE`. */
  readonly language: 'en' | 'fr'
  /** A sentence of `content/need`, filled. */
  say(id: NeedMessageId, params?: MessageParams): string
}

/** The words of a language that the project maintains; `fr` for `fr-BE`. */
function needWordsIn(language: string): NeedWords | undefined {
  const base = language.split('-')[0]?.toLowerCase()
  if (base !== 'en' && base !== 'fr') return undefined
  const words = needWords[base] ?? {}
  return { language: base, say: (id, params = {}) => say(words[id] ?? id, params, base) }
}

/** The words for a tag that the catalogue has words for. */
export function needWordsFor(catalogue: Catalogue, tag: string): NeedWords | undefined {
  const own = wordsFor(catalogue, tag)
  return own && needWordsIn(own.language)
}

/** The words for people: of this language, else English. */
export function needWordsOr(language: string): NeedWords {
  return (
    needWordsIn(language) ?? { language: 'en', say: (id, params = {}) => say(needWords.en?.[id] ?? id, params, 'en') }
  )
}
