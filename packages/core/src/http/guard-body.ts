import { defined } from '../data/defined'
import { HttpFailed, type HttpFailure } from './http-error'
import { codeOf } from './network-failure'
import { orAbort } from './or-abort'

/**
 * The body in pieces, within the cap, and whole: a body that ends early is a failure, never a shorter success.
 * A declared length above the cap is refused before a byte is read; a lower one is not believed.
 *
 * @throws HttpFailed `http-too-large`, `http-cut-body`.
 */
export async function* guardBody(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const declared = declaredLength(response.headers)
  if (declared !== undefined && declared > maxBytes) {
    await response.body?.cancel().catch(() => undefined)
    throw new HttpFailed(tooLarge(maxBytes))
  }
  const reader = response.body?.getReader()
  let size = 0
  let whole = false
  try {
    while (reader) {
      const { done, value } = await orAbort(reader.read(), signal)
      if (done) break
      size += value.byteLength
      if (size > maxBytes) throw new HttpFailed(tooLarge(maxBytes))
      yield value
    }
    // The length counts what was on the wire, so it says nothing of a body that was unpacked on the way.
    if (declared !== undefined && size < declared && !isEncoded(response.headers)) throw new HttpFailed(cutBody())
    whole = true
  } catch (cause) {
    if (cause instanceof HttpFailed || signal.aborted) throw cause
    throw new HttpFailed(cutBody(codeOf(cause)))
  } finally {
    // The rest is not wanted; a body that cannot even be cancelled changes nothing of the answer.
    if (!whole) reader?.cancel().catch(() => undefined)
  }
}

/** All of it in one piece. */
export async function wholeBody(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const kept: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    kept.push(piece)
    size += piece.byteLength
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of kept) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return bytes
}

export function isEncoded(headers: Headers): boolean {
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? ''
  return coding !== '' && coding !== 'identity'
}

export function tooLarge(maxBytes: number): HttpFailure {
  return {
    code: 'http-too-large',
    reason: `its answer has more than ${maxBytes} bytes`,
    cure: 'Ask for less, or raise maxBytes.',
    facts: { maxBytes },
  }
}

function cutBody(code?: string): HttpFailure {
  return {
    code: 'http-cut-body',
    reason: `its answer ended before it was whole${code === undefined ? '' : ` (${code})`}`,
    cure: 'Try again; if it stays so, tell whoever runs the server.',
    ...defined({ facts: code === undefined ? undefined : { code } }),
  }
}

function declaredLength(headers: Headers): number | undefined {
  const value = headers.get('content-length')?.trim() ?? ''
  return /^\d{1,15}$/.test(value) ? Number(value) : undefined
}
