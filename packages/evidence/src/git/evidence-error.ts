import { OseError, type OseErrorOptions } from '@opensource-experts/core'

export type EvidenceErrorCode =
  | 'git-missing'
  | 'repository-refused'
  | 'repository-unavailable'
  | 'repository-not-understood'
  | 'repository-too-large'
  | 'revision-not-found'

export function evidenceError(code: EvidenceErrorCode, message: string, options?: OseErrorOptions): OseError {
  return new OseError(code, message, options)
}

/** A repository as it may stand in a sentence: without credentials, in one line, and short. */
export function shownRepository(repository: string): string {
  const plain = repository.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1')
  return plain
    .replace(/[?#].*$/s, '')
    .replaceAll(/[^\x20-\x7e\u00a0-\uffff]/g, '?')
    .slice(0, 200)
}
