import { type ExpertDirectory, OseError } from '@opensource-experts/core'
import { createFileDirectory, createHttpDirectory, parseDirectory } from '@opensource-experts/experts'
import { readBytes } from '../io/read-bytes'

/** 100,000 firms as JSON. */
const maxBytes = 128 * 1024 * 1024

/**
 * A directory behind a path or an address. What cannot be read is a source that says so, beside the others.
 * @throws OseError `directory-url-refused` for an address that must not be fetched: the call is wrong.
 */
export async function openDirectory(place: string, signal: AbortSignal): Promise<ExpertDirectory> {
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(place))
    return createHttpDirectory(place, { signal, privateAddresses: namesThisMachine(place) })
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(place, maxBytes))
    return createFileDirectory(parseDirectory(text, { file: place }))
  } catch (error) {
    return unavailable(place, OseError.isInstance(error) ? withPlace(error) : `${place} is not UTF-8.`)
  }
}

/** Who types `localhost` means it. A redirect or a name that leads there does not. */
function namesThisMachine(place: string): boolean {
  return URL.canParse(place) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(place).hostname)
}

function withPlace({ message, location }: OseError): string {
  return location ? `${message.replace(/\.$/u, '')} (line ${location.line}, column ${location.column}).` : message
}

function unavailable(id: string, reason: string): ExpertDirectory {
  return {
    id,
    search: () => Promise.reject(new OseError('source-unavailable', reason)),
    provenance: () => Promise.resolve({ id, status: 'unavailable', reason }),
  }
}
