import { describeError } from '../errors/describe-error'
import { type ExitCode, exitOfError } from '../errors/exit-code'
import { printError } from './answer'
import type { Context } from './context'

/** Reads a file that the whole call depends on. Where it is wrong there is one error that names it, and no work. */
export async function withSharedFile<Document>(
  context: Context,
  file: string,
  read: (context: Context, file: string) => Promise<Document>,
  work: (document: Document) => Promise<ExitCode>,
): Promise<ExitCode> {
  let document: Document
  try {
    document = await read(context, file)
  } catch (error) {
    const described = describeError(error, file)
    await printError(context, described)
    return exitOfError(described.code)
  }
  return work(document)
}
