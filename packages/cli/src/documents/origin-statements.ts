import type { ExpertDirectory } from '@opensource-experts/core'
import { OseError } from '@opensource-experts/core'
import type { ClaimedProject, OriginStatement } from '@opensource-experts/evidence'
import { createEcosystems, type PublicDirectory, readDirectory, repositoriesOf } from '@opensource-experts/experts'
import { withoutCredentials } from '../errors/without-credentials'
import { version } from '../generated/version'
import type { Context } from '../io/context'
import { readBytes } from '../io/read-bytes'
import { openDirectory, placeOfSource } from './open-directory'

export interface AskedSource {
  readonly id: string
  readonly status: 'ok' | 'unavailable'
  readonly reason?: string
}

export interface Statements {
  readonly of: (project: ClaimedProject) => readonly OriginStatement[]
  readonly sources: readonly AskedSource[]
}

export interface OriginSources {
  readonly sources: readonly string[]
  readonly directories: readonly string[]
  readonly packages: boolean
  readonly privateAddresses: boolean
}

/** Of a directory file: 100,000 firms. */
const mostBytes = 128 * 1024 * 1024

type Directory = Parameters<typeof repositoriesOf>[0]

/** What public lists, directory files and registries of packages say of where projects are developed. */
export async function originStatements(
  { signal, env, progress }: Context,
  projects: readonly ClaimedProject[],
  { sources, directories, packages, privateAddresses }: OriginSources,
): Promise<Statements> {
  const asked: AskedSource[] = []
  const read: Directory[] = []
  const ask = async <Value>(id: string, work: () => Promise<Value>): Promise<Value | undefined> => {
    progress.show(id)
    try {
      const value = await work()
      if (!asked.some((one) => one.id === id)) asked.push({ id, status: 'ok' })
      return value
    } catch (error) {
      signal.throwIfAborted()
      const reason = OseError.isInstance(error) ? withoutCredentials(error.message) : 'it failed.'
      asked.push({ id, status: 'unavailable', reason })
      return undefined
    }
  }
  for (const file of directories) {
    const text = await ask(file, async () =>
      readDirectory(new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(file, mostBytes)), { file }),
    )
    if (text) read.push(text.directory)
  }
  for (const name of sources) {
    const opened = await openDirectory(placeOfSource(name), { signal, env, privateAddresses })
    const answer = isReadable(opened) ? await ask(opened.id, () => opened.read(signal)) : undefined
    if (answer) read.push(answer.directory)
  }
  const byPackages = new Map<string, OriginStatement[]>()
  const ecosystems = createEcosystems({
    http: { signal, privateAddresses, headers: { 'user-agent': `ose/${version}` } },
  })
  for (const { name, repository, software = [] } of packages ? projects : []) {
    const purls = software.filter((one) => one.startsWith('pkg:'))
    for (const named of [...purls, ...(purls.length === 0 && repository.startsWith('https:') ? [repository] : [])]) {
      const found = await ask(ecosystems.about.id, () => ecosystems.identify(named, { signal }))
      const said = (found ?? []).flatMap(({ repository: place, purl, date, licence }) =>
        place === undefined ? [] : [{ by: `${ecosystems.about.id} (${purl})`, repository: place, date, licence }],
      )
      byPackages.set(name, [...(byPackages.get(name) ?? []), ...said])
    }
  }
  return {
    sources: asked,
    of: ({ name, software }) => [
      ...read.flatMap((directory) =>
        repositoriesOf(directory, software ?? [name]).map(({ by, repository, date, licence }) => ({
          by,
          repository,
          date,
          licence,
        })),
      ),
      ...(byPackages.get(name) ?? []),
    ],
  }
}

function isReadable(directory: ExpertDirectory): directory is PublicDirectory {
  return 'read' in directory && typeof directory.read === 'function'
}
