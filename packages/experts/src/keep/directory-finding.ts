import { expectObject, expectText, type Severity, type SourceLocation } from '@opensource-experts/core'
import { say } from '../words/say'

/** What can be wrong with a directory, or weak. Each has its sentence: `check.<code>`. */
export type DirectoryFindingCode =
  // What makes a directory, or an entry, unusable
  | 'unreadable'
  | 'unknown-key'
  | 'missing'
  | 'invalid'
  | 'duplicate'
  | 'identifier'
  | 'ambiguous-software'
  | 'date'
  // What weakens it
  | 'duplicate-certain'
  | 'duplicate-probable'
  | 'duplicate-possible'
  | 'edition-old'
  | 'fact-old'
  | 'source-unclear'
  | 'maintains-by-itself'
  | 'number-missing'
  // What a register says of numbers (`checkNumbers`)
  | 'number-closed'
  | 'number-not-known'
  | 'number-name'
  | 'facts-missing'
  | 'software-near'
  | 'software-unused'

export interface DirectoryFinding {
  readonly code: DirectoryFindingCode
  /** `error`: it cannot be used, and readers leave it out. */
  readonly severity: Severity
  /** JSON Pointer. */
  readonly path: string
  /** What the sentence names. */
  readonly params: Readonly<Record<string, string>>
  /** 1-based; where the text is known. */
  readonly location?: SourceLocation
}

/** The sentence of a finding. `locale` is a BCP 47 tag in any case; English where it has none. */
export function formatDirectoryFinding(finding: DirectoryFinding, locale = 'en'): string {
  expectObject('formatDirectoryFinding', 'finding', finding)
  expectText('formatDirectoryFinding', 'locale', locale)
  expectText('formatDirectoryFinding', 'code', finding.code)
  expectObject('formatDirectoryFinding', 'params', finding.params)
  const { code, path = '', params } = finding
  if (code !== 'identifier')
    return say(`check.${code}`, { path: path || '/', ...params }, locale) || String(params.message ?? code)
  const { value = '', scheme = '', fault = '' } = params
  const what = say(`identifier.${fault}`, { scheme }, locale)
  return say('check.identifier', { value, what, cure: say(`cure.${fault}`, {}, locale) }, locale)
}
