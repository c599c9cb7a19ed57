import { expectText, findMessage, formatMessage } from '@opensource-experts/core'
import type { SourceLack } from '../directory/source-about'
import { en } from '../generated/messages/en'
import { fr } from '../generated/messages/fr'

/** What a source cannot know, in words. `locale` is a BCP 47 tag in any case; English where it has none. */
export function formatLack(lack: SourceLack, locale = 'en'): string {
  expectText('formatLack', 'lack', lack)
  expectText('formatLack', 'locale', locale)
  const found = findMessage(`lack.${lack}`, locale, [{ en, fr }])
  return found ? formatMessage(found.message, {}, found.locale) : lack
}
