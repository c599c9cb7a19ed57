import { type Procurement, reaches } from '@opensource-experts/core'
import { primaryOf, wordLanguages, wordsOf } from '../words/document-words'
import { asRead } from './as-read'
import { type Setting, settingOf } from './setting'

/** What the documents of a procurement are made from. Default language: the first of the procurement that has words here, else English. */
export function settingFor(procurement: Procurement, asked: string | undefined): Setting {
  const read = asRead(procurement)
  const { languages } = read.procurement
  const language = asked ?? languages.find((tag) => wordLanguages().includes(primaryOf(tag))) ?? 'en'
  return settingOf(read, wordsOf(language, reaches('FR', procurement.jurisdiction) ? 'FR' : 'EU'))
}
