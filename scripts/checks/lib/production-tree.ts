import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Manifest, publishablePackages, readManifest, repositoryRoot } from './workspace.ts'

export interface Dependency {
  readonly name: string
  readonly version: string
  /** SPDX expression as the package states it; undefined where it states none. */
  readonly license: string | undefined
  /** The shortest chain that leads to it, `@opensource-experts/core > zod`. */
  readonly through: string
}

/** Everything that is installed with the published packages: dependencies and the optional peers we name. */
export function productionTree(root = repositoryRoot): Dependency[] {
  const seen = new Map<string, Dependency>()
  const queue = publishablePackages(root).map(({ dir, manifest }) => ({ dir, manifest, through: manifest.name }))
  for (const { dir, manifest, through } of queue) {
    for (const name of installedWith(manifest)) {
      const found = resolvePackage(name, dir)
      if (found === undefined) {
        // An optional dependency of another platform is not here; a needed one that is missing fails the build.
        if (manifest.dependencies?.[name] === undefined) continue
        throw new Error(`${through} depends on ${name}, which is not installed. Run pnpm install.`)
      }
      const next = readManifest(join(found, 'package.json'))
      const key = `${name}@${next.version}`
      if (seen.has(key)) continue
      const chain = `${through} > ${name}`
      seen.set(key, { name, version: next.version ?? '', license: licenceOf(next), through: chain })
      queue.push({ dir: found, manifest: next, through: chain })
    }
  }
  return [...seen.values()].filter(({ name }) => !name.startsWith('@opensource-experts/'))
}

/** Of a package of others, a peer that is optional is not installed with it; of ours it is one that we name. */
function installedWith({ name, ...manifest }: Manifest): string[] {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = manifest
  const ours = name.startsWith('@opensource-experts/')
  const peers = Object.keys({ ...peerDependencies }).filter((peer) => ours || !isOptional(peerDependenciesMeta, peer))
  return [...new Set([...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers])]
}

function isOptional(meta: unknown, peer: string): boolean {
  const stated = meta as Readonly<Record<string, { readonly optional?: boolean } | undefined>> | undefined
  return stated?.[peer]?.optional === true
}

/** Folder of a package as Node would find it from `from`. */
function resolvePackage(name: string, from: string): string | undefined {
  for (let dir = from; ; dir = dirname(dir)) {
    const candidate = join(dir, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate)
    if (dirname(dir) === dir) return undefined
  }
}

function licenceOf(manifest: Manifest): string | undefined {
  const license: unknown = manifest.license
  const licenses: unknown = manifest.licenses
  if (typeof license === 'string') return license
  // Two shapes from before SPDX expressions.
  if (isTyped(license)) return license.type
  if (Array.isArray(licenses))
    return (
      licenses
        .filter(isTyped)
        .map(({ type }) => type)
        .join(' OR ') || undefined
    )
  return undefined
}

function isTyped(value: unknown): value is { readonly type: string } {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
