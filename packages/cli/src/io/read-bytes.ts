import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { OseError } from '@opensource-experts/core'
import { shownFile } from '../errors/without-credentials'

const chunkBytes = 1024 * 1024

/**
 * The bytes of a regular file of at most `maxBytes`.
 *
 * @throws OseError `file-not-found`, `file-unreadable`, `not-a-file` (folder, pipe, device), `file-too-large`.
 */
export async function readBytes(file: string, maxBytes: number): Promise<Uint8Array> {
  const handle = await opened(file)
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) {
      const what = stats.isDirectory() ? 'a folder' : 'a pipe or a device'
      throw new OseError('not-a-file', `${file} is ${what}, not a file. Give the path of a file.`, { file })
    }
    return await readWithin(handle, file, maxBytes)
  } catch (error) {
    throw OseError.isInstance(error) ? error : fileError(file, error)
  } finally {
    await handle.close()
  }
}

async function opened(file: string): Promise<FileHandle> {
  try {
    // Without O_NONBLOCK, opening a named pipe waits for a writer that may never come.
    return await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw fileError(file, error)
  }
}

/** The size that the file system states is not believed: a file may grow, and some state none. */
async function readWithin(handle: FileHandle, file: string, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(chunkBytes), 0, chunkBytes)
    if (bytesRead === 0) return Buffer.concat(parts, length)
    length += bytesRead
    if (length > maxBytes) throw tooLarge(file, maxBytes)
    parts.push(buffer.subarray(0, bytesRead))
  }
}

export function tooLarge(file: string, maxBytes: number): OseError {
  const most = `${maxBytes / 1024 / 1024} MiB`
  return new OseError(
    'file-too-large',
    `${file} is larger than ${most}, the most that is read. Check that it is the right file.`,
    { file },
  )
}

/** What the system says of a file, as one sentence with what to do. */
export function fileError(file: string, cause: unknown): OseError {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new OseError('file-not-found', `There is no file ${shownFile(file)}. Check the path.`, { file, cause })
  const reason = code ?? (cause instanceof Error ? cause.message : String(cause))
  return new OseError(
    'file-unreadable',
    `${shownFile(file)} cannot be read (${reason}). Check its rights and its path.`,
    {
      file,
      cause,
    },
  )
}
