import { readBytes } from '../io/read-bytes'

/** TED's largest notices have a few MiB. The same bound as the adapter's. */
const maxBytes = 32 * 1024 * 1024

/** @throws OseError of `readBytes`. */
export function readNoticeFile(file: string): Promise<Uint8Array> {
  return readBytes(file, maxBytes)
}
