import { type Finding, formatMessage } from '@opensource-experts/core'
import { findSentence } from './find-sentence'
import type { SentenceCatalogue } from './rule-texts'

/**
 * What to do about a finding, in a sentence: `formatAdvice(finding, 'fr', [{ fr }])`, with `fr` of `./texts/fr`.
 * Empty where no catalogue has one.
 */
export function formatAdvice(finding: Finding, locale = 'en', catalogues: readonly SentenceCatalogue[] = []): string {
  const found = findSentence(`${finding.ruleId}.fix`, locale, catalogues)
  return found ? formatMessage(found.message, finding.params, found.language) : ''
}
