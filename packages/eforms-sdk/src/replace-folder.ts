/// <reference types="node" />
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { clearLeftovers, draftName } from './leftovers'

/**
 * Writes a folder whole or not at all: it is filled beside its place, written through to the disk, then renamed. What was
 * there is replaced, and stays where writing fails. A run that is killed loses nothing: what it had set aside is still read
 * (`inspectPacks`), and the next run puts it back and clears away the rest.
 */
export async function replaceFolder(path: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const parent = dirname(path)
  const names = draftName(basename(path))
  const draft = join(parent, names.draft)
  const old = join(parent, names.old)
  await mkdir(parent, { recursive: true })
  await clearLeftovers(parent)
  try {
    await mkdir(draft)
    await fill(draft)
    await syncFolders(draft)
    await takePlace(draft, path, old)
    await sync(parent)
  } finally {
    await rm(draft, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
}

/** Another run may put its own there in between: then ours takes the place of that one. */
async function takePlace(draft: string, path: string, old: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const replaced = await moved(path, old)
    try {
      return await rename(draft, path)
    } catch (error) {
      const taken = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')
      if (!taken && replaced) await moved(old, path)
      if (!taken || attempt === 5) throw error
      await rm(old, { recursive: true, force: true })
    }
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

async function syncFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory()) await syncFolders(join(folder, entry.name))
  await sync(folder)
}

/** The names in a folder; some systems have no such call, and write them by themselves. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
