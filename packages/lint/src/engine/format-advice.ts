import { expectObject, type Finding, findMessage, formatMessage, type MessageCatalogue } from '@opensource-experts/core'

/**
 * What to do about a finding, in a sentence: `formatAdvice(finding, 'fr', [{ fr }])`, with `fr` of `./texts/fr`.
 * Empty where no catalogue has one.
 */
export function formatAdvice(finding: Finding, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  expectObject('formatAdvice', 'finding', finding)
  const found = findMessage(`${finding.ruleId}.fix`, locale, catalogues)
  return found ? formatMessage(found.message, finding.params, found.locale) : ''
}
