import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Starts a server as a reader does, asks for its page, and ends it. Says what went wrong, or nothing. */
export async function servedPage(args: readonly string[], cwd: string): Promise<string | undefined> {
  const signal = AbortSignal.timeout(60_000)
  const child = spawn(process.execPath, [...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const errors: string[] = []
  child.stderr.on('data', (text: Buffer) => errors.push(text.toString()))
  try {
    const address = await Promise.race([firstAddress(child.stdout, signal), ended.then(() => undefined)])
    if (address === undefined) return `ended before it said where it listens.\n${errors.join('')}`
    const response = await fetch(address, { signal })
    if (!response.ok) return `answers ${response.status} for its page.`
    child.kill('SIGTERM')
    const code = await Promise.race([ended, once(signal, 'abort').then(() => 'no exit code')])
    return code === 0 ? undefined : `ended with ${code} when it was asked to.\n${errors.join('')}`
  } catch (error) {
    return `did not serve its page: ${error instanceof Error ? error.message : String(error)}\n${errors.join('')}`
  } finally {
    child.kill('SIGKILL')
  }
}

async function firstAddress(output: NodeJS.ReadableStream, signal: AbortSignal): Promise<string | undefined> {
  const lines = createInterface({ input: output })
  signal.addEventListener('abort', () => lines.close())
  for await (const line of lines) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(line)?.[0]
    if (address !== undefined) return address
  }
  return undefined
}
