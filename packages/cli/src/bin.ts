#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'
import { supervise } from './process/supervise'

if (isMainThread) await inProcess()
else await inThread()

/** Hears signals and owns the streams; what it starts does the work. */
async function inProcess(): Promise<void> {
  const controller = new AbortController()
  // Once: a second Ctrl-C ends the process at once.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => controller.abort())
  // A reader that has gone is reported to the write itself; without listeners it would end the process.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  const { stdout, stderr, env } = process
  const streams = {
    stdout,
    stderr,
    // Opened when it is asked for: a terminal would keep the process waiting.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    signal: controller.signal,
  }
  const argv = process.argv.slice(2)
  const exit = canStartThreads()
    ? await supervise({
        ...streams,
        argv,
        script: new URL(import.meta.url),
        report: async (ended) => (await import('./process/report-on')).reportOn({ stdout, stderr, env, argv }, ended),
      })
    : await (await import('./main')).main(argv, { ...streams, env })
  // Every write has been waited for, so nothing is cut off, and no idle connection keeps the process alive.
  process.exit(exit)
}

async function inThread(): Promise<void> {
  const [{ main }, { work }] = await Promise.all([import('./main'), import('./process/work')])
  await work((argv, streams) => main(argv, { ...streams, env: process.env }))
}

/** No thread starts in a folder that was deleted. */
function canStartThreads(): boolean {
  try {
    return process.cwd() !== ''
  } catch {
    return false
  }
}
