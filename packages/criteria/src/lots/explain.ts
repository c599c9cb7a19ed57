import type { MessageParams } from '@opensource-experts/core'
import { legalReference } from '../clause/legal-reference'
import { say } from '../clause/say'
import type { LotsMessageId } from '../generated/lots-message-id'
import { lotsWords } from '../generated/lots-words'
import { type Source, type SourceName, sources } from './sources'

/** A text in the two languages that the project maintains. */
export interface TwoTexts {
  readonly en: string
  readonly fr: string
}

/** A sentence of this room with what it rests on: the code and its parameters are for programs, the texts for people. */
export interface Explained {
  readonly code: LotsMessageId
  readonly params: MessageParams
  readonly text: TwoTexts
  readonly sources: readonly Source[]
}

/** The same about a place of the input, a JSON Pointer. */
export interface Remark extends Explained {
  readonly path: string
}

/** The sentence, filled. */
export function explain(code: LotsMessageId, params: MessageParams = {}, from: readonly SourceName[] = []): Explained {
  return { code, params, text: inBoth(code, params), sources: from.map((name) => sources[name]) }
}

export function remark(
  path: string,
  code: LotsMessageId,
  params: MessageParams = {},
  from: readonly SourceName[] = [],
): Remark {
  return { path, ...explain(code, params, from) }
}

/** A text without a source. Parameters that are texts in two languages are taken in the language of the sentence. */
export function inBoth(code: LotsMessageId, params: MessageParams = {}): TwoTexts {
  const filled = (language: 'en' | 'fr') => {
    const own = Object.entries(params).map(([key, value]) => [key, isTwo(value) ? value[language] : value] as const)
    return say(lotsWords[language][code], Object.fromEntries(own), language)
  }
  return { en: filled('en'), fr: filled('fr') }
}

/** `(CCP L2113-10; art. 46(1), from memory)`: the sources of a sentence for a file that people read. */
export function sourcesText(from: readonly Source[], language: 'en' | 'fr'): string {
  return from
    .map(({ ref, status }) => {
      if (status === 'house') return inBoth('source.house')[language]
      const name = legalReference(ref, language)
      return status === 'memory' ? inBoth('source.memory', { name })[language] : name
    })
    .join(' ; ')
    .replaceAll(' ; ', language === 'fr' ? ' ; ' : '; ')
}

function isTwo(value: unknown): value is TwoTexts {
  return typeof value === 'object' && value !== null && 'en' in value && 'fr' in value
}
