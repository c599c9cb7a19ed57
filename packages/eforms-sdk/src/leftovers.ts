/// <reference types="node" />
import { randomUUID } from 'node:crypto'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** What a run left beside its place when it was killed: `<name>.<host>.<process>.<id>.tmp`, or `.old` for what it replaced. */
export interface Leftover {
  readonly entry: string
  readonly name: string
  readonly host: string
  readonly pid: number
  readonly kind: 'tmp' | 'old'
}

const longestRun = 24 * 60 * 60 * 1000

/** The name of a draft beside its place, which tells whose it is. */
export function draftName(name: string): { readonly draft: string; readonly old: string } {
  const mine = `${name}.${thisHost()}.${process.pid}.${randomUUID()}`
  return { draft: `${mine}.tmp`, old: `${mine}.old` }
}

export function leftoverOf(entry: string): Leftover | undefined {
  const found = /^(.{1,100})\.([\w-]{1,60})\.(\d{1,10})\.[0-9a-f-]{36}\.(tmp|old)$/.exec(entry)
  if (!found) return undefined
  const [, name = '', host = '', pid = '', kind] = found
  return { entry, name, host, pid: Number(pid), kind: kind === 'old' ? 'old' : 'tmp' }
}

/**
 * Clears away what runs that are over have left in a folder. What was set aside for a replacement that never came is put
 * back. What cannot be cleared stays: it harms nobody.
 */
export async function clearLeftovers(folder: string): Promise<void> {
  for (const entry of await readdir(folder).catch(() => [])) {
    const leftover = leftoverOf(entry)
    if (!leftover || !(await isOver(leftover, folder))) continue
    const path = join(folder, entry)
    // A rename onto a folder that holds something fails: what stands there is the newer one.
    const back = leftover.kind === 'old' && (await rename(path, join(folder, leftover.name)).then(yes, no))
    if (!back) await rm(path, { recursive: true, force: true }).catch(no)
  }
}

/** Its process has ended; on another machine: it is older than any run. */
async function isOver({ entry, host, pid }: Leftover, folder: string): Promise<boolean> {
  if (host === thisHost() && !isRunning(pid)) return true
  const { mtimeMs } = await stat(join(folder, entry)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
  return Date.now() - mtimeMs > longestRun
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function thisHost(): string {
  return (
    hostname()
      .replace(/[^\w-]/g, '')
      .slice(0, 60) || 'host'
  )
}

const yes = () => true
const no = () => false
