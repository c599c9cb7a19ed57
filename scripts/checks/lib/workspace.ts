import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the repository. */
export const repositoryRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Folder of real notices and SDK archives beside the repository; it is not there everywhere. */
export const sharedFolder = resolve(process.env.OSE_SHARED ?? join(repositoryRoot, '../shared'))

export interface Manifest {
  readonly name: string
  readonly version?: string
  readonly private?: boolean
  readonly license?: string
  readonly type?: string
  readonly description?: string
  readonly keywords?: readonly string[]
  readonly sideEffects?: boolean
  readonly files?: readonly string[]
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin?: string | Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly [member: string]: unknown
}

export interface WorkspacePackage {
  /** Absolute path of its folder. */
  readonly dir: string
  /** Name of that folder, `adapters-ted`. */
  readonly folder: string
  readonly manifest: Manifest
}

/** Packages below a folder of the workspace, in alphabetical order. */
export function packagesOf(folder: 'packages' | 'examples', root = repositoryRoot): WorkspacePackage[] {
  const parent = join(root, folder)
  if (!existsSync(parent)) return []
  return readdirSync(parent)
    .sort()
    .map((name) => ({ name, path: join(parent, name, 'package.json') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ dir: dirname(path), folder: name, manifest: readManifest(path) }))
}

/** What is published: packages that are not private. */
export function publishablePackages(root = repositoryRoot): WorkspacePackage[] {
  return packagesOf('packages', root).filter(({ manifest }) => manifest.private !== true)
}

export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest
}

/** Files below a folder, as absolute paths, without dependencies and build results. */
export function filesBelow(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return []
    const path = join(dir, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}
