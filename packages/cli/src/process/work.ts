import { parentPort, workerData } from 'node:worker_threads'
import type { Progress } from '../io/context'
import type { TextSink } from '../io/out'
import type { Failure, FromWork, Start, ToWork } from './messages'

/** What the thread is given in place of a process's streams. */
export interface WorkStreams {
  readonly stdout: TextSink
  readonly stderr: TextSink
  readonly stdin: AsyncIterable<Uint8Array>
  readonly signal: AbortSignal
  readonly progress: Progress
  readonly from: number
  readonly at: (index: number, file: string) => void
}

type Run = (argv: readonly string[], streams: WorkStreams) => Promise<number>

/** The side of the thread: every stream is the process's, asked for by messages. */
export async function work(run: Run): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('work() runs in a thread.')
  const { argv, stdout, stderr, from } = workerData as Start
  const controller = new AbortController()
  const waiting = new Map<number, (answer: ToWork & { readonly kind: 'answer' }) => void>()
  let last = 0
  const tell = (message: FromWork) => port.postMessage(message)
  const ask = (message: (id: number) => FromWork) =>
    new Promise<ToWork & { readonly kind: 'answer' }>((resolve) => {
      last += 1
      waiting.set(last, resolve)
      tell(message(last))
    })
  port.on('message', (message: ToWork) => {
    if (message.kind === 'abort') return controller.abort()
    waiting.get(message.id)?.(message)
    waiting.delete(message.id)
  })
  const sink = (stream: 'stdout' | 'stderr', its: Start['stdout']): TextSink => ({
    ...its,
    write(text, done) {
      ask((id) => ({ kind: 'write', id, stream, text })).then(({ failure }) => done(failure && errorOf(failure)))
    },
  })
  async function* stdin(): AsyncGenerator<Uint8Array> {
    const { bytes, failure } = await ask((id) => ({ kind: 'read', id }))
    if (failure) throw errorOf(failure)
    if (bytes) yield bytes
  }
  const exit = await run(argv, {
    stdout: sink('stdout', stdout),
    stderr: sink('stderr', stderr),
    stdin: stdin(),
    signal: controller.signal,
    progress: { show: (text) => tell({ kind: 'progress', text }), clear: () => tell({ kind: 'progress', text: null }) },
    from,
    at: (index, file) => tell({ kind: 'at', index, file }),
  })
  tell({ kind: 'done', exit })
}

function errorOf({ message, code }: Failure): Error {
  return Object.assign(new Error(message), code === undefined ? {} : { code })
}
