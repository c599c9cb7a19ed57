/// <reference types="node" />
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a folder whole or not at all: it is filled beside its place, then renamed. What was there is replaced, and
 * stays where writing fails.
 */
export async function replaceFolder(path: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const id = randomUUID()
  const draft = `${path}.${id}.tmp`
  const old = `${path}.${id}.old`
  await mkdir(dirname(path), { recursive: true })
  try {
    await mkdir(draft)
    await fill(draft)
    const replaced = await moved(path, old)
    try {
      await rename(draft, path)
    } catch (error) {
      if (replaced) await moved(old, path)
      throw error
    }
  } finally {
    await rm(draft, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
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
