import { defined } from '@opensource-experts/core'
import { type DescribedError, describeError } from '../errors/describe-error'
import { type ExitCode, exitOfError, highest } from '../errors/exit-code'
import { withoutCredentials } from '../errors/without-credentials'
import type { Context } from './context'

/** What a command has to say: as one JSON document, and for people as lines or as a text in a form of its own. */
export type Answer = { readonly document: unknown; readonly exit: ExitCode } & (
  | { readonly lines: () => readonly string[] }
  | { readonly text: () => string }
)

/** Prints one answer, or the error in its place. */
export async function answer(
  context: Context,
  file: string | null,
  work: () => Answer | Promise<Answer>,
): Promise<ExitCode> {
  try {
    const said = await work()
    context.progress.clear()
    if (context.json) await context.out.json(said.document)
    else await ('text' in said ? context.out.text(said.text()) : context.out.lines(said.lines()))
    return said.exit
  } catch (error) {
    context.progress.clear()
    if (context.signal.aborted) throw error
    const described = describeError(error, file)
    if (context.env.OSE_DEBUG && error instanceof Error)
      await context.out.errors(withoutCredentials(error.stack ?? '').split('\n'))
    await printError(context, described)
    return exitOfError(described.code)
  }
}

/** An error: a document with --json, else lines on standard error. */
export async function printError(
  { json, out, paint }: Pick<Context, 'json' | 'out' | 'paint'>,
  error: DescribedError,
): Promise<void> {
  const { file, code, message, location, issues } = error
  if (json) {
    await out.json({ file, error: { code, message, ...defined({ location }) } })
    return
  }
  const place = [file, location?.line, location?.column].filter((part) => part !== undefined && part !== null).join(':')
  const head = `${paint('red', 'error')}${place === '' ? '' : ` ${place}`}: ${message} ${paint('dim', `[${code}]`)}`
  await out.errors([head, ...issues.map((issue) => `  ${issue}`)])
}

/**
 * One answer for each file, in order, one after the other: a bad file does not stop the others. With `writes` the work
 * goes on although nobody reads the answers any more.
 */
export async function eachFile(
  context: Context,
  files: readonly string[],
  work: (file: string) => Promise<Answer>,
  { writes = false }: { readonly writes?: boolean } = {},
): Promise<ExitCode> {
  const exits: ExitCode[] = []
  for (const [index, file] of files.entries()) {
    context.signal.throwIfAborted()
    if (context.out.closed && !writes) break
    if (index > 0 && !context.json) await context.out.lines([''])
    context.progress.show(files.length > 1 ? `${index + 1}/${files.length} ${file}` : file)
    exits.push(await answer(context, file, () => work(file)))
  }
  return highest(exits)
}
