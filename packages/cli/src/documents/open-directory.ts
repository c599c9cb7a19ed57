import type { ExpertDirectory } from '@opensource-experts/core'
import { type CompaniesFr, createCompaniesFr, openDirectory as open, publicSources } from '@opensource-experts/experts'
import { usageError } from '../errors/usage-error'
import { version } from '../generated/version'
import { readBytes } from '../io/read-bytes'

/**
 * A directory behind a path, an address, or whatever a source of experts opens. What cannot be read is a source that
 * says so, beside the others.
 * @throws OseError where the place itself is wrong: the call is wrong.
 */
export function openDirectory(place: string, { signal, privateAddresses, env }: OpenOptions): Promise<ExpertDirectory> {
  // Public services ask who calls them, and some for a key: from the environment, since options end up in histories.
  const headers = { 'user-agent': `ose/${version}` }
  const keys = { netherlands: env.OSE_NETHERLANDS_KEY }
  return open(place, { signal, privateAddresses, readBytes, headers, keys })
}

interface OpenOptions {
  readonly signal: AbortSignal
  readonly privateAddresses: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The French search for companies, told who asks. */
export function openRegister({ signal, privateAddresses }: Omit<OpenOptions, 'env'>): CompaniesFr {
  return createCompaniesFr({ http: { signal, privateAddresses, headers: { 'user-agent': `ose/${version}` } } })
}

/** `cnll,comptoir` as two names. An address may hold commas: what has one is taken whole. */
export function namesOf(source: string): string[] {
  return source.includes(':') ? [source] : source.split(',').filter((name) => name !== '')
}

/** `cnll` and `cnll:https://mirror.example.org/list.json`, as a place. */
export function placeOfSource(source: string): string {
  const name = source.split(':', 1)[0] ?? ''
  const known = publicSources().map(({ id }) => id)
  if (known.includes(name)) return source.includes(':') ? source : `${source}:`
  throw usageError(`No public source is called "${name.slice(0, 40)}". There are: ${known.join(', ')}.`)
}
