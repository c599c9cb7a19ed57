import { getHeapStatistics } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { interrupted } from '../errors/exit-code'
import type { TextSink } from '../io/out'
import { createProgress } from '../io/progress'
import type { Failure, FromWork, Start, ToWork } from './messages'

export interface Supervision {
  /** The module that does the work when it is loaded in a thread. */
  readonly script: URL
  readonly argv: readonly string[]
  readonly stdout: TextSink
  readonly stderr: TextSink
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly signal: AbortSignal
  /** Says to the user what ended the work. */
  readonly report: (ended: Ended) => Promise<void>
}

/** Why work ended without an answer. */
export interface Ended {
  readonly cause: unknown
  /** The file that it was on; null where it was on none. */
  readonly file: string | null
  /** The memory that there was. */
  readonly megabytes: number
}

type End = { readonly exit: number } | { readonly ended: Ended; readonly next: number | undefined }

/** What is being written is finished or taken back in this time; work that hears nothing is ended after it. */
const graceMs = 600

/**
 * Runs the work in a thread of its own, so that it can be ended whatever it does, and so that a file which exhausts the
 * memory costs its own answer and no other: the work goes on with the next file.
 */
export async function supervise(options: Supervision): Promise<number> {
  const stdin = onceRead(options.stdin)
  let from = 0
  let high = 0
  for (;;) {
    const end = await inThread(options, from, stdin)
    if ('exit' in end) return Math.max(high, end.exit)
    await options.report(end.ended)
    // What took the process down is in the file.
    high = Math.max(high, 2)
    if (end.next === undefined) return high
    from = end.next
  }
}

type Read = () => Promise<{ readonly bytes: Uint8Array } | { readonly failure: Failure }>

function inThread({ script, argv, stdout, stderr, signal }: Supervision, from: number, stdin: Read): Promise<End> {
  const workerData: Start = {
    argv,
    stdout: { isTTY: stdout.isTTY, columns: stdout.columns },
    stderr: { isTTY: stderr.isTTY, columns: stderr.columns },
    from,
  }
  const megabytes = Math.floor(getHeapStatistics().heap_size_limit / 2 / 1024 / 1024)
  const worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: megabytes } })
  const progress = createProgress(stderr)
  const tell = (message: ToWork) => worker.postMessage(message)
  let at: { readonly index: number; readonly file: string } | undefined
  return new Promise<End>((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const end = (how: End) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      progress.clear()
      resolve(how)
    }
    const stop = () => {
      tell({ kind: 'abort' })
      timer = setTimeout(() => {
        void worker.terminate()
        end({ exit: interrupted })
      }, graceMs)
    }
    worker.on('message', (message: FromWork) => {
      if (message.kind === 'done') end({ exit: message.exit })
      else if (message.kind === 'at') at = message
      else if (message.kind === 'progress') message.text === null ? progress.clear() : progress.show(message.text)
      else if (message.kind === 'read') void stdin().then((read) => tell({ kind: 'answer', id: message.id, ...read }))
      else
        (message.stream === 'stdout' ? stdout : stderr).write(message.text, (error) =>
          tell({ kind: 'answer', id: message.id, ...(error ? { failure: failureOf(error) } : {}) }),
        )
    })
    const died = (cause?: unknown) =>
      end({ ended: { cause, file: at?.file ?? null, megabytes }, next: at && at.index + 1 })
    worker.on('error', died)
    worker.on('exit', () => died())
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}

/** More than any reader takes: what is longer is refused there. */
const mostBytes = 129 * 1024 * 1024

/** Standard input can be read once, and may be asked for again by the work that goes on. */
function onceRead(stdin: AsyncIterable<Uint8Array | string>): Read {
  let read: ReturnType<Read> | undefined
  return () => {
    read ??= all(stdin).then(
      (bytes) => ({ bytes }),
      (error: unknown) => ({ failure: failureOf(error) }),
    )
    return read
  }
}

async function all(stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stdin) {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
    parts.push(bytes)
    length += bytes.length
    if (length > mostBytes) break
  }
  return Buffer.concat(parts, length)
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) }
  const { message, code } = error as NodeJS.ErrnoException
  return { message, ...(code === undefined ? {} : { code }) }
}
