import { resolveTxt } from 'node:dns/promises'
import { createHttp, type Http, isHttpError } from '@opensource-experts/core/http'
import { sshKey } from '../claims/ssh-key'
import type { ClaimedKey, Claims } from '../model/claims'
import type { DomainState, KeyState, ProofsAsked } from '../model/proof'
import type { AttestOptions } from './attest-options'

/** Where a domain may say whose it is. A convention of this library: neither name is registered anywhere. */
const defaultRecord = '_opensource-experts'
const defaultPath = '/.well-known/opensource-experts.txt'

/**
 * Asks the tenderer's domains whose they are, and addresses whether the claimed keys are published there.
 *
 * @param names codes of the claimed people, in their order.
 */
export async function attest(
  claims: Claims,
  names: readonly string[],
  options: AttestOptions,
  signal: AbortSignal | undefined,
): Promise<ProofsAsked> {
  const { on, privateAddresses = false, resolve, fetch } = options
  const http = createHttp({
    privateAddresses,
    maxBytes: 256 * 1024,
    ...(resolve ? { resolve } : {}),
    ...(fetch ? { fetch } : {}),
    ...(signal ? { signal } : {}),
  })
  const domains: ProofsAsked['domains'][number][] = []
  const own = new Set<string>()
  for (const domain of [...new Set((claims.tenderer.domains ?? []).map((name) => name.toLowerCase()))].sort()) {
    const { state, organisations } = await domainSaying(domain, claims.tenderer.ids, options, http, signal)
    domains.push({ domain, state })
    for (const organisation of organisations) own.add(organisation)
  }
  const keys: ProofsAsked['keys'][number][] = []
  for (const [at, { keys: claimed = [] }] of claims.people.entries()) {
    const states: KeyState[] = []
    for (const key of claimed) states.push(await keyState(key, http, signal))
    if (states.length > 0) keys.push({ person: names[at] ?? '', states })
  }
  const unknown = domains.some(({ state }) => state === 'unavailable')
  const organisations = (claims.tenderer.organisations ?? []).map(({ host, name }) => ({
    ...{ host, name },
    state: own.has(`${host}/${name}`.toLowerCase()) ? 'named' : unknown ? 'unavailable' : 'not-named',
  })) satisfies ProofsAsked['organisations']
  return { on, domains, keys, organisations }
}

interface DomainSaying {
  readonly state: DomainState
  /** `host/name` of organisations that it names beside the tenderer, in small letters. */
  readonly organisations: readonly string[]
}

async function domainSaying(
  domain: string,
  ids: Claims['tenderer']['ids'],
  { record = defaultRecord, path = defaultPath, txt = resolveTxt }: AttestOptions,
  http: Http,
  signal: AbortSignal | undefined,
): Promise<DomainSaying> {
  const nothing = (state: DomainState): DomainSaying => ({ state, organisations: [] })
  if (ids.length === 0) return nothing('no-id')
  const records = await txtLines(`${record}.${domain}`, txt, signal)
  const inDns = saidBy(records, ids)
  if (inDns === 'named') return { state: 'dns', organisations: organisationsIn(records) }
  const file = await textLines(`https://${domain}${path}`, http, signal)
  const inFile = saidBy(file, ids)
  if (inFile === 'named') return { state: 'well-known', organisations: organisationsIn(file) }
  // What was seen outweighs what could not be: a domain that names another firm is not unknown.
  for (const state of ['another', 'unavailable'] as const)
    if (inDns === state || inFile === state) return nothing(state)
  return nothing('none')
}

/** `tenderer=SIREN:000000000`, in a record or a line of its own; undefined: it could not be asked. */
function saidBy(
  lines: readonly string[] | undefined,
  ids: Claims['tenderer']['ids'],
): 'named' | 'another' | 'none' | 'unavailable' {
  if (lines === undefined) return 'unavailable'
  const said = lines.flatMap((line) => /^\s*tenderer=(\S{1,200})\s*$/i.exec(line)?.[1] ?? [])
  const wanted = new Set(ids.map(({ scheme, value }) => plain(`${scheme}:${value}`)))
  if (said.some((one) => wanted.has(plain(one)))) return 'named'
  return said.length > 0 ? 'another' : 'none'
}

/** `organisation=github.com/firm`, where the tenderer is named too. */
function organisationsIn(lines: readonly string[] = []): string[] {
  return lines.flatMap((line) => /^\s*organi[sz]ation=(\S{1,600})\s*$/i.exec(line)?.[1]?.toLowerCase() ?? [])
}

/** Numbers of firms are written with spaces or without. */
function plain(id: string): string {
  return id.replaceAll(/\s/g, '').toUpperCase()
}

const nothingThere = new Set(['ENOTFOUND', 'ENODATA', 'NXDOMAIN'])

async function txtLines(
  name: string,
  txt: NonNullable<AttestOptions['txt']>,
  signal: AbortSignal | undefined,
): Promise<readonly string[] | undefined> {
  signal?.throwIfAborted()
  try {
    // A record is cut into pieces of 255 bytes.
    return (await txt(name)).slice(0, 100).map((pieces) => pieces.join('').slice(0, 4000))
  } catch (error) {
    return nothingThere.has(String((error as { code?: unknown } | null)?.code)) ? [] : undefined
  }
}

async function textLines(
  url: string,
  http: Http,
  signal: AbortSignal | undefined,
): Promise<readonly string[] | undefined> {
  try {
    return (await http.request(url)).text().split(/\r?\n/).slice(0, 1000)
  } catch (error) {
    signal?.throwIfAborted()
    if (isHttpError(error) && (error.facts.status === 404 || error.facts.status === 410)) return []
    return undefined
  }
}

async function keyState(
  { key, published }: ClaimedKey,
  http: Http,
  signal: AbortSignal | undefined,
): Promise<KeyState> {
  if (published === undefined) return 'no-address'
  const lines = await textLines(published, http, signal)
  if (lines === undefined) return 'unavailable'
  const body = bodyOf(key)
  const text = lines.join('\n')
  const there = body !== '' && (sshKey(key) ? text.split(/\s+/).includes(body) : bodyOf(text).includes(body))
  return there ? 'published' : 'not-there'
}

/** The Base64 of a key, without what may differ from one copy to another: comments, headers, line ends. */
function bodyOf(key: string): string {
  const ssh = sshKey(key)
  if (ssh) return ssh.body
  return [...key.matchAll(/-----BEGIN PGP PUBLIC KEY BLOCK-----([\s\S]*?)-----END PGP PUBLIC KEY BLOCK-----/g)]
    .map(([, block = '']) =>
      block
        .split(/\r?\n/)
        .filter((line) => /^[A-Za-z0-9+/=]+$/.test(line) && !line.startsWith('='))
        .join(''),
    )
    .join('|')
}
