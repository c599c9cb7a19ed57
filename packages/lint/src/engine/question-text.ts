import { expectObject, findMessage, formatMessage, type MessageCatalogue } from '@opensource-experts/core'
import { languageName, stateName } from '../reading/display-names'
import type { OpenQuestion } from './lint-result'

/**
 * The sentence of a question in another language than it was asked in: `formatQuestion(question, 'fr', [{ fr }])`.
 * Where no catalogue has it, the sentence it came with.
 */
export function formatQuestion(
  question: Pick<OpenQuestion, 'ask' | 'params' | 'question'>,
  locale: string,
  catalogues: readonly MessageCatalogue[],
): string {
  expectObject('formatQuestion', 'question', question)
  expectObject('formatQuestion', 'params', question.params)
  return questionText(question, locale, catalogues) ?? question.question
}

/** Undefined where no catalogue has the sentence. */
export function questionText(
  { ask, params }: Pick<OpenQuestion, 'ask' | 'params'>,
  locale: string,
  catalogues: readonly MessageCatalogue[],
): string | undefined {
  const found = findMessage(ask, locale, catalogues)
  if (!found) return undefined
  // States and languages are named as the reader names them.
  const { state, language, criteria } = params
  const named = {
    ...params,
    ...(typeof state === 'string' && { state: stateName(state, found.locale) ?? state }),
    ...(typeof language === 'string' && { language: languageName(language, found.locale) ?? language }),
    // A name may be a sentence with commas of its own; what counts the rest is none.
    ...(Array.isArray(criteria) && { criteria: criteria.map((name) => quoted(String(name), found.locale)) }),
  }
  return formatMessage(found.message, named, found.locale)
}

/** As the findings set names: « Prix », “Price”. */
function quoted(name: string, locale: string): string {
  if (name.startsWith('… (+')) return name
  // Within « », French quotes with “ ”.
  const inner = name.replace(/«\s*/gu, '“').replace(/\s*»/gu, '”')
  return /^fr\b/iu.test(locale) ? `« ${inner} »` : `“${name}”`
}
