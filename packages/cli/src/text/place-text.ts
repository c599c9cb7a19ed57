import { coreMessages, findMessage, formatMessage, fromPointer, type Procurement } from '@opensource-experts/core'
import type { Language } from '../words/language'
import { say } from '../words/say'
import { listOf, recordOf } from './as-read'
import { inOneOf, short } from './short'

/**
 * A place of a procurement in words: the criterion or the lot by name, else what the member is called. Whatever stands
 * there may lack anything; empty for the document as a whole.
 */
export function placeText(pointer: string, procurement: Procurement, lang: Language): string {
  const [member, index] = fromPointer(pointer)
  if (member === undefined) return ''
  const tags = [lang, ...listOf(procurement.languages)]
  const item: unknown = index === undefined ? undefined : listOf(recordOf(procurement)[member])[Number(index)]
  const { id, name, title } = recordOf(item)
  const called = inOneOf(name, tags) || inOneOf(title, tags)
  if (typeof id === 'string') return called === '' ? id : `${short(called, 60)} (${id})`
  const word = wordFor(member, lang)
  return item === undefined ? word : say(lang, 'numbered', { word, number: Number(index) + 1 })
}

function wordFor(member: string, lang: Language): string {
  const found = findMessage(`member.${member}`, lang, [coreMessages])
  return found ? formatMessage(found.message, {}, found.locale) : member
}
