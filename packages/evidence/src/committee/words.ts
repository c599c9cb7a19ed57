import { findMessage, formatMessage, type MessageCatalogue, type MessageParams } from '@opensource-experts/core'
import { en } from '../generated/messages/en'
import { fr } from '../generated/messages/fr'

const messages: MessageCatalogue = { en, fr }

/** A sentence or a word, in a language; English where it has none; the id where none is known. */
export type Say = (id: string, params?: MessageParams) => string

export function sayIn(locale: string): Say {
  return (id, params = {}) => {
    const found = findMessage(id, locale, [messages])
    return found ? formatMessage(found.message, params, found.locale) : id
  }
}

/** One after the other, with the sign and the space of the language. */
export function listed(items: readonly string[], say: Say): string {
  return items.length === 0 ? '' : items.reduce((before, next) => say('sheet.list', { before, next }))
}
