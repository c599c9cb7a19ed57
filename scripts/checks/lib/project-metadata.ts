import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { publishablePackages, readManifest, repositoryRoot } from './workspace.ts'

/** Node lines that the packages are tested on, as their "engines" say it. */
export const supportedNode = '^22.12.0 || ^24.0.0 || >=26.0.0'

export interface StampedFile {
  /** Relative to the root. */
  readonly path: string
  readonly text: string
}

/**
 * Files that say again what the package.json of the root says of the project: its address in every package and in core.
 * Gives those whose text would change.
 */
export function staleFiles(root = repositoryRoot): StampedFile[] {
  const files = [...publishablePackages(root).map(({ dir, folder }) => stampedManifest(dir, folder, root)), core(root)]
  return files.filter(({ path, text }) => readFileSync(join(root, path), 'utf8') !== text)
}

export function stamp(root = repositoryRoot): StampedFile[] {
  const files = staleFiles(root)
  for (const { path, text } of files) writeFileSync(join(root, path), text)
  return files
}

/** The web address of the repository: `repository.url` without `git+` and `.git`. */
export function repositoryAddress(root = repositoryRoot): string {
  const { repository } = readManifest(join(root, 'package.json'))
  const { url = '' } = (repository ?? {}) as { readonly url?: string }
  const address = /^git\+(https:\/\/.+)\.git$/u.exec(url)?.[1]
  if (address === undefined)
    throw new Error(`package.json names the repository as "${url}". Write it as "git+https://<host>/<path>.git".`)
  return address
}

function stampedManifest(dir: string, folder: string, root: string): StampedFile {
  const path = join(dir, 'package.json')
  const { homepage, repository, bugs } = readManifest(join(root, 'package.json'))
  const stamped = {
    homepage,
    repository: { ...(repository as object), directory: `packages/${folder}` },
    bugs,
  }
  const members = Object.entries(readManifest(path))
    .filter(([key]) => !(key in stamped))
    .flatMap(([key, value]) => [
      ...(key === 'license' ? Object.entries(stamped) : []),
      [key, key === 'engines' ? { node: supportedNode } : value] as const,
    ])
  return { path: relative(root, path), text: `${JSON.stringify(Object.fromEntries(members), null, 2)}\n` }
}

const constant = /(export const repositoryAddress: string = ')[^']*(')/u

function core(root: string): StampedFile {
  const path = 'packages/core/src/project.ts'
  const source = readFileSync(join(root, path), 'utf8')
  if (!constant.test(source)) throw new Error(`${path} has no constant repositoryAddress to stamp.`)
  return { path, text: source.replace(constant, `$1${repositoryAddress(root)}$2`) }
}
