import { OseError } from '@opensource-experts/core'
import { type Directory, parseDirectory } from '@opensource-experts/experts'
import type { Context } from '../io/context'

/** 100,000 firms as JSON. */
const maxBytes = 128 * 1024 * 1024

/** The text of a directory file, or of whatever else a directory is made from. @throws OseError where it is not UTF-8. */
export async function readDirectoryText({ input }: Context, file: string): Promise<string> {
  const bytes = await input.read(file, maxBytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new OseError('directory-invalid', `${file} is not UTF-8. Save it as UTF-8.`, { file })
  }
}

/** @throws OseError `directory-invalid` with its place. */
export async function readDirectoryFile(context: Context, file: string): Promise<Directory> {
  return parseDirectory(await readDirectoryText(context, file), { file })
}
