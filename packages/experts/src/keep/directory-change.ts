import { expectObject, expectText } from '@opensource-experts/core'
import { say } from '../words/say'

/** What can differ between two editions. Each has its sentence: `change.<code>`. */
export type DirectoryChangeCode =
  | 'edition'
  | 'head'
  | 'interest-added'
  | 'interest-removed'
  | 'software-added'
  | 'software-removed'
  | 'software-changed'
  | 'firm-added'
  | 'firm-removed'
  | 'firm-id'
  | 'firm-name'
  | 'website'
  | 'number-added'
  | 'number-removed'
  | 'fact-added'
  | 'fact-removed'
  | 'fact-looked-at'
  | 'fact-source'
  | 'size'

export interface DirectoryChange {
  readonly code: DirectoryChangeCode
  /** Id of the firm in the new edition, in the old one where it is gone; absent where the whole directory is meant. */
  readonly firm?: string
  /** What the sentence names. */
  readonly params: Readonly<Record<string, string>>
}

/** The sentence of a change. `locale` is a BCP 47 tag in any case; English where it has none. */
export function formatDirectoryChange(change: DirectoryChange, locale = 'en'): string {
  expectObject('formatDirectoryChange', 'change', change)
  expectText('formatDirectoryChange', 'locale', locale)
  expectText('formatDirectoryChange', 'code', change.code)
  expectObject('formatDirectoryChange', 'params', change.params)
  const { code, params } = change
  const member = params.member === undefined ? '' : say(`member.${params.member}`, {}, locale)
  return say(`change.${code}`, { ...params, member: member || (params.member ?? '') }, locale) || code
}
