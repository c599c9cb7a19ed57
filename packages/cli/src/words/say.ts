import { formatMessage, type MessageParams } from '@opensource-experts/core'
import { messages } from '../generated/words'
import type { Language } from './language'

/** `lots` of messages/en.yaml, or `doctor.fine`: a word that the command `doctor` brings itself. */
export type MessageId = keyof typeof messages.en

/** A word or sentence of a report. */
export function say(lang: Language, id: MessageId, params: MessageParams | object = {}): string {
  return formatMessage(messages[lang][id], params as MessageParams, lang)
}

/** The same for an id that is made of a code, where there is such a sentence. */
export function sayIfKnown(lang: Language, id: string, params: MessageParams = {}): string | undefined {
  return isMessageId(id) ? say(lang, id, params) : undefined
}

/** The word for a code of a document, such as `kind.award`; a code without a word stands for itself. */
export function wordOf(lang: Language, family: string, code: string): string {
  return sayIfKnown(lang, `${family}.${code}`) ?? code
}

function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(messages.en, id)
}
