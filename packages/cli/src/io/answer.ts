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

/** Prints one answer, or the error in its place; nothing where there is no answer yet. */
export async function answer(
  context: Context,
  file: string | null,
  work: () => Answer | undefined | Promise<Answer | undefined>,
): Promise<ExitCode> {
  try {
    const said = await work()
    context.progress.clear()
    if (!said) return 0
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

/** A document of a file that holds several. */
export interface Part {
  /** Its number in the file, from 1, and in how many. */
  readonly number: number
  readonly count: number
}

/**
 * One answer for each document of each file, in order: a bad document stops neither the others nor the other files.
 * The answers of a file that holds several have their number as `document`.
 */
export async function eachDocument<Document>(
  context: Context,
  files: readonly string[],
  read: (file: string) => Promise<readonly Document[]>,
  work: (file: string, document: Document, part: Part) => Answer | Promise<Answer>,
): Promise<ExitCode> {
  return onEach(context, files, {}, async (file) => {
    let documents: readonly Document[] = []
    const exits: ExitCode[] = [
      await answer(context, file, async () => {
        documents = await read(file)
        return undefined
      }),
    ]
    for (const [index, document] of documents.entries()) {
      context.signal.throwIfAborted()
      if (context.out.closed) break
      if (index > 0 && !context.json) await context.out.lines([''])
      exits.push(
        await answer(context, file, () => work(file, document, { number: index + 1, count: documents.length })),
      )
    }
    return highest(exits)
  })
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
  return onEach(context, files, { writes }, (file) => answer(context, file, () => work(file)))
}

async function onEach(
  context: Context,
  files: readonly string[],
  { writes = false }: { readonly writes?: boolean },
  work: (file: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  const exits: ExitCode[] = []
  for (const [index, file] of files.entries()) {
    context.signal.throwIfAborted()
    if (context.out.closed && !writes) break
    if (index < context.from) continue
    context.at(index, file)
    if (index > 0 && !context.json) await context.out.lines([''])
    context.progress.show(files.length > 1 ? `${index + 1}/${files.length} ${file}` : file)
    exits.push(await work(file))
  }
  return highest(exits)
}
