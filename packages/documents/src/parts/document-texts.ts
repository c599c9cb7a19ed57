import { type DocumentTexts, OseError } from '@opensource-experts/core'
import type { Block } from '../model/tender-document'
import { prose } from './blocks'
import { textIn } from './local-text'
import type { Setting } from './setting'

/** What has texts for other documents than its main one, with its place in the procurement. */
export interface WithTexts {
  readonly documentTexts?: DocumentTexts | undefined
  readonly path: string
}

/**
 * What a document other than its main one says of a criterion or a clause.
 * @throws OseError `language-missing` where the text is there and not in the language.
 */
export function documentText(
  { documentTexts, path }: WithTexts,
  place: keyof DocumentTexts,
  language: string,
): string | undefined {
  const text = documentTexts?.[place]
  const known = Object.keys(text ?? {}).sort()
  const found = textIn(text, language)
  if (found !== undefined || known.length === 0) return found
  throw new OseError(
    'language-missing',
    `The text at ${path}/documentTexts/${place} is not there in ${language}. It has ${known.join(', ')}: add the text in ${language}, or ask for one of these.`,
    { path: `${path}/documentTexts/${place}`, facts: { language, known } },
  )
}

/** The same as blocks. */
export function documentProse({ words }: Setting, from: WithTexts, place: keyof DocumentTexts): Block[] {
  return prose(documentText(from, place, words.language))
}

/** A criterion with its place. */
export function textsOf(each: {
  readonly criterion: { readonly documentTexts?: DocumentTexts | undefined }
  readonly path: string
}): WithTexts {
  return { documentTexts: each.criterion.documentTexts, path: each.path }
}
