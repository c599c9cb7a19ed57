import { type Followed, followRedirects, type Sent } from './follow-redirects'
import { guardBody, wholeBody } from './guard-body'
import type { HttpSettings } from './http-settings'

/** What one attempt brings: the answer, and its body in one piece or in pieces. */
export interface Attempt extends Followed {
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly pieces?: AsyncGenerator<Uint8Array>
}

export interface AttemptOptions {
  readonly settings: HttpSettings
  readonly maxBytes: number
  readonly isAnswer: (status: number) => boolean
  /** Whether the body is read within the attempt. */
  readonly whole: boolean
  /** Stops what is read after the attempt: the attempt's own signal goes with its request, which may be collected. */
  readonly lasting: AbortSignal
}

/** One attempt: redirects, and the body too where it is wanted whole, so that a cut one can be tried again. */
export async function attempt(
  url: URL,
  sent: Sent,
  { settings, maxBytes, isAnswer, whole, lasting }: AttemptOptions,
  signal: AbortSignal,
): Promise<Attempt> {
  const followed = await followRedirects(url, sent, { ...settings, maxBytes }, signal)
  const { response } = followed
  if (!isAnswer(response.status)) {
    // What a failure says is not read: it may be long, and quote what was sent.
    await response.body?.cancel().catch(() => undefined)
    return followed
  }
  if (sent.method === 'HEAD') return { ...followed, bytes: new Uint8Array() }
  const pieces = guardBody(response, maxBytes, whole ? signal : lasting)
  return whole ? { ...followed, bytes: await wholeBody(pieces) } : { ...followed, pieces }
}
