/// <reference types="node" />

import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { defined, OseError } from '@opensource-experts/core'
import { createHttp } from '@opensource-experts/core/http'
import type { SdkLimits } from './sdk-limits'

/** A slow line gets five minutes for the archive. */
const timeLimit = 5 * 60_000

/** Downloads a source archive into the folder, within the limit on its size. Returns its path. */
export async function downloadSource(options: {
  readonly url: string
  readonly folder: string
  readonly fetch?: typeof globalThis.fetch
  readonly privateAddresses?: boolean
  readonly limits: SdkLimits
  readonly signal?: AbortSignal
}): Promise<string> {
  const { url, folder, fetch, privateAddresses = false, limits, signal } = options
  const http = createHttp({
    ...defined({ fetch, signal }),
    privateAddresses,
    attemptMs: false,
    totalMs: timeLimit,
    maxBytes: limits.maxArchiveBytes,
    // Archives lie on other hosts than their addresses; what comes is checked by its content.
    otherHosts: true,
  })
  const path = join(folder, 'source.zip')
  try {
    const { pieces } = await http.stream(url)
    await pipeline(pieces, createWriteStream(path), ...(signal ? [{ signal }] : []))
  } catch (error) {
    throw OseError.isInstance(error) ? new Error(reasonOf(error), { cause: error }) : error
  }
  return path
}

/** To stand beside the name of the source, which says the address already. */
function reasonOf({ code, facts, message }: OseError): string {
  if (code === 'http-status') return `the server answered ${String(facts.status)}`
  return typeof facts.reason === 'string' ? facts.reason : message
}
