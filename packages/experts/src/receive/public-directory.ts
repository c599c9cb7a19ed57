import { defined, type ExpertDirectory, OseError, type SourceStatus } from '@opensource-experts/core'
import { createHttp, type Http, isHttpError, orAbort, shownUrl } from '@opensource-experts/core/http'
import { directoryAddress } from '../directory/directory-address'
import { type ReadDirectory, readDirectory } from '../directory/parse-directory'
import type { SourceAbout } from '../directory/source-about'
import type { Stale } from '../search/ask-source'
import type { DirectoryFacts, DirectoryStatus } from '../search/file-page'
import { createFileDirectory, type FileDirectory } from '../search/in-memory'
import { type DirectoryDraft, directoryDraft, type MakeDraft } from './directory-draft'
import { ReceivedWrong } from './received-wrong'
import type { SourceOptions } from './source-options'

export type PublicStatus =
  | DirectoryStatus
  | (DirectoryFacts & Stale)
  | Extract<SourceStatus, { readonly status: 'unavailable' }>

/** A public source behind core's port: fetched once, when it is first needed, then searched in memory. */
export interface PublicDirectory extends ExpertDirectory {
  readonly about: SourceAbout
  search(...call: Parameters<FileDirectory['search']>): ReturnType<FileDirectory['search']>
  provenance(): Promise<PublicStatus>
  get(id: string): ReturnType<FileDirectory['get']>
  /** All that the source says, as a directory file. @throws OseError `source-unavailable` */
  read(signal?: AbortSignal): Promise<ReadDirectory & { readonly stale?: string }>
}

/** How a source is read: fills the draft with what it finds. */
export interface SourceReader {
  readonly about: SourceAbout
  /** @throws ReceivedWrong where the answer has a shape that is not the source's. */
  fill(ask: Ask): Promise<void>
}

export interface Ask {
  readonly http: Http
  /** Without a closing slash. */
  readonly address: string
  readonly maxPages: number
  /** The day of asking. */
  readonly day: string
  readonly draft: MakeDraft
}

interface Kept {
  readonly directory: FileDirectory
  readonly read: ReadDirectory & { readonly stale?: string }
  readonly until: number
}

const hours3 = 3 * 60 * 60 * 1000

/** @throws OseError `directory-url-refused` for an address that must not be asked, or where none is known. */
export function publicDirectory({ about, fill }: SourceReader, options: SourceOptions): PublicDirectory {
  const { id = about.id, cache, now = Date.now, maxPages = 100, freshMs = hours3 } = options
  const address = addressOf(about, options)
  const http = createHttp({
    retries: 2,
    attemptMs: 30_000,
    totalMs: 60_000,
    maxBytes: 64 * 1024 * 1024,
    ...options.http,
  })
  const key = `opensource-experts:${about.id}:${address}`
  let loading: Promise<Kept> | undefined
  let current: Kept | undefined

  const keep = (read: Kept['read'], until: number): Kept => ({
    directory: createFileDirectory(read.directory, { id, left: read }),
    read,
    until,
  })
  const ask = async (): Promise<ReadDirectory> => {
    const day = new Date(now()).toISOString().slice(0, 10)
    let draft: DirectoryDraft | undefined
    await fill({
      http,
      address,
      maxPages,
      day,
      draft: (said = day) => {
        draft ??= directoryDraft(about, shown(address), [said, day].sort()[0] ?? day)
        return draft
      },
    })
    const read = draft?.read()
    // Nothing at all is what a fault looks like, not what a public list says.
    if (!read || (read.directory.experts.length === 0 && !read.directory.software))
      throw new ReceivedWrong('its answer holds nothing that can be used', read?.issues[0]?.message)
    return read
  }
  const load = async (): Promise<Kept> => {
    const stored = await storedAnswer(cache, key, now())
    if (stored && now() - stored.at < freshMs) return keep(stored.read, stored.at + freshMs)
    try {
      const read = await ask()
      await store(cache, key, { at: now(), ...read })
      return keep(read, cache ? now() + freshMs : Number.POSITIVE_INFINITY)
    } catch (error) {
      const failed = unavailable(about, id, address, error)
      if (!stored || !OseError.isInstance(failed)) throw failed
      return keep({ ...stored.read, stale: failed.message }, now())
    }
  }
  const loaded = (signal?: AbortSignal): Promise<Kept> => {
    signal?.throwIfAborted()
    if (current && current.until > now()) return Promise.resolve(current)
    // One loading serves all searches: none of them may stop it for the others.
    loading ??= load()
      .then((kept) => {
        current = kept
        return kept
      })
      .finally(() => {
        loading = undefined
      })
    return orAbort(loading, signal)
  }
  const last = () => (current?.read.stale === undefined ? loaded() : Promise.resolve(current))
  return {
    id,
    about,
    async search(query, call = {}) {
      const kept = call.cursor !== undefined && current ? current : await loaded(call.signal)
      return kept.directory.search(query, call)
    },
    async provenance() {
      try {
        const { directory, read } = await last()
        const status = await directory.provenance()
        if (read.stale === undefined)
          return status.status === 'ok' && read.issues.length > 0 ? withIssues(status, read) : status
        const { id: of, count, date, name, licence, publisher, interests, fictitious } = status
        return {
          id: of,
          count,
          date,
          name,
          licence,
          publisher,
          interests,
          fictitious,
          status: 'stale',
          reason: read.stale,
        }
      } catch (error) {
        return { id, status: 'unavailable', reason: error instanceof Error ? error.message : 'it failed' }
      }
    },
    async get(wanted) {
      return (await loaded()).directory.get(wanted)
    },
    async read(signal) {
      const { read } = await loaded(signal)
      return structuredClone(read)
    },
  }
}

/** No entry was left out, and something within one was. */
function withIssues(status: DirectoryFacts, { issues }: ReadDirectory): DirectoryStatus {
  const reason = `${issues.length} values cannot be used and were left out: ${issues[0]?.path} ${issues[0]?.message}.`
  return { ...status, status: 'partial', reason, leftOut: 0, issues }
}

function addressOf(about: SourceAbout, options: SourceOptions): string {
  const given = options.address ?? about.address
  if (given !== undefined) return directoryAddress(given).href.replace(/\/+$/u, '')
  throw withoutAddress(about)
}

export function withoutAddress({ name, id }: SourceAbout): OseError {
  return new OseError('directory-url-refused', `${name} has no address of its own. Give one: ${id}:https://...`)
}

/** An answer that was kept is as untrusted as any other. */
async function storedAnswer(cache: SourceOptions['cache'], key: string, now: number) {
  if (!cache) return undefined
  try {
    const value: unknown = await cache.get(key)
    if (typeof value !== 'object' || value === null || !('at' in value) || !('directory' in value)) return undefined
    const { at, directory } = value
    if (typeof at !== 'number' || !(at <= now)) return undefined
    const read = readDirectory(directory)
    const leftOut = 'leftOut' in value && typeof value.leftOut === 'number' ? value.leftOut : 0
    return { at, read: { ...read, leftOut: read.leftOut + leftOut } }
  } catch {
    // Nothing usable is kept: the source itself is asked.
    return undefined
  }
}

async function store(cache: SourceOptions['cache'], key: string, value: unknown): Promise<void> {
  try {
    await cache?.set(key, value)
  } catch {
    // The answer is there; that it could not be kept costs the next caller a request.
  }
}

function shown(address: string): string {
  return shownUrl(new URL(address))
}

/** One projection of all failures: the source is named, and what to do; the platform's own errors stay behind. */
export function unavailable(about: SourceAbout, id: string, address: string, error: unknown): unknown {
  const file = shown(address)
  const say = (reason: string) => `${about.name} (${id}) is unavailable: ${reason} Nothing is known of its firms now.`
  if (isHttpError(error)) {
    const { reason } = error.facts
    const cure = error.message.split(`${String(reason)}.`).at(-1) ?? ''
    const facts = { ...error.facts, id, code: error.code }
    return new OseError('source-unavailable', say(`${String(reason)}.${cure}`), { file, facts, cause: error })
  }
  if (error instanceof ReceivedWrong) {
    const detail = error.detail === undefined ? '' : ` (${error.detail})`
    const reason = `${error.message}${detail}. Its shape may have changed: report it to whoever keeps this package.`
    return new OseError('source-unavailable', say(reason), { file, facts: { id, code: 'source-shape-unknown' } })
  }
  if (OseError.isInstance(error))
    return new OseError('source-unavailable', say(error.message), {
      file,
      facts: { id, code: error.code },
      cause: error,
    })
  return error instanceof Error && error.name !== 'AbortError' && error.name !== 'TimeoutError'
    ? new OseError('source-unavailable', say('it failed without a reason that can be shown.'), {
        file,
        ...defined({ facts: { id, code: 'source-failed' } }),
      })
    : error
}
