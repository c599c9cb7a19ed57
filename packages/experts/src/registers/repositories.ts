import { anySignal, anyText, checkInput, defined, OseError } from '@opensource-experts/core'
import { createHttp, shownUrl } from '@opensource-experts/core/http'
import PQueue from 'p-queue'
import { directoryAddress } from '../directory/directory-address'
import type { SourceAbout } from '../directory/source-about'
import { unavailable } from '../receive/public-directory'
import { isoDay, items, line, member, web } from '../receive/read-value'
import { ReceivedWrong } from '../receive/received-wrong'
import { type SourceOptions, sourceOptionsInput } from '../receive/source-options'

/** What an inventory of repositories says of one. No person is in it. */
export interface RepositoryIdentity {
  /** `owner/name`. */
  readonly name: string
  readonly address: string
  /** True where the platform calls it a fork; `source` is then what it was forked from, as far as said. */
  readonly fork: boolean
  readonly source?: string
  readonly archived: boolean
  /** Names that it had before: an address of then leads to it. */
  readonly previousNames: readonly string[]
  /** SPDX in small letters, as the inventory writes it. */
  readonly licenceOfCode?: string
  /** Where the inventory says so, and the day of its last look, else of asking. */
  readonly stated: string
  readonly date: string
  /** Of the data. */
  readonly licence: string
}

export interface Repositories {
  readonly about: SourceAbout
  /**
   * One repository by its address. Undefined where the inventory does not have it, which says nothing of the repository.
   * @throws OseError `query-invalid` for what is no https address, without asking; `source-unavailable`.
   */
  find(repository: string, options?: { readonly signal?: AbortSignal }): Promise<RepositoryIdentity | undefined>
}

const about: SourceAbout = {
  id: 'repositories',
  name: 'Repositories of ecosyste.ms',
  publisher: 'ecosyste.ms',
  home: 'https://ecosyste.ms/',
  address: 'https://repos.ecosyste.ms/api/v1',
  addressMark: 'read in public code',
  licence: 'CC-BY-SA-4.0',
  tells: ['software'],
  lacks: ['offers', 'maintains', 'siren', 'territory', 'size'],
  shape:
    'JSON { full_name, html_url, fork, source_name, archived, previous_names, license, last_synced_at }, for `/repositories/lookup?url=`. Read in the description of its API; owners and persons in it are not read.',
  key: false,
  inclusion: 'Repositories of public platforms.',
  interests: ['Not stated in the data.'],
}

/** 5,000 requests an hour are allowed from one address: fewer are made. */
const rate = { concurrency: 2, interval: 1000, intervalCap: 1 }

/**
 * What an inventory says of a repository: ecosyste.ms, or with `address` another place that runs its program, such as that of the French State
 * (`https://ecosystem.code.gouv.fr/api/v1`), whose data then have a licence that is not established here. That a repository is on a platform
 * makes nobody an expert.
 */
export function createRepositories(options: SourceOptions = {}): Repositories {
  checkInput('createRepositories', { options: [sourceOptionsInput, options] })
  const { id = about.id, now = Date.now } = options
  const address = shownUrl(directoryAddress(options.address ?? about.address ?? '')).replace(/\/+$/u, '')
  const licence = address === about.address ? about.licence : 'NOASSERTION'
  const http = createHttp({ retries: 2, totalMs: 30_000, maxBytes: 8 * 1024 * 1024, ...options.http })
  const queue = new PQueue(rate)
  return {
    about: structuredClone({ ...about, address, licence }),
    async find(repository, call = {}) {
      checkInput('find', { repository: [anyText, repository], options: [{ members: { signal: anySignal } }, call] })
      const asked = web(repository.trim())
      if (asked === undefined)
        throw new OseError('query-invalid', 'The repository cannot be looked up: it is no https address. Correct it.')
      const url = `${address}/repositories/lookup?url=${encodeURIComponent(asked)}`
      call.signal?.throwIfAborted()
      try {
        const isAnswer = (status: number) => (status >= 200 && status < 300) || status === 404
        const answer = await queue.add(() => http.request(url, { isAnswer, ...defined({ signal: call.signal }) }))
        if (answer.status === 404) return undefined
        return identityOf(answer.json(), url, new Date(now()).toISOString().slice(0, 10), licence)
      } catch (error) {
        call.signal?.throwIfAborted()
        throw unavailable(about, id, address, error)
      }
    },
  }
}

function identityOf(entry: unknown, stated: string, day: string, licence: string): RepositoryIdentity {
  const name = line(member(entry, 'full_name'))
  const address = web(member(entry, 'html_url'))
  const fork = member(entry, 'fork')
  if (name === undefined || address === undefined || typeof fork !== 'boolean')
    throw new ReceivedWrong('its answer is no repository')
  const seen = isoDay(member(entry, 'last_synced_at'))
  return {
    ...{ name, address, fork, archived: member(entry, 'archived') === true },
    ...defined({ source: line(member(entry, 'source_name')), licenceOfCode: line(member(entry, 'license'), 100) }),
    previousNames: items(member(entry, 'previous_names')).flatMap((each) => line(each) ?? []),
    stated,
    date: seen !== undefined && seen < day ? seen : day,
    licence,
  }
}
