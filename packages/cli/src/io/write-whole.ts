import { randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { link, lstat, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { OseError } from '@opensource-experts/core'
import { makeFolder } from './make-folder'

export interface WriteOptions {
  /** Replace a file that is there. */
  readonly force: boolean
  /** Files that must not be replaced whatever `force` says, as `identityOf` names them. */
  readonly keep: ReadonlySet<string>
  /** Rights of the file, such as 0o600. Default: what the system gives a new file. */
  readonly mode?: number | undefined
  /** Takes back what is being written. */
  readonly signal?: AbortSignal
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there. The folder is made where it is missing.
 *
 * @throws OseError `output-exists`, `output-is-input`, `output-not-writable`.
 */
export async function writeWhole(path: string, bytes: Uint8Array, options: WriteOptions): Promise<void> {
  // A short name of its own: the file's name may be as long as the file system allows.
  const draft = join(dirname(path), `.ose-${randomUUID()}.tmp`)
  try {
    await makeFolder(dirname(path))
    await refuseTaken(path, options)
    const { mode, signal } = options
    // Nobody else reads a draft of what only its owner may read.
    const handle = await open(draft, 'wx', mode === undefined ? undefined : 0o600)
    try {
      await handle.writeFile(bytes, signal ? { signal } : {})
      if (mode !== undefined) await handle.chmod(mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await (options.force ? rename(draft, path) : moveToFree(draft, path))
  } catch (error) {
    if (options.signal?.aborted) throw error
    throw OseError.isInstance(error) ? error : notWritable(path, error)
  } finally {
    await rm(draft, { force: true }).catch(() => {})
  }
}

/** Rights of a file, to be kept by what is made of it. Undefined where there is none. */
export async function modeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mode }) => mode & 0o777,
    () => undefined,
  )
}

/** Device and file number: the same file under whatever name. Undefined where there is none. */
export async function identityOf(path: string): Promise<string | undefined> {
  return stat(path).then(identity, () => undefined)
}

function identity({ dev, ino }: Stats): string {
  return `${dev}:${ino}`
}

/** Refuses a place before long work, as `writeWhole` would after it. @throws OseError `output-exists`, `output-is-input`. */
export async function refuseTaken(path: string, { force, keep }: WriteOptions): Promise<void> {
  const own = await identityOf(path)
  if (own !== undefined && keep.has(own)) {
    const says = `${path} would replace a file of this call. Give another folder with --out.`
    throw new OseError('output-is-input', says)
  }
  const there = await lstat(path).catch(() => undefined)
  if (!there) return
  if (!force) throw exists(path)
  if (there.isDirectory()) throw new OseError('output-exists', `${path} is a folder. Give another one with --out.`)
}

/** A rename would replace what has appeared since: a link does not. */
async function moveToFree(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw exists(path)
    // Some file systems have no links.
    await rename(draft, path)
  }
}

function exists(path: string): OseError {
  return new OseError('output-exists', `${path} exists. Give --force to replace it, or another folder with --out.`)
}

function notWritable(path: string, cause: unknown): OseError {
  const { code } = cause as NodeJS.ErrnoException
  const reason = code ?? (cause instanceof Error ? cause.message : String(cause))
  const what = `${basename(path)} cannot be written to ${dirname(path)}`
  return new OseError('output-not-writable', `${what} (${reason}). Give another folder with --out.`, { cause })
}
