/// <reference types="node" />
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { SdkLimits } from './sdk-limits'

/** A slow line gets five minutes for the archive. */
const timeLimit = 5 * 60_000

/** Downloads a source archive into the folder, within the limit on its size. Returns its path. */
export async function downloadSource(options: {
  readonly url: string
  readonly folder: string
  readonly fetch: typeof globalThis.fetch
  readonly limits: SdkLimits
  readonly signal?: AbortSignal
}): Promise<string> {
  const { url, folder, fetch, limits, signal } = options
  const timeout = AbortSignal.timeout(timeLimit)
  const both = signal ? AbortSignal.any([signal, timeout]) : timeout
  let response: Response
  try {
    response = await fetch(url, { signal: both, redirect: 'follow' })
  } catch (error) {
    throw new Error(whyFetchFailed(error), { cause: error })
  }
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    throw new Error(`the server answered ${response.status}`)
  }
  const path = join(folder, 'source.zip')
  let size = 0
  await pipeline(
    Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]),
    async function* limit(chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.byteLength
        // The declared length is not believed.
        if (size > limits.maxArchiveBytes) throw new Error(`it has more than ${limits.maxArchiveBytes} bytes`)
        yield chunk
      }
    },
    createWriteStream(path),
    { signal: both },
  )
  return path
}

/** `fetch failed` says nothing: the reason is in the cause. */
function whyFetchFailed(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}
