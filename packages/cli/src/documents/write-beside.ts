import { basename, join } from 'node:path'
import { OseError } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { standardInput } from '../io/input'
import { identityOf, modeOf, writeWhole } from '../io/write-whole'

/** Writes into one folder, under the names of the files that are read. */
export interface Writer {
  /** Writes what was made of `file`, with its rights. @returns the path. @throws OseError of `writeWhole`. */
  write(file: string, bytes: Uint8Array): Promise<string>
}

/**
 * @param files what outputs are made of. `protect` are the other files of the call. None of them is ever replaced.
 * @param nameOf the name of an output; default: that of the file, `notice.xml` for standard input.
 * @throws OseError `equal-names` where two outputs would have one place.
 */
export async function createWriter(
  { signal }: Context,
  { out, force = false }: { readonly out: string; readonly force?: boolean | undefined },
  files: readonly string[],
  protect: readonly string[],
  nameOf: (file: string) => string = noticeName,
): Promise<Writer> {
  refuseEqualNames(files, nameOf)
  const keep = new Set<string>()
  for (const file of [...files, ...protect]) {
    const identity = file === standardInput ? undefined : await identityOf(file)
    if (identity !== undefined) keep.add(identity)
  }
  return {
    async write(file, bytes) {
      signal.throwIfAborted()
      const path = join(out, nameOf(file))
      const mode = file === standardInput ? undefined : await modeOf(file)
      await writeWhole(path, bytes, { force, keep, mode, signal })
      // What this call wrote is not replaced by this call, even where a file system takes two names for one.
      keep.add((await identityOf(path)) ?? path)
      return path
    },
  }
}

/** What comes from standard input has no name of its own. */
function noticeName(file: string): string {
  return file === standardInput ? 'notice.xml' : basename(file)
}

/** Two files of one name would be written to one place. */
function refuseEqualNames(files: readonly string[], nameOf: (file: string) => string): void {
  const seen = new Map<string, string>()
  for (const file of files) {
    const name = nameOf(file)
    const other = seen.get(name)
    if (other !== undefined) {
      const says = `${other} and ${file} have the same name, so both would be written to the same place. Do it in two calls, to two folders.`
      throw new OseError('equal-names', says, { file })
    }
    seen.set(name, file)
  }
}
