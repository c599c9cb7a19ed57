import { type ExpertDirectory, OseError } from '@opensource-experts/core'
import { redactAddress } from '@opensource-experts/core/http'
import type { ExpertSource } from '../directory/expert-source'
import { readDirectory } from '../directory/parse-directory'
import { createFileDirectory } from '../search/in-memory'

export { createFileDirectory, type FileDirectory, type FileDirectoryOptions } from '../search/in-memory'

/** 100,000 firms as JSON. */
const maxBytes = 128 * 1024 * 1024

/** A directory file of the caller's machine; what nothing else opens is taken for a path. */
export const source: ExpertSource = {
  rank: 1000,
  opens: () => true,
  async open(place, { readBytes }) {
    if (!readBytes) return unavailable(place, `${redactAddress(place)} is a file, and no file can be read here.`)
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(place, maxBytes))
      const { directory, ...left } = readDirectory(text, { file: place })
      return createFileDirectory(directory, { left })
    } catch (error) {
      return unavailable(place, OseError.isInstance(error) ? withPlace(error) : `${redactAddress(place)} is not UTF-8.`)
    }
  },
}

function withPlace({ message, location }: OseError): string {
  return location ? `${message.replace(/\.$/u, '')} (line ${location.line}, column ${location.column}).` : message
}

function unavailable(place: string, reason: string): ExpertDirectory {
  const id = redactAddress(place)
  return {
    id,
    search: () => Promise.reject(new OseError('source-unavailable', reason)),
    provenance: () => Promise.resolve({ id, status: 'unavailable', reason }),
  }
}
