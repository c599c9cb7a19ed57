import { type Finding, type MessageCatalogue, format as ofCore } from '@opensource-experts/core'
import { formatAdvice as adviceOf } from '../engine/format-advice'
import { formatFamily as familyOf } from '../engine/format-family'
import type { OpenQuestion } from '../engine/lint-result'
import { formatQuestion as questionOf } from '../engine/question-text'
import { lintMessages } from '../generated/texts-by-language'

// The functions of the package and of core, with the sentences of this one at hand: nothing to be passed, nothing to forget.

/** The sentence of a finding of `lint`. `catalogues`: sentences of rules of your own (`messagesOf`), looked up first. */
export function format(finding: Finding, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  return ofCore(finding, locale, [...catalogues, lintMessages])
}

/** What to do about a finding of `lint`; empty where a rule of your own has no advice. Languages as in `format`. */
export function formatAdvice(finding: Finding, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  return adviceOf(finding, locale, [...catalogues, lintMessages])
}

/** What a family of rules is about, in the buyer's words. Languages as in `format`. */
export function formatFamily(family: string, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  return familyOf(family, locale, [...catalogues, lintMessages])
}

/** A question of `lint` in another language than it was asked in. Languages as in `format`. */
export function formatQuestion(
  question: Pick<OpenQuestion, 'ask' | 'params' | 'question'>,
  locale = 'en',
  catalogues: readonly MessageCatalogue[] = [],
): string {
  return questionOf(question, locale, [...catalogues, lintMessages])
}
