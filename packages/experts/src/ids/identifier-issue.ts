import type { Identifier } from '@opensource-experts/core'
import { identifierSentences } from '../generated/identifier-sentences'
import { identifierFault } from './identifier-fault'

/** What is wrong with an identifier, in words that follow its value; undefined where nothing is. Written without spaces. */
export function identifierIssue(identifier: Identifier): string | undefined {
  const fault = identifierFault(identifier)
  return fault === undefined ? undefined : identifierSentences[fault].replace('{scheme}', () => identifier.scheme)
}
