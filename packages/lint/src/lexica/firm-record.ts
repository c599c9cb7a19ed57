import type { CompiledLexicon } from '../text/lexicon'
import { firmRecordEn } from './en/firm-record'
import { firmRecordFr } from './fr/firm-record'

/** A map and no object: what a document calls a language may be `constructor`. */
const lexica: ReadonlyMap<string, CompiledLexicon> = new Map([
  ['en', firmRecordEn],
  ['fr', firmRecordFr],
])

/** What words say of a firm's past in a language, `fr` or `fr-BE`; undefined where we have none: nothing is guessed. */
export function firmRecordLexicon(language: string): CompiledLexicon | undefined {
  return lexica.get(language.split('-')[0]?.toLowerCase() ?? '')
}
