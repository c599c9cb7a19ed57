/// <reference types="node" />

import { mkdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { knownReleases, parseSdkVersion } from '@opensource-experts/adapters-ted/packs'
import { checkInput, defined, someText } from '@opensource-experts/core'
import { clearLeftovers, draftName } from './leftovers'
import { notWritten } from './not-written'
import { obtainOptions } from './options-input'
import { readFolder } from './read-folder'
import { reasonOf, sdkError } from './sdk-error'
import type { SdkFiles } from './sdk-files'
import { defaultSdkLimits, type SdkLimits } from './sdk-limits'
import { sdkVersionOf } from './sdk-version-of'

export interface ObtainOptions {
  /** Archive (`.zip`, `.jar`) or unpacked folder, instead of any source below. */
  readonly from?: string
  /** Where archives are kept while they are read; emptied afterwards. Default: the system's temporary folder. */
  readonly cacheDir?: string
  readonly signal?: AbortSignal
  /** One line for each step, for progress. */
  readonly log?: (line: string) => void
  /** Maven command. Default `mvn`; `false` leaves Maven out. */
  readonly mvn?: string | false
  /** Folder of the source archives, `<base>/<version>.zip`; `false` leaves them out. Default: the tags on GitHub. */
  readonly sourceArchives?: string | false
  /** Default: one over `node:https` that looks at the address it connects to. */
  readonly fetch?: typeof globalThis.fetch
  /** Whether archives are fetched from private, loopback and link-local addresses, such as a mirror of your own. Default false. */
  readonly privateAddresses?: boolean
  readonly limits?: Partial<SdkLimits>
}

export interface ObtainedSdk {
  readonly version: string
  readonly files: SdkFiles
  /** Where it came from: a path, Maven coordinates or an address. */
  readonly origin: string
}

// What fetches and unpacks is loaded where an SDK is obtained: reading a pack, which is what most programs do, needs none of it, and
// would wait a tenth of a second.
const http = () => import('@opensource-experts/core/http')
const archives = () => import('./read-archive')

const officialArchives = 'https://github.com/OP-TED/eForms-SDK/archive/refs/tags'

/**
 * Obtains the official eForms SDK: the Maven artefact where `mvn` is at hand, else the source archive of the tag.
 *
 * @param version exact, `1.15.1`; a minor is its newest patch known to this package.
 * @throws OseError `sdk-unavailable` with what was tried under `facts.attempts`; `sdk-version-unknown`,
 * `sdk-archive-refused`, `sdk-incomplete`, `sdk-version-mismatch`; `sdk-not-written` for a full disk.
 */
export async function obtainSdk(version: string, options: ObtainOptions = {}): Promise<ObtainedSdk> {
  checkInput('obtainSdk', { version: [someText, version], options: [obtainOptions, options] })
  const exact = exactVersion(version)
  const limits = { ...defaultSdkLimits, ...options.limits }
  if (options.from !== undefined) return fromPath(exact, options.from, limits, options)

  const parent = options.cacheDir ?? tmpdir()
  const folder = join(parent, draftName('eforms-sdk').draft)
  await clearLeftovers(parent)
  await mkdir(folder, { recursive: true }).catch((error: unknown) => Promise.reject(notWritten(parent, error)))
  const attempts: { readonly source: string; readonly reason: string }[] = []
  try {
    for (const { source, fetchArchive } of await sourcesFor(exact, folder, limits, options)) {
      options.signal?.throwIfAborted()
      options.log?.(`eForms SDK ${exact}: trying ${source}`)
      let archive: string
      try {
        archive = await fetchArchive()
      } catch (error) {
        options.signal?.throwIfAborted()
        // Another source would fill the same disk.
        const disk = notWritten(parent, error)
        if (disk !== error) throw disk
        attempts.push({ source, reason: reasonOf(error) })
        continue
      }
      options.log?.(`eForms SDK ${exact}: reading the archive`)
      const { readArchive } = await archives()
      return checked(exact, await readArchive(archive, limits, options.signal), source)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const tried = attempts.map(({ source, reason }) => `${source}: ${reason}`).join('; ') || 'no source was allowed'
  throw sdkError(
    'sdk-unavailable',
    `The eForms SDK ${exact} could not be obtained (${tried}). Download it elsewhere and give it: ose sdk add ${exact} --from <archive or folder>.`,
    { facts: { version: exact, attempts } },
  )
}

function exactVersion(version: string): string {
  const parsed = parseSdkVersion(version)
  const exact = parsed?.exact ?? knownReleases[parsed?.minor ?? '']
  if (exact !== undefined) return exact
  const known = Object.values(knownReleases).join(', ')
  throw sdkError('sdk-version-unknown', `"${version}" is no exact SDK version. Give one such as ${known}.`)
}

async function sourcesFor(version: string, folder: string, limits: SdkLimits, options: ObtainOptions) {
  const { signal, mvn = 'mvn', sourceArchives = officialArchives, fetch, privateAddresses } = options
  const coordinates = `eu.europa.ted.eforms:eforms-sdk:${version}`
  const url = `${sourceArchives}/${version}.zip`
  const { redactAddress } = await http()
  return [
    mvn !== false && {
      source: `Maven ${coordinates}`,
      fetchArchive: async () => {
        const { copyFromMaven } = await import('./copy-from-maven')
        return copyFromMaven({ mvn, coordinates, folder, ...defined({ signal }) })
      },
    },
    sourceArchives !== false && {
      source: redactAddress(url),
      fetchArchive: async () => {
        const { downloadSource } = await import('./download-source')
        return downloadSource(defined({ url, folder, fetch, privateAddresses, limits, signal }))
      },
    },
  ].filter((source) => source !== false)
}

async function fromPath(version: string, path: string, limits: SdkLimits, { signal }: ObtainOptions) {
  if (path.includes('://')) {
    const { redactAddress } = await http()
    throw sdkError(
      'sdk-unavailable',
      `${redactAddress(path)} is an address. Download the eForms SDK ${version} and give the archive or the folder.`,
    )
  }
  const found = await stat(path).catch((cause: unknown) => {
    throw sdkError(
      'sdk-unavailable',
      `${path} cannot be read. Give an archive or a folder of the eForms SDK ${version}.`,
      {
        cause,
      },
    )
  })
  const read = found.isDirectory() ? readFolder : (await archives()).readArchive
  return checked(version, await read(path, limits, signal), path)
}

function checked(version: string, files: SdkFiles, origin: string): ObtainedSdk {
  const stated = sdkVersionOf(files)
  if (stated === version) return { version, files, origin }
  throw sdkError(
    'sdk-version-mismatch',
    `${origin} holds the eForms SDK ${stated}, not ${version}. Ask for ${stated}, or give another archive.`,
  )
}
