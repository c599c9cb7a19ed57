import { formatMessage } from '@opensource-experts/core'
import { findSentence } from './find-sentence'
import type { OpenQuestion } from './lint-result'
import type { SentenceCatalogue } from './rule-texts'

/**
 * The sentence of a question in another language than it was asked in: `formatQuestion(question, 'fr', [{ fr }])`.
 * Where no catalogue has it, the sentence it came with.
 */
export function formatQuestion(
  question: Pick<OpenQuestion, 'ask' | 'params' | 'question'>,
  locale: string,
  catalogues: readonly SentenceCatalogue[],
): string {
  return questionText(question, locale, catalogues) ?? question.question
}

/** Undefined where no catalogue has the sentence. */
export function questionText(
  { ask, params }: Pick<OpenQuestion, 'ask' | 'params'>,
  locale: string,
  catalogues: readonly SentenceCatalogue[],
): string | undefined {
  const found = findSentence(ask, locale, catalogues)
  return found && formatMessage(found.message, params, found.language)
}
