import { type ExpertDirectory, OseError, type SourceStatus } from '@opensource-experts/core'
import type { DirectoryLimits } from '../directory/directory-limits'
import { parseDirectory } from '../directory/parse-directory'
import { createFileDirectory, type DirectoryStatus, type FileDirectory } from '../search/create-file-directory'
import { directoryAddress, shownAddress } from './directory-address'
import { fetchText } from './fetch-text'
import { orAbort } from './or-abort'

export interface HttpDirectoryOptions {
  /** Name of the source in results. Default: the address without its query. */
  readonly id?: string
  /** Default: the platform's own. */
  readonly fetch?: typeof fetch
  /** Ends the fetching for good, such as when the program ends. */
  readonly signal?: AbortSignal
  /** Bytes of the file at most. Default 16 MiB. */
  readonly maxBytes?: number
  /** Milliseconds for the whole file. Default 10,000. */
  readonly timeoutMs?: number
  /** Default: by the content type, the ending of the address, the text. */
  readonly format?: 'yaml' | 'json'
  readonly limits?: Partial<DirectoryLimits>
}

export interface HttpDirectory extends ExpertDirectory {
  search(...call: Parameters<FileDirectory['search']>): ReturnType<FileDirectory['search']>
  provenance(): Promise<DirectoryStatus | Extract<SourceStatus, { status: 'unavailable' }>>
  get(id: string): ReturnType<FileDirectory['get']>
}

/**
 * A directory file behind an https address (http on localhost only). Fetched at the first search and kept; a failure is
 * not kept, so that the next search tries again. No credentials, no redirect to another host, no retry.
 *
 * @throws OseError `directory-url-refused` at once; its methods reject with `source-unavailable`.
 */
export function createHttpDirectory(address: string | URL, options: HttpDirectoryOptions = {}): HttpDirectory {
  const url = directoryAddress(address)
  const { id = shownAddress(url) } = options
  let loading: Promise<FileDirectory> | undefined
  const loaded = (signal?: AbortSignal) => {
    // One load serves all searches: none of them may stop it for the others.
    loading ??= load(url, id, options).catch((error: unknown) => {
      loading = undefined
      throw error
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

async function load(url: URL, id: string, options: HttpDirectoryOptions): Promise<FileDirectory> {
  const { maxBytes = 16 * 1024 * 1024, timeoutMs = 10_000, fetch: call = fetch, signal: whole } = options
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = whole ? AbortSignal.any([whole, timeout]) : timeout
  const { text, contentType } = await fetchText(url, { fetch: call, signal, maxBytes })
  const format = options.format ?? formatOf(contentType)
  try {
    const directory = parseDirectory(text, {
      file: shownAddress(url),
      ...(format ? { format } : {}),
      ...(options.limits ? { limits: options.limits } : {}),
    })
    return createFileDirectory(directory, { id })
  } catch (cause) {
    if (!OseError.isInstance(cause)) throw cause
    // What lies there is no directory: for a search, the source is not there.
    const message = `The directory ${shownAddress(url)} is unavailable: ${cause.message}`
    const { location, path, facts } = cause
    throw new OseError('source-unavailable', message, {
      file: shownAddress(url),
      ...(location ? { location } : {}),
      ...(path === undefined ? {} : { path }),
      facts,
      cause,
    })
  }
}

function formatOf(contentType: string): 'yaml' | 'json' | undefined {
  return /\bjson\b/i.test(contentType) ? 'json' : /\byaml\b/i.test(contentType) ? 'yaml' : undefined
}
