import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it. One step at a time: `mkdir` with `recursive` never ends where the system says that
 * a folder which is there is not, as in a folder that was deleted, or below /proc.
 *
 * @throws the system's error.
 */
export async function makeFolder(path: string): Promise<void> {
  // Without a current folder this throws, as it should.
  const full = resolve(path)
  const missing: string[] = []
  for (let folder = full; !(await isThere(folder)); folder = dirname(folder)) {
    missing.unshift(folder)
    if (dirname(folder) === folder) break
  }
  for (const folder of missing) await mkdir(folder).catch(unlessMade)
}

async function isThere(folder: string): Promise<boolean> {
  const stats = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (stats && !stats.isDirectory()) throw Object.assign(new Error(`${folder} is no folder`), { code: 'ENOTDIR' })
  return stats !== undefined
}

/** Another program may have made it meanwhile. */
function unlessMade(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
