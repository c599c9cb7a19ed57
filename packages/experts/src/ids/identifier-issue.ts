import type { Identifier } from '@opensource-experts/core'
import { say } from '../words/say'
import { identifierFault } from './identifier-fault'

/** What is wrong with an identifier, in words that follow its value; undefined where nothing is. Written without spaces. */
export function identifierIssue(identifier: Identifier): string | undefined {
  const fault = identifierFault(identifier)
  return fault === undefined ? undefined : say(`identifier.${fault}`, { scheme: identifier.scheme }, 'en')
}
