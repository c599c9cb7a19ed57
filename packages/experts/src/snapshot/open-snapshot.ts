import { anyFunction, checkInput, defined, type ExpertDirectory, OseError } from '@opensource-experts/core'
import { readDirectory } from '../directory/parse-directory'
import { isoDay, items, line, member } from '../receive/read-value'
import { createFileDirectory } from '../search/in-memory'
import { sha256 } from './sha256'

export interface OpenedSnapshot {
  /** ISO 8601 day on which it was taken. */
  readonly date: string
  /** One for each source, in order. Those that answered are `stale`: nobody was asked; the others `unavailable`. */
  readonly directories: readonly ExpertDirectory[]
}

const mostSources = 1000

/**
 * The sources of a snapshot, to be searched without a network. A file that is missing, or is not the one that was written,
 * makes its source `unavailable` beside the others.
 *
 * @param readFile gives the bytes of a file of the snapshot's folder by its name.
 * @throws OseError `snapshot-invalid` where there is no manifest of a snapshot.
 */
export async function openSnapshot(readFile: (name: string) => Promise<Uint8Array>): Promise<OpenedSnapshot> {
  checkInput('openSnapshot', { readFile: [anyFunction, readFile] })
  const manifest = await readManifest(readFile)
  const date = isoDay(member(manifest, 'date'))
  const sources = items(member(manifest, 'sources'))
  if (member(manifest, 'schemaVersion') !== '1' || date === undefined || sources.length > mostSources)
    throw invalid('its manifest.json is not one of this version')
  const ids = sources.map((source) => line(member(source, 'id')))
  if (ids.includes(undefined) || new Set(ids).size < ids.length) throw invalid('its sources have no ids of their own')
  return { date, directories: await Promise.all(sources.map((source) => directoryOf(source, date, readFile))) }
}

async function readManifest(readFile: (name: string) => Promise<Uint8Array>): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readFile('manifest.json')))
  } catch (error) {
    throw invalid(OseError.isInstance(error) ? error.message.replace(/\.$/u, '') : 'its manifest.json is no JSON')
  }
}

async function directoryOf(
  source: unknown,
  date: string,
  readFile: (name: string) => Promise<Uint8Array>,
): Promise<ExpertDirectory> {
  const id = line(member(source, 'id')) ?? ''
  const file = member(source, 'file')
  if (member(source, 'status') === 'unavailable' || file === undefined)
    return dead(
      id,
      line(member(source, 'reason'), 2000) ?? `it was unavailable on ${date}, when the snapshot was taken.`,
    )
  // A name and no path: a manifest of others reads nothing beside its folder.
  if (typeof file !== 'string' || !/^[a-z0-9][a-z0-9._-]{0,120}\.json$/u.test(file))
    return dead(id, 'the snapshot names a file that is none of its own.')
  try {
    const bytes = await readFile(file)
    if ((await sha256(bytes)) !== member(source, 'sha256'))
      return dead(id, `${file} of the snapshot is not the file that was written: its digest differs.`)
    const read = readDirectory(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { file })
    return kept(id, date, read)
  } catch (error) {
    return dead(id, OseError.isInstance(error) ? error.message : `${file} of the snapshot cannot be read.`)
  }
}

function kept(id: string, date: string, read: ReturnType<typeof readDirectory>): ExpertDirectory {
  const directory = createFileDirectory(read.directory, { id })
  return {
    id,
    search: (query, call) => directory.search(query, call),
    get: (wanted) => directory.get(wanted),
    async provenance() {
      const { name, licence, publisher, interests, fictitious, count, date: said } = await directory.provenance()
      const reason = `a snapshot of ${date} was searched, and the source itself was not asked.`
      return { id, name, licence, publisher, interests, fictitious, count, date: said, status: 'stale', reason }
    },
  }
}

function dead(id: string, reason: string): ExpertDirectory {
  return {
    id,
    search: () => Promise.reject(new OseError('source-unavailable', reason, defined({ facts: { id } }))),
    provenance: () => Promise.resolve({ id, status: 'unavailable', reason }),
  }
}

function invalid(why: string): OseError {
  return new OseError(
    'snapshot-invalid',
    `The snapshot cannot be used: ${why}. Give the folder that a snapshot was written to.`,
  )
}
