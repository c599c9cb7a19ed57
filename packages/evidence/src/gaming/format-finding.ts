import { expectObject, expectText, findMessage, formatMessage, type MessageCatalogue } from '@opensource-experts/core'
import { en } from '../generated/messages/en'
import { fr } from '../generated/messages/fr'
import type { EvidenceFinding } from '../model/bundle'

const messages: MessageCatalogue = { en, fr }

/** What is asked of the tenderer, and what may honestly explain what was seen. */
export interface FormattedFinding {
  readonly question: string
  readonly honest: string
}

/** `locale` is a BCP 47 tag in any case; English where there is no text in it. Empty texts for a code of another version. */
export function formatFinding(finding: EvidenceFinding, locale = 'en'): FormattedFinding {
  expectObject('formatFinding', 'finding', finding)
  expectText('formatFinding', 'finding.code', finding.code)
  expectObject('formatFinding', 'finding.params', finding.params)
  expectText('formatFinding', 'locale', locale)
  const filled = (part: 'question' | 'honest') => {
    const found = findMessage(`${finding.code}.${part}`, locale, [messages])
    return found ? formatMessage(found.message, finding.params, found.locale) : ''
  }
  return { question: filled('question'), honest: filled('honest') }
}
