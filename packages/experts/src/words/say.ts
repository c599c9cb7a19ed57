import { findMessage, formatMessage, type MessageCatalogue, type MessageParams } from '@opensource-experts/core'
import { en } from '../generated/messages/en'
import { fr } from '../generated/messages/fr'

const expertsMessages: MessageCatalogue = { en, fr }

/** A sentence of this package; English where `locale` has none, empty where there is no such sentence. */
export function say(id: string, params: MessageParams, locale: string): string {
  const found = findMessage(id, locale, [expertsMessages])
  return found ? formatMessage(found.message, params, found.locale) : ''
}
