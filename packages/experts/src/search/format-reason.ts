import {
  expectObject,
  expectText,
  findMessage,
  formatMessage,
  type MessageCatalogue,
  type MessageParams,
} from '@opensource-experts/core'
import { en } from '../generated/messages/en'
import { fr } from '../generated/messages/fr'
import type { ExplainedReason } from './match-reasons'

/** Sentences of the reasons of this package. */
const expertsMessages: MessageCatalogue = { en, fr }

/** The sentence of a reason, with its source and date. `locale` is a BCP 47 tag in any case; English where it has none. */
export function formatReason(reason: ExplainedReason, locale = 'en'): string {
  expectObject('formatReason', 'reason', reason)
  expectText('formatReason', 'locale', locale)
  const { value, asked, source, date } = reason
  const text = filled(`reason.${reason.territory ?? reason.relation}`, { value, asked }, locale)
  return filled('said', { text, source, date }, locale)
}

function filled(id: string, params: MessageParams, locale: string): string {
  const found = findMessage(id, locale, [expertsMessages])
  return found ? formatMessage(found.message, params, found.locale) : ''
}
