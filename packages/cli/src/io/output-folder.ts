import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { usageError } from '../errors/usage-error'

/** Names that people give to files. */
const fileLike = /\.(?:xml|json|html?|md|csv|txt|ya?ml|docx|odt|xlsx|zip)$/iu

/**
 * Sees that `--out` can be a folder, before anything is read or made.
 *
 * @throws OseError `usage` where it is a file, lies below one, or has the name of a file and is not there.
 */
export async function checkOutputFolder(out: string): Promise<void> {
  let path = out
  // Without a current folder there is nothing to look at; writing says so.
  for (let full = safely(() => resolve(out)); full !== undefined; full = dirname(full)) {
    path = full
    const there = await stat(full).catch(() => undefined)
    if (there?.isDirectory() || dirname(full) === full) break
    if (!there) continue
    throw usageError(
      full === resolve(out)
        ? `--out ${out} is not a folder. Give the path of a folder: the files keep their names.`
        : `--out ${out} lies below ${path}, which is not a folder. Give the path of a folder.`,
    )
  }
  if (fileLike.test(out) && !(await stat(out).catch(() => undefined)))
    throw usageError(
      `--out takes a folder, and ${out} has the name of a file. Give a folder: the files keep their names. If a folder of that name is meant, write ${out}/`,
    )
}

function safely<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
