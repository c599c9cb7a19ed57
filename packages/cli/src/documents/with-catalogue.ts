import { describeError } from '../errors/describe-error'
import { type ExitCode, exitOfError } from '../errors/exit-code'
import { printError } from '../io/answer'
import type { Context } from '../io/context'

/** Does the work with the clauses of a folder beside those of the project. Where they are wrong there is one error, and no work. */
export async function withCatalogue(
  context: Context,
  { catalogue: folder }: { readonly catalogue?: string | undefined },
  work: (context: Context) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (folder === undefined) return work(context)
  try {
    const { openCatalogue } = await import('./open-catalogue')
    const catalogue = await openCatalogue(folder)
    return await work({ ...context, catalogue })
  } catch (error) {
    if (context.signal.aborted) throw error
    const described = describeError(error, null)
    await printError(context, described)
    return exitOfError(described.code)
  }
}
