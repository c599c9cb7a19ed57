import { checkInput, defined, OseError } from '@opensource-experts/core'
import { orAbort, redact } from '@opensource-experts/core/http'
import type { PublicDirectory } from '../receive/public-directory'
import { sha256 } from './sha256'

/** What a snapshot knows of one source. */
export interface SnapshotSource {
  readonly id: string
  readonly status: 'ok' | 'partial' | 'stale' | 'unavailable'
  /** Name of its directory file; absent where it was unavailable. */
  readonly file?: string
  /** Of that file, in hexadecimal. */
  readonly sha256?: string
  readonly licence?: string
  /** ISO 8601 day on which the source said what it says. */
  readonly date?: string
  readonly count?: number
  readonly reason?: string
}

/** `manifest.json` of a snapshot. */
export interface SnapshotManifest {
  readonly schemaVersion: '1'
  /** ISO 8601 day on which it was taken. */
  readonly date: string
  readonly sources: readonly SnapshotSource[]
}

export interface Snapshot {
  readonly manifest: SnapshotManifest
  /** Files to write into one folder, the manifest last. */
  readonly files: readonly { readonly name: string; readonly text: string }[]
}

const day = /^\d{4}-\d{2}-\d{2}$/u

/**
 * What the sources say on a day, as files: a directory file for each, with its digest and licence, and `manifest.json`. One
 * that is unavailable stands in the manifest with its reason. No address with a key and no header is in it.
 *
 * @param options `date`: the day on which it is taken, ISO 8601.
 */
export async function takeSnapshot(
  sources: readonly PublicDirectory[],
  options: { readonly date: string; readonly signal?: AbortSignal },
): Promise<Snapshot> {
  checkInput('takeSnapshot', {
    sources: [{ list: readable }, sources],
    options: [{ members: { date: isDay, signal: () => undefined }, required: ['date'] }, options],
  })
  const { date, signal } = options
  const taken = await Promise.all(sources.map((source) => orAbort(one(source, signal), signal)))
  const manifest: SnapshotManifest = { schemaVersion: '1', date, sources: taken.map(({ entry }) => entry) }
  const files = taken.flatMap(({ entry, text }) => (entry.file === undefined ? [] : [{ name: entry.file, text }]))
  return { manifest, files: [...files, { name: 'manifest.json', text: `${JSON.stringify(manifest, null, 2)}\n` }] }
}

const readable = (value: unknown) =>
  typeof value === 'object' && value !== null && 'read' in value && typeof value.read === 'function' && 'id' in value
    ? undefined
    : { code: 'invalid' as const, message: 'must be a public source, as createCnll gives it' }
const isDay = (value: unknown) =>
  typeof value === 'string' && day.test(value)
    ? undefined
    : { code: 'invalid' as const, message: 'must be an ISO 8601 day such as "2026-11-01"' }

async function one(source: PublicDirectory, signal: AbortSignal | undefined) {
  try {
    const { directory } = await source.read(signal)
    const status = await source.provenance()
    if (status.status === 'unavailable') throw new OseError('source-unavailable', status.reason)
    const text = `${JSON.stringify(directory, null, 1)}\n`
    const entry: SnapshotSource = {
      id: source.id,
      status: status.status,
      file: `${source.id.replace(/[^a-z0-9._-]+/gu, '-')}.json`,
      sha256: await sha256(text),
      licence: directory.licence,
      date: directory.date,
      count: directory.experts.length,
      ...defined({ reason: 'reason' in status ? redact(status.reason) : undefined }),
    }
    return { entry, text }
  } catch (error) {
    signal?.throwIfAborted()
    const reason = redact(error instanceof Error ? error.message : 'it failed without saying why')
    const entry: SnapshotSource = { id: source.id, status: 'unavailable', reason }
    return { entry, text: '' }
  }
}
