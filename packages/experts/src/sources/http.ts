import {
  anyFunction,
  anySignal,
  checkInput,
  defined,
  type ExpertDirectory,
  flag,
  type Leaf,
  type Members,
  OseError,
  oneOf,
  type SourceStatus,
  someText,
  wholeAbove0,
  wholeFrom0,
} from '@opensource-experts/core'
import {
  createHttp,
  type HttpAnswer,
  isHttpError,
  orAbort,
  type Resolve,
  shownUrl,
} from '@opensource-experts/core/http'
import { directoryAddress } from '../directory/directory-address'
import type { DirectoryLimits } from '../directory/directory-limits'
import { limitsInput } from '../directory/directory-limits'
import type { ExpertSource } from '../directory/expert-source'
import { readDirectory } from '../directory/parse-directory'
import type { DirectoryStatus } from '../search/file-page'
import { createFileDirectory, type FileDirectory } from './file'

export interface HttpDirectoryOptions {
  /** Name of the source in results. Default: the address without its query. */
  readonly id?: string
  /** Default: the platform's own. */
  readonly fetch?: typeof fetch
  /** Addresses of a name, looked at before it is asked. Default: in Node the system's, else none. */
  readonly resolve?: Resolve
  /** Ends the fetching for good, such as when the program ends. */
  readonly signal?: AbortSignal
  /** Bytes of the file at most. Default 16 MiB. */
  readonly maxBytes?: number
  /** Milliseconds for the whole file. Default 10,000. */
  readonly timeoutMs?: number
  /** Further attempts after a failure that may pass, within the time for the whole. Default 0. */
  readonly retries?: number
  /** Whether a private, loopback or link-local address is asked, such as `localhost`. Default false. */
  readonly privateAddresses?: boolean
  /** Default: by the content type, the ending of the address, the text. */
  readonly format?: 'yaml' | 'json'
  readonly limits?: Partial<DirectoryLimits>
}

// An address may hold a secret: it is not shown.
const addressInput: Leaf = (value) =>
  typeof value === 'string' || value instanceof URL
    ? undefined
    : { code: 'invalid', message: 'must be an address', secret: true }
const optionsInput: Members = {
  members: {
    id: someText,
    fetch: anyFunction,
    resolve: anyFunction,
    signal: anySignal,
    maxBytes: wholeAbove0,
    timeoutMs: wholeAbove0,
    retries: wholeFrom0,
    privateAddresses: flag,
    format: oneOf('yaml', 'json'),
    limits: limitsInput,
  },
}

export interface HttpDirectory extends ExpertDirectory {
  search(...call: Parameters<FileDirectory['search']>): ReturnType<FileDirectory['search']>
  provenance(): Promise<DirectoryStatus | Extract<SourceStatus, { status: 'unavailable' }>>
  get(id: string): ReturnType<FileDirectory['get']>
}

/**
 * A directory file behind an https address (http on localhost only). Fetched at the first search and kept; a failure is
 * not kept, so that the next search tries again. No credentials, no redirect to another host, no private address unless
 * told so.
 *
 * @throws OseError `directory-url-refused` at once; its methods reject with `source-unavailable`.
 */
export function createHttpDirectory(address: string | URL, options: HttpDirectoryOptions = {}): HttpDirectory {
  checkInput('createHttpDirectory', { address: [addressInput, address], options: [optionsInput, options] })
  const url = directoryAddress(address)
  const { id = shownUrl(url) } = options
  const fetchFile = fileFetcher(url, options)
  let loading: Promise<FileDirectory> | undefined
  const loaded = (signal?: AbortSignal) => {
    // One load serves all searches: none of them may stop it for the others.
    loading ??= fetchFile()
      .then((answer) => read(answer, url, id, options))
      .catch((error: unknown) => {
        loading = undefined
        throw unavailable(url, error)
      })
    return orAbort(loading, signal)
  }
  return {
    id,
    async search(query, call = {}) {
      return (await loaded(call.signal)).search(query, call)
    },
    async provenance() {
      try {
        return await (await loaded()).provenance()
      } catch (error) {
        return { id, status: 'unavailable', reason: error instanceof Error ? error.message : 'it failed' }
      }
    },
    async get(wanted) {
      return (await loaded()).get(wanted)
    },
  }
}

/** A directory file behind an address, of whatever scheme: one that is not fetched is refused by name. */
export const source: ExpertSource = {
  rank: 900,
  opens: (place) => /^[a-z][a-z0-9+.-]{0,40}:\/\//iu.test(place),
  open: (place, { fetch, resolve, signal, privateAddresses }) =>
    createHttpDirectory(place, defined({ fetch, resolve, signal, privateAddresses })),
}

function fileFetcher(url: URL, options: HttpDirectoryOptions): () => Promise<HttpAnswer> {
  const { fetch, resolve, maxBytes, timeoutMs = 10_000, retries = 0, privateAddresses, signal } = options
  const http = createHttp({
    ...defined({ fetch, resolve, maxBytes, privateAddresses, signal }),
    retries,
    attemptMs: false,
    totalMs: timeoutMs,
    headers: { accept: 'application/json, application/yaml, text/yaml, text/plain;q=0.8' },
  })
  return () => http.request(url)
}

function read(answer: HttpAnswer, url: URL, id: string, options: HttpDirectoryOptions): FileDirectory {
  const format = options.format ?? formatOf(answer.mediaType)
  const { directory, ...left } = readDirectory(answer.text(), {
    file: shownUrl(url),
    ...defined({ format, limits: options.limits }),
  })
  return createFileDirectory(directory, { id, left })
}

/** What cannot be fetched, or is no directory: for a search, the source is not there. */
function unavailable(url: URL, error: unknown): unknown {
  const file = shownUrl(url)
  const why = (reason: string) => `The directory ${file} is unavailable: ${reason}`
  if (isHttpError(error)) {
    const cure =
      error.code === 'http-private-address' ? ' If it is yours and you trust it, allow private addresses.' : ''
    return new OseError('source-unavailable', why(`${String(error.facts.reason)}.${cure}`), {
      file,
      facts: error.facts,
      cause: error,
    })
  }
  if (!OseError.isInstance(error)) return new OseError('source-unavailable', why('the search was stopped.'), { file })
  const { location, path, facts } = error
  return new OseError('source-unavailable', why(error.message), {
    file,
    ...defined({ location, path }),
    facts,
    cause: error,
  })
}

function formatOf(mediaType: string): 'yaml' | 'json' | undefined {
  return /\bjson\b/.test(mediaType) ? 'json' : /\byaml\b/.test(mediaType) ? 'yaml' : undefined
}
