import { redactAddress } from '@opensource-experts/core/http'

/** A repository as it may stand in a sentence: without credentials, in one line, and short. */
export function shownRepository(repository: string): string {
  return redactAddress(repository)
    .replaceAll(/[^\x20-\x7e\u00a0-\uffff]/g, '?')
    .slice(0, 200)
}
