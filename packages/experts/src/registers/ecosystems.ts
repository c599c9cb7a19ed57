import { anySignal, anyText, checkInput, defined, OseError } from '@opensource-experts/core'
import { createHttp, shownUrl } from '@opensource-experts/core/http'
import PQueue from 'p-queue'
import { directoryAddress } from '../directory/directory-address'
import type { SourceAbout } from '../directory/source-about'
import { unavailable } from '../receive/public-directory'
import { isoDay, items, line, member, web } from '../receive/read-value'
import { ReceivedWrong } from '../receive/received-wrong'
import { type SourceOptions, sourceOptionsInput } from '../receive/source-options'

/** One package of a registry, as far as it tells which software is meant. No person is in it. */
export interface PackageIdentity {
  readonly name: string
  /** Such as `pypi`, `npm`. */
  readonly ecosystem: string
  readonly purl: string
  readonly repository?: string
  /** Its page at the registry. */
  readonly page?: string
  /** SPDX, as the source has normalised them. */
  readonly licences: readonly string[]
  /** Where it says so, and the day of its last look, else of asking. */
  readonly source: string
  readonly date: string
  /** Of these data: share-alike, so whoever publishes a collection of them owes it the same licence. */
  readonly licence: 'CC-BY-SA-4.0'
}

export interface Ecosystems {
  readonly about: SourceAbout
  /**
   * The packages of a purl, or of an address of a repository. Empty where it knows none: not every software is in a registry.
   * @throws OseError `query-invalid` for what is neither, without asking; `source-unavailable`.
   */
  identify(named: string, options?: { readonly signal?: AbortSignal }): Promise<readonly PackageIdentity[]>
}

const about: SourceAbout = {
  id: 'ecosystems',
  name: 'Packages of ecosyste.ms',
  publisher: 'ecosyste.ms',
  home: 'https://ecosyste.ms/',
  address: 'https://packages.ecosyste.ms/api/v1',
  addressMark: 'read in public code',
  licence: 'CC-BY-SA-4.0',
  tells: ['software'],
  lacks: ['offers', 'maintains', 'siren', 'territory', 'size'],
  shape:
    'A JSON list of { name, ecosystem, purl, repository_url, registry_url, normalized_licenses, last_synced_at }, for `/packages/lookup?purl=` or `?repository_url=`. Read in the description of its API; the persons in it are not read.',
  key: false,
  inclusion: 'Packages of public registries.',
  interests: ['Not stated in the data.'],
}

/** 5,000 requests an hour are allowed from one address: fewer are made. */
const rate = { concurrency: 2, interval: 1000, intervalCap: 1 }

/**
 * Which packages a purl or a repository means, by ecosyste.ms or, with `address`, by another place that runs its program. Apart from
 * the sources of experts: its data are CC BY-SA, and it says nothing of who offers or maintains.
 */
export function createEcosystems(options: SourceOptions = {}): Ecosystems {
  checkInput('createEcosystems', { options: [sourceOptionsInput, options] })
  const { id = about.id, now = Date.now } = options
  const address = shownUrl(directoryAddress(options.address ?? about.address ?? '')).replace(/\/+$/u, '')
  const http = createHttp({ retries: 2, totalMs: 30_000, maxBytes: 8 * 1024 * 1024, ...options.http })
  const queue = new PQueue(rate)
  return {
    about: structuredClone(about),
    async identify(named, call = {}) {
      checkInput('identify', { named: [anyText, named], options: [{ members: { signal: anySignal } }, call] })
      const url = `${address}/packages/lookup?${queryOf(named)}`
      call.signal?.throwIfAborted()
      try {
        const answer = await queue.add(() => http.request(url, defined({ signal: call.signal })))
        const list: unknown = answer.json()
        if (!Array.isArray(list)) throw new ReceivedWrong('its answer is no list')
        const day = new Date(now()).toISOString().slice(0, 10)
        const found = list.flatMap((entry: unknown) => packageOf(entry, url, day))
        if (list.length > 0 && found.length === 0) throw new ReceivedWrong('its list holds no packages')
        return found
      } catch (error) {
        call.signal?.throwIfAborted()
        throw unavailable(about, id, address, error)
      }
    },
  }
}

function queryOf(named: string): string {
  const text = named.trim()
  if (/^pkg:\S{1,500}$/u.test(text)) return `purl=${encodeURIComponent(text)}`
  const repository = web(text)
  if (repository !== undefined) return `repository_url=${encodeURIComponent(repository)}`
  throw new OseError(
    'query-invalid',
    'The software cannot be looked up: it is neither a package URL such as "pkg:npm/a" nor the https address of a repository. Correct it.',
  )
}

function packageOf(entry: unknown, source: string, day: string): PackageIdentity[] {
  const name = line(member(entry, 'name'))
  const ecosystem = line(member(entry, 'ecosystem'), 60)
  const purl = line(member(entry, 'purl'), 504)
  if (name === undefined || ecosystem === undefined || purl === undefined || !/^pkg:\S+$/u.test(purl)) return []
  const seen = isoDay(member(entry, 'last_synced_at'))
  return [
    {
      ...{ name, ecosystem, purl },
      ...defined({ repository: web(member(entry, 'repository_url')), page: web(member(entry, 'registry_url')) }),
      licences: items(member(entry, 'normalized_licenses')).flatMap((each) => line(each, 100) ?? []),
      source,
      date: seen !== undefined && seen < day ? seen : day,
      licence: 'CC-BY-SA-4.0',
    },
  ]
}
