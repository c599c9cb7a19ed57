import { expectText, findMessage, formatMessage, type MessageCatalogue } from '@opensource-experts/core'

/**
 * What a family of rules is about, in the buyer's words: `formatFamily('award.weights', 'fr', [{ fr }])`. A vendor's own
 * family without a sentence is named as it is.
 */
export function formatFamily(family: string, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  expectText('formatFamily', 'family', family)
  const found = findMessage(`family.${family}`, locale, catalogues)
  return found ? formatMessage(found.message, {}, found.locale) : family
}
