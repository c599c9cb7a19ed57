import type { Context } from '../io/context'

/** TED's largest notices have a few MiB. The same bound as the adapter's. */
const maxBytes = 32 * 1024 * 1024

/** @throws OseError of `Input.read`. */
export function readNoticeFile({ input }: Context, file: string): Promise<Uint8Array> {
  return input.read(file, maxBytes)
}
