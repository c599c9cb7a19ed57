import type { Block } from '../model/tender-document'
import type { Words } from '../words/document-words'
import { paragraphsOf } from './local-text'

export function text(value: string): Block {
  return { type: 'text', text: value }
}

/** Each paragraph of a text as a block. */
export function prose(value: string | undefined): Block[] {
  return value === undefined ? [] : paragraphsOf(value).map(text)
}

/** What the buyer has to write, by the id of its sentence. */
export function open({ say }: Words, id: string, params: Readonly<Record<string, unknown>> = {}): Block {
  const what = say(id, params)
  return { type: 'open', text: say('open', { what }), what }
}

/** A list with the sentence before it; nothing where it would be empty. */
export function listed(intro: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [text(intro), { type: 'list', items }]
}
