import { lookup } from 'node:dns/promises'
import { OseError } from '@opensource-experts/core'
import { isPrivateHost } from '@opensource-experts/core/http'
import { shownRepository } from './shown-repository'

export type Place =
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'remote'; readonly url: string; readonly resolved?: string }

export interface PlaceRules {
  readonly localRepositories: boolean
  readonly privateAddresses: boolean
  /** All addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>
}

export async function lookUp(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address)
}

/**
 * Where a claimed repository lies, or why it is not asked. An https address without credentials, or an absolute or
 * relative path: every other form that git knows (`ext::`, `file:`, `ssh:`, `host:path`, options) is refused.
 *
 * @throws OseError `repository-refused`, `repository-unavailable` where its host has no address.
 */
export async function placeOf(repository: string, rules: PlaceRules): Promise<Place> {
  const refuse = (why: string, todo: string) =>
    new OseError('repository-refused', `The repository ${shownRepository(repository)} is not read: ${why}. ${todo}`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what looks like one line to a reader must be one
  if (repository === '' || repository.length > 4000 || /[\u0000-\u001f\u007f]/.test(repository))
    throw refuse('the address is empty, too long or holds control characters', 'Give a plain https address.')
  if (repository.startsWith('-')) throw refuse('it starts as an option does', 'Write ./ before the path.')
  if (!/^https:\/\//i.test(repository)) {
    if (/^[a-z][a-z0-9+.-]*::?/i.test(repository) || /^[^/]*:/.test(repository))
      throw refuse('only https addresses are fetched', 'Give an https address.')
    if (!rules.localRepositories)
      throw refuse('local paths are not admitted here', 'Give an https address, or set localRepositories: true.')
    return { kind: 'local', path: repository }
  }
  const url = URL.parse(repository)
  if (url?.protocol !== 'https:' || url.hostname === '') throw refuse('it is no address', 'Correct it.')
  if (url.username !== '' || url.password !== '')
    throw refuse('the address holds credentials', 'Only public repositories are evidence; take them out.')
  if (url.search !== '' || url.hash !== '') throw refuse('the address has a query or a fragment', 'Take it out.')
  if (rules.privateAddresses) return { kind: 'remote', url: url.href }
  const own = refuse(
    'it lies at a private, loopback or link-local address',
    'If it is yours, set privateAddresses: true.',
  )
  if (isPrivateHost(url.hostname)) throw own
  const addresses = await rules.resolve(url.hostname.replace(/^\[|\]$/g, '')).catch(() => [])
  const [first] = addresses
  if (first === undefined)
    throw new OseError(
      'repository-unavailable',
      `The host of ${shownRepository(repository)} is not known. Check the address, or try again later.`,
    )
  if (addresses.some(isPrivateHost)) throw own
  // git asks the address that was looked at, and not another that the name has a moment later.
  const address = first.includes(':') ? `[${first}]` : first
  return { kind: 'remote', url: url.href, resolved: `${url.hostname}:${url.port || '443'}:${address}` }
}
