import { formatMessage, type MessageParams, type Messages, OseError } from '@opensource-experts/core'
import { en } from '../generated/messages/en'
import { fr } from '../generated/messages/fr'

const languages: Readonly<Record<string, Messages>> = { en, fr }

/** Sentences of the documents in one language, and the law whose names they use. */
export interface Words {
  /** BCP 47 tag, as it was asked. */
  readonly language: string
  /** `FR`, or `EU` where French names and French law have no place. */
  readonly law: 'FR' | 'EU'
  say(id: string, params?: MessageParams): string
  /** The word for a code; a code that has none stays as it stands. */
  code(id: string, code: string): string
}

export function wordLanguages(): readonly string[] {
  return Object.keys(languages)
}

/** @throws OseError `language-missing` where the documents have no words in the language. */
export function wordsOf(language: string, law: Words['law']): Words {
  const primary = primaryOf(language)
  const messages = Object.hasOwn(languages, primary) ? languages[primary] : undefined
  if (messages === undefined)
    throw new OseError(
      'language-missing',
      `Tender documents cannot be written in ${language}: there are words in ${wordLanguages().join(', ')}. Ask for one of these languages.`,
      { facts: { language, known: wordLanguages() } },
    )
  const say: Words['say'] = (id, params = {}) => {
    const message = Object.hasOwn(messages, id) ? messages[id] : undefined
    return message === undefined ? id : formatMessage(message, { law, ...params }, language)
  }
  const code: Words['code'] = (id, value) => (Object.hasOwn(messages, `${id}.${value}`) ? say(`${id}.${value}`) : value)
  return { language, law, say, code }
}

/** `fr` of `fr-CH`. */
export function primaryOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? ''
}
