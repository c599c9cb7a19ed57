import { decodeText } from './decode-text'
import { httpError } from './http-error'
import { parseAnswer } from './parse-answer'

export interface HttpAnswer {
  /** Where it came from at last, without its query. */
  readonly source: string
  readonly status: number
  readonly headers: Headers
  /** Media type in small letters, without parameters; empty where none is stated. */
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** @throws OseError `http-no-content`, `http-not-ready`, `http-charset` */
  text(): string
  /** @throws OseError as `text`, and `http-not-json` with the place. */
  json(): unknown
}

export function httpAnswer(
  source: string,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  bytes: Uint8Array<ArrayBuffer>,
): HttpAnswer {
  const contentType = headers.get('content-type') ?? ''
  const mediaType = (contentType.split(';')[0] ?? '').trim().toLowerCase()
  const text = () => {
    // RFC 9110, 15.3.3: accepted is a promise, not the thing. 15.3.5: nothing is no empty list.
    if (status === 202)
      throw httpError(source, {
        code: 'http-not-ready',
        reason: 'it is still at work (status 202)',
        cure: 'Ask again later.',
        facts: { status },
      })
    if (status === 204 || status === 205)
      throw httpError(source, {
        code: 'http-no-content',
        reason: `its answer has no content (status ${status}) and cannot be read`,
        cure: 'Check the address.',
        facts: { status },
      })
    return decodeText(source, bytes, contentType)
  }
  return { source, status, headers, mediaType, bytes, text, json: () => parseAnswer(source, text(), mediaType) }
}
