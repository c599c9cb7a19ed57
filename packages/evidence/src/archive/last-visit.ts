import { checkInput, defined, someText } from '@opensource-experts/core'
import { forgeClient, unavailable } from '../sources/forge-client'
import { dayOfMoment, line, member } from '../sources/read-value'
import { Unreadable } from '../sources/unreadable'
import { type ArchiveCall, archiveOptions, usualApi } from './archive-options'

/** When Software Heritage last looked at a repository. */
export interface ArchiveVisit {
  /** ISO 8601 day. */
  readonly date: string
  /** `full`, `partial` or what else the archive says. */
  readonly status: string
  /** `swh:1:snp:...`: all branches as they were then; absent where it took none. */
  readonly snapshot?: string
}

/**
 * Asks Software Heritage for its last visit of an address. Undefined where it has none under this spelling; other spellings of an address are
 * other origins there.
 *
 * @throws OseError `input-invalid`, `source-unavailable`, `source-rate-limited`; the signal's reason.
 */
export async function lastVisit(repository: string, options: ArchiveCall = {}): Promise<ArchiveVisit | undefined> {
  checkInput('lastVisit', { repository: [someText, repository], options: [archiveOptions, options] })
  const address = options.api ?? usualApi
  const base = new URL(address)
  const { token, signal } = options
  const headers: Readonly<Record<string, string>> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const client = forgeClient('Software Heritage', address, headers, options)
  // The address stands in the path as it is: that is how the archive documents it. What would end the path is escaped.
  const origin = encodeURI(repository).replace(/[?#]/g, encodeURIComponent)
  const found = await client.find(`${base.pathname.replace(/\/$/, '')}/origin/${origin}/visit/latest/`, signal)
  if (!found) return undefined
  const date = dayOfMoment(member(found.value, 'date'))
  const status = line(member(found.value, 'status'), 40)
  const snapshot = line(member(found.value, 'snapshot'), 40)
  if (date === undefined || status === undefined)
    throw unavailable('Software Heritage', base, new Unreadable('its answer is no visit'))
  const known = snapshot !== undefined && /^[0-9a-f]{40}$/.test(snapshot)
  return { date, status, ...defined({ snapshot: known ? `swh:1:snp:${snapshot}` : undefined }) }
}
