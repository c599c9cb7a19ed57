import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { defined } from '@opensource-experts/core'
import { afterAll } from 'vitest'
import type { TextSink } from '../io/out'
import { main } from '../main'

export interface Run {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
  /** Standard output, one JSON document a line. */
  readonly documents: readonly Document[]
}

/** What tests look at; the shapes themselves are held by `toEqual` and key lists. */
export type Document = Readonly<Record<string, unknown>> & {
  readonly file?: string | null
  readonly error?: {
    readonly code: string
    readonly message: string
    readonly location?: { readonly line: number; readonly column: number }
  }
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly terminal?: boolean
  /** What `-` reads. */
  readonly stdin?: string
}

/** Runs the command line in this process, with its output caught. */
export async function runOse(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { env = {}, signal, terminal = false, stdin } = options
  const texts = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof texts): TextSink => ({
    isTTY: terminal,
    write(text, done) {
      texts[name] += text
      done()
    },
  })
  const exit = await main(argv, {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env,
    ...defined({ signal, stdin: stdin === undefined ? undefined : Readable.from([Buffer.from(stdin)]) }),
  })
  return { exit, ...texts, documents: argv.includes('--json') ? documentsOf(texts.stdout) : [] }
}

/** With --json each line must be one document, and nothing else may be there. */
function documentsOf(stdout: string): Document[] {
  if (stdout !== '' && !stdout.endsWith('\n')) throw new Error(`the last line does not end: ${stdout.slice(-80)}`)
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Document)
}

/** A folder for the tests of one file, removed at their end. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ose-cli-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return folder
}
