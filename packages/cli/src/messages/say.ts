import type { MessageCatalogue, MessagePart, Messages } from '@opensource-experts/core'
import type { Language } from '../context'
import { en } from './en'
import { fr } from './fr'

export type MessageId = keyof typeof en

/** Sentences of the command line's own findings (`DOC-01`), for `format` of core. */
export const cliMessages: MessageCatalogue = { en: asMessages(en), fr: asMessages(fr) }

/** Templates of the older form, `{name}` where a parameter goes, as messages. */
function asMessages(templates: Readonly<Record<string, string>>): Messages {
  const parts = (template: string) => template.split(/\{(\w+)\}/u)
  return Object.fromEntries(
    Object.entries(templates).map(([id, template]) => [
      id,
      parts(template).flatMap((part, index): MessagePart[] => (index % 2 === 1 ? [[part]] : part === '' ? [] : [part])),
    ]),
  )
}

/** A word or sentence of a report. */
export function say(lang: Language, id: MessageId, params: object = {}): string {
  const template: string = (lang === 'fr' ? fr : en)[id]
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    name in params ? String(params[name as keyof typeof params]) : whole,
  )
}
