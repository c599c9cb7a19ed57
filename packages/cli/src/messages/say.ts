import type { MessageCatalogue } from '@opensource-experts/core'
import type { Language } from '../context'
import { en } from './en'
import { fr } from './fr'

export type MessageId = keyof typeof en

/** Sentences of the command line's own findings (`DOC-01`), for `format` of core. */
export const cliMessages: MessageCatalogue = { en, fr }

/** A word or sentence of a report. */
export function say(lang: Language, id: MessageId, params: object = {}): string {
  const template: string = (lang === 'fr' ? fr : en)[id]
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    name in params ? String(params[name as keyof typeof params]) : whole,
  )
}
