import { describeError } from './errors/describe-error'
import { exitOfError, interrupted } from './errors/exit-code'
import { printError } from './io/answer'
import { Out, type TextSink } from './io/out'
import { createPaint } from './io/paint'
import { createProgress } from './io/progress'
import { runProgram } from './program/run-program'

export interface MainOptions {
  readonly stdout: TextSink
  readonly stderr: TextSink
  readonly env: Readonly<Record<string, string | undefined>>
  /** Ends the work: what was being written is not left behind. */
  readonly signal?: AbortSignal
}

/**
 * Runs `ose` once, and never throws.
 *
 * @param argv without the names of Node and of the program.
 * @returns the exit: 0 done; 1 done, and the answer is no; 2 a file or the call is wrong; 3 something outside is
 * unavailable and no answer could be given; 130 where the signal ended it.
 */
export async function main(argv: readonly string[], options: MainOptions): Promise<number> {
  const { stdout, stderr, env, signal = new AbortController().signal } = options
  // Known before the call is understood: a wrong call, too, is answered in the form asked for.
  const json = optionsOf(argv).includes('--json')
  const out = new Out(stdout, stderr)
  const paint = createPaint(!json && stdout.isTTY === true, env)
  const progress = createProgress(stderr)
  try {
    return await runProgram(argv, { out, json, paint, env, signal, progress })
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

/** What stands after `--` are files, whatever they are called. */
function optionsOf(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--')
  return end < 0 ? argv : argv.slice(0, end)
}
