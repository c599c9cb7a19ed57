import { randomUUID } from 'node:crypto'
import { describeError } from './errors/describe-error'
import { exitOfError, interrupted } from './errors/exit-code'
import { printError } from './io/answer'
import { asksForJson } from './io/asks-for-json'
import type { Progress } from './io/context'
import { createInput } from './io/input'
import { Out, type TextSink } from './io/out'
import { createInk } from './io/paint'
import { createProgress } from './io/progress'
import { runProgram } from './program/run-program'

export interface MainOptions {
  readonly stdout: TextSink
  readonly stderr: TextSink
  readonly env: Readonly<Record<string, string | undefined>>
  /** What `-` in place of a file reads. Default: nothing, and `-` is an error. */
  readonly stdin?: AsyncIterable<Uint8Array | string>
  /** Ends the work: what was being written is not left behind. */
  readonly signal?: AbortSignal
  /** Shows what goes on. Default: a line on a terminal's standard error. */
  readonly progress?: Progress
  /** Where among the files of the call to begin. Default: 0, with the first. */
  readonly from?: number
  /** Told each file that is begun, by its place among the files of the call. */
  readonly at?: (index: number, file: string) => void
}

/**
 * Runs `ose` once, and never throws.
 *
 * @param argv without the names of Node and of the program.
 * @returns the exit: 0 done; 1 done, and the answer is no; 2 a file or the call is wrong; 3 something outside is
 * unavailable and no answer could be given; 130 where the signal ended it.
 */
export async function main(argv: readonly string[], options: MainOptions): Promise<number> {
  const { stdout, stderr, env, stdin, signal = new AbortController().signal } = options
  // Known before the call is understood: a wrong call, too, is answered in the form asked for.
  const json = asksForJson(argv)
  const ink = createInk(randomUUID())
  const { paint } = ink
  const out = new Out({ stdout, stderr, ink, env })
  const input = createInput(stdin)
  const { progress = createProgress(stderr), from = 0, at = () => {} } = options
  try {
    return await runProgram(argv, { out, input, json, paint, env, signal, progress, from, at })
  } catch (error) {
    progress.clear()
    if (signal.aborted) return interrupted
    const described = describeError(error, null)
    // Where standard output itself has failed, standard error is all that is left.
    await printError({ out, paint, json: json && described.code !== 'output-failed' }, described).catch(() => {})
    return exitOfError(described.code)
  } finally {
    progress.clear()
  }
}
