import type { Context } from '../io/context'
import { identityOf } from '../io/write-whole'

/** Where the secret of a bundle lies, unless another file is named. */
export function saltBeside(bundle: string): string {
  return `${bundle}.salt`
}

/** The secret of a bundle, from a file that holds nothing else. */
export async function readSalt({ input }: Context, file: string): Promise<string> {
  return new TextDecoder().decode(await input.read(file, 4096)).trim()
}

/** The secret that lies beside a bundle; undefined where there is none. */
export async function saltOf(context: Context, bundle: string): Promise<string | undefined> {
  const beside = saltBeside(bundle)
  return (await identityOf(beside)) === undefined ? undefined : readSalt(context, beside)
}
