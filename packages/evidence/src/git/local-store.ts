import { open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { OseError } from '@opensource-experts/core'
import type { EvidenceLimits } from '../model/limits'
import { shownRepository } from './shown-repository'

/** A repository on disk as far as it is believed: its objects, and the names of some commits. */
export interface Store {
  readonly objects: string
  readonly objectFormat: 'sha1' | 'sha256'
  /** Full name to id. */
  readonly refs: ReadonlyMap<string, string>
  /** `refs/heads/main`, or an id where HEAD is on no branch. */
  readonly head: string
  /** Full name of the branch that the repository names as its main one, where that is another than `head`. */
  readonly main?: string
  /** Ids at which the history was cut; empty for a whole one. */
  readonly shallow: string
  /** Whether file contents may be missing. */
  readonly partial: boolean
}

/**
 * Reads what stands in the folder of a repository, without running git there: its configuration may name programs.
 *
 * @throws OseError `repository-not-understood`, `repository-too-large`.
 */
export async function openStore(repository: string, base: string, limits: EvidenceLimits): Promise<Store> {
  const folder = await gitFolder(resolve(base, repository), repository)
  const common = await commonFolder(folder)
  const config = await text(join(common, 'config'), 1_000_000)
  if (/^\s*refstorage\s*=\s*reftable/im.test(config))
    throw notUnderstood(repository, 'it keeps its refs as a reftable', 'Make a clone without that option.')
  const objects = await realpath(join(common, 'objects')).catch(() => {
    throw notUnderstood(repository, 'it has no objects', 'Check the path.')
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the path goes into a file of lines
  if (/[\u0000-\u001f]/.test(objects))
    throw notUnderstood(repository, 'its path holds control characters', 'Rename the folder.')
  const refs = new Map<string, string>()
  await packedRefs(common, refs, limits, repository)
  await looseRefs(common, 'refs/heads', refs, limits, repository)
  await looseRefs(common, 'refs/tags', refs, limits, repository)
  const head = (await text(join(folder, 'HEAD'), 4096)).trim()
  return {
    objects,
    objectFormat: /^\s*objectformat\s*=\s*"?sha256/im.test(config) ? 'sha256' : 'sha1',
    refs,
    head: head.startsWith('ref: ') ? head.slice('ref: '.length).trim() : head,
    shallow: await text(join(common, 'shallow'), 50_000_000),
    partial: await isPartial(objects),
  }
}

async function gitFolder(path: string, repository: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isDirectory()) throw notUnderstood(repository, 'there is no such folder', 'Check the path.')
  const inner = join(path, '.git')
  const kind = await stat(inner).catch(() => undefined)
  if (kind?.isDirectory()) return inner
  if (kind?.isFile()) {
    const target = /^gitdir: (.+)$/m.exec(await text(inner, 8192))?.[1]?.trim()
    if (target !== undefined) return isAbsolute(target) ? target : resolve(path, target)
  }
  if (await stat(join(path, 'objects')).catch(() => undefined)) return path
  throw notUnderstood(repository, 'it is no git repository', 'Check the path.')
}

/** The folder of a further work tree names the one that it shares. */
async function commonFolder(folder: string): Promise<string> {
  const named = (await text(join(folder, 'commondir'), 8192)).trim()
  return named === '' ? folder : resolve(folder, named)
}

const id = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

async function packedRefs(folder: string, refs: Map<string, string>, limits: EvidenceLimits, repository: string) {
  const lines = (await text(join(folder, 'packed-refs'), limits.maxRefs * 300)).split('\n')
  for (const line of lines) {
    const [found = '', name = ''] = line.split(' ', 2)
    if (id.test(found) && name.startsWith('refs/')) put(refs, name, found, limits, repository)
  }
}

async function looseRefs(
  folder: string,
  under: string,
  refs: Map<string, string>,
  limits: EvidenceLimits,
  repository: string,
  depth = 0,
): Promise<void> {
  if (depth > 20) return
  const entries = await readdir(join(folder, under), { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const name = `${under}/${entry.name}`
    if (entry.isDirectory()) await looseRefs(folder, name, refs, limits, repository, depth + 1)
    else if (entry.isFile()) {
      const found = (await text(join(folder, name), 4096)).trim()
      if (id.test(found)) put(refs, name, found, limits, repository)
    }
  }
}

function put(refs: Map<string, string>, name: string, found: string, limits: EvidenceLimits, repository: string): void {
  refs.set(name, found)
  if (refs.size > limits.maxRefs)
    throw new OseError(
      'repository-too-large',
      `${shownRepository(repository)} has more than ${limits.maxRefs} refs. Give a clone of the branch alone, or raise maxRefs.`,
    )
}

async function isPartial(objects: string): Promise<boolean> {
  const packs = await readdir(join(objects, 'pack')).catch(() => [])
  return packs.some((name) => name.endsWith('.promisor'))
}

/** Empty where there is no such regular file; never more than `most` bytes. */
async function text(path: string, most: number): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return ''
  if (found.size <= most) return readFile(path, 'utf8').catch(() => '')
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

function notUnderstood(repository: string, why: string, todo: string) {
  return new OseError('repository-not-understood', `${shownRepository(repository)} cannot be read: ${why}. ${todo}`)
}
