import { expectList, expectObject, expectText } from '../errors/expect-input'
import type { Message } from './message'
import type { MessageCatalogue, Messages } from './messages'

/** A sentence that was found, and the language to fill it in: its plurals, numbers and lists. */
export interface FoundMessage {
  readonly message: Message
  readonly locale: string
}

/**
 * Looks a sentence up: in the language asked, then in the same without its region, then in English; within a language,
 * in the catalogues in order. Tags are compared without regard to case (RFC 5646, 2.1.1): `FR` is French.
 */
export function findMessage(
  id: string,
  locale: string,
  catalogues: readonly MessageCatalogue[],
): FoundMessage | undefined {
  expectText('findMessage', 'id', id)
  expectText('findMessage', 'locale', locale)
  expectList('findMessage', 'catalogues', catalogues)
  for (const tag of fallbacks(locale)) {
    for (const catalogue of catalogues) {
      expectObject('findMessage', 'catalogues', catalogue)
      const messages = inLanguage(catalogue, tag)
      // Own members only: "constructor" is no sentence.
      const message = messages && Object.hasOwn(messages, id) ? messages[id] : undefined
      if (message !== undefined) return { message, locale: formattingLocale(locale, tag) }
    }
  }
  return undefined
}

function fallbacks(locale: string): string[] {
  const parts = locale.toLowerCase().replaceAll('_', '-').split('-')
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('-')), 'en']
}

function inLanguage(catalogue: MessageCatalogue, tag: string): Messages | undefined {
  if (Object.hasOwn(catalogue, tag)) return catalogue[tag]
  const own = Object.keys(catalogue).find((key) => key.toLowerCase() === tag)
  return own === undefined ? undefined : catalogue[own]
}

/** The locale asked where the sentence is in its language, so that `fr-CH` writes numbers as it does. */
function formattingLocale(locale: string, tag: string): string {
  const asked = locale.replaceAll('_', '-')
  if (!asked.toLowerCase().startsWith(tag)) return tag
  try {
    return Intl.getCanonicalLocales(asked)[0] ?? tag
  } catch {
    return tag
  }
}
