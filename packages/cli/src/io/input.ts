import { OseError } from '@opensource-experts/core'
import { usageError } from '../errors/usage-error'
import { readBytes, tooLarge } from './read-bytes'

/** What people type for standard input. */
export const standardInput = '-'

/** The files of a call, and `-`. */
export interface Input {
  /**
   * The bytes of a file, or of standard input, of at most `maxBytes`.
   *
   * @throws OseError of `readBytes`; `usage` where standard input is named twice, or is not there.
   */
  read(file: string, maxBytes: number): Promise<Uint8Array>
}

/** `stdin`: what was typed or piped; without it `-` is an error. */
export function createInput(stdin: AsyncIterable<Uint8Array | string> | undefined): Input {
  let used = false
  return {
    read(file, maxBytes) {
      if (file !== standardInput) return readBytes(file, maxBytes)
      if (used) throw usageError('Standard input (-) is named twice and can be read once. Give the path of a file.')
      if (!stdin) throw usageError('There is no standard input here. Give the path of a file in place of -.')
      used = true
      return readStream(stdin, maxBytes)
    },
  }
}

async function readStream(stream: AsyncIterable<Uint8Array | string>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of stream) {
      const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
      length += bytes.length
      if (length > maxBytes) throw tooLarge('Standard input', maxBytes)
      parts.push(bytes)
    }
  } catch (cause) {
    if (OseError.isInstance(cause)) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OseError('file-unreadable', `Standard input cannot be read (${reason}). Give the path of a file.`, {
      cause,
    })
  }
  return Buffer.concat(parts, length)
}
