import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface BinRun {
  readonly child: ChildProcess
  /** Exit code or signal, and all that was written. */
  readonly ended: Promise<{ readonly exit: number | string | null; readonly stdout: string; readonly stderr: string }>
}

const hooks = fileURLToPath(new URL('../../../../scripts/ts-hooks.mjs', import.meta.url))
const bin = fileURLToPath(new URL('../bin.ts', import.meta.url))

/** Starts the command line in a process of its own, from the sources, as a user's shell would. */
export function runBin(argv: readonly string[], nodeOptions: readonly string[] = []): BinRun {
  const child = spawn(process.execPath, [...nodeOptions, '--no-warnings', '--import', hooks, bin, ...argv])
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text
    })
  const ended = new Promise<Awaited<BinRun['ended']>>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ exit: code ?? signal, ...texts }))
  })
  return { child, ended }
}
