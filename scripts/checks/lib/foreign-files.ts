import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './workspace.ts'

/** What may not be copied into the repository, as far as the folder beside it tells. */
export interface ForeignFiles {
  readonly digests: ReadonlyMap<string, string>
  /** Notice ids (BT-701) of real notices: they also betray an edited copy. */
  readonly noticeIds: ReadonlyMap<string, string>
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Real notices, SDK archives and third-party samples of the shared folder; undefined where there is none. */
export function foreignFiles(shared: string): ForeignFiles | undefined {
  const folders = ['notices', 'sdk', 'samples'].map((name) => join(shared, name)).filter((path) => existsSync(path))
  if (folders.length === 0) return undefined
  // Synthetic samples are invented and free to copy (samples/README.md).
  const paths = folders
    .flatMap(filesBelow)
    .filter((path) => !path.includes('/synthetic/') && !path.endsWith('README.md'))
  const digests = new Map(paths.map((path) => [digestOf(readFileSync(path)), path.slice(shared.length + 1)]))
  const notices = join(shared, 'notices')
  const names = existsSync(notices) ? readdirSync(notices).filter((name) => name.endsWith('.xml')) : []
  const noticeIds = new Map(
    names.flatMap((name) => {
      const id = noticeIdOf(readFileSync(join(notices, name), 'utf8'))
      return id === undefined ? [] : [[id, name] as const]
    }),
  )
  return { digests, noticeIds }
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

function noticeIdOf(text: string): string | undefined {
  return new RegExp(`schemeName="notice-id"[^>]*>\\s*(${uuid})`, 'iu').exec(text)?.[1]?.toLowerCase()
}

/** Why a file may not stand in the repository; undefined where nothing speaks against it. */
export function foreignReason(path: string, bytes: Uint8Array, foreign: ForeignFiles | undefined): string | undefined {
  if (/\.(xsd|sch|gc|efx)$|(^|\/)eForms-SDK|(^|\/)fields\.json$/u.test(path)) return 'is a file of the eForms SDK'
  if (!foreign) return undefined
  const same = foreign.digests.get(digestOf(bytes))
  if (same !== undefined) return `is a copy of ${same}`
  const ids = Buffer.from(bytes).toString('latin1').toLowerCase().match(new RegExp(uuid, 'gu')) ?? []
  const real = ids.map((id) => foreign.noticeIds.get(id)).find((name) => name !== undefined)
  return real === undefined ? undefined : `holds the notice id of the real notice ${real}`
}
