import { OseError } from '@opensource-experts/core'
import { addressProblem, shownAddress } from './directory-address'
import { orAbort } from './or-abort'

export interface FetchTextOptions {
  readonly fetch: typeof fetch
  readonly signal: AbortSignal
  readonly maxBytes: number
}

export interface FetchedText {
  readonly text: string
  readonly contentType: string
}

const mostRedirects = 3
const redirects = new Set([301, 302, 303, 307, 308])

/** Fetches a text. @throws OseError `source-unavailable` with a reason that shows no secret. */
export async function fetchText(start: URL, options: FetchTextOptions): Promise<FetchedText> {
  let url = start
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const response = await ask(url, options)
    if (response.type === 'opaqueredirect')
      throw gone(url, 'it redirects, and this platform does not say where to; give the final address')
    if (redirects.has(response.status)) {
      await response.body?.cancel()
      url = redirected(url, response.headers.get('location'))
      continue
    }
    if (!response.ok) {
      await response.body?.cancel()
      throw gone(url, `it answered with status ${response.status}`)
    }
    return { text: await body(url, response, options), contentType: response.headers.get('content-type') ?? '' }
  }
  throw gone(start, `it redirects more than ${mostRedirects} times`)
}

async function ask(url: URL, { fetch: call, signal }: FetchTextOptions): Promise<Response> {
  try {
    return await orAbort(
      call(url.href, {
        redirect: 'manual',
        // Nothing of the user goes along.
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: { accept: 'application/json, application/yaml, text/yaml, text/plain;q=0.8' },
        signal,
      }),
      signal,
    )
  } catch (cause) {
    throw failed(url, signal, cause)
  }
}

/** A redirect to another host could lead anywhere: it is reported, and the caller decides. */
function redirected(from: URL, location: string | null): URL {
  let to: URL
  try {
    to = new URL(location ?? '', from)
  } catch {
    throw gone(from, 'it redirects to something that is not a URL')
  }
  if (location === null) throw gone(from, 'it redirects without saying where to')
  if (to.host !== from.host || addressProblem(to))
    throw gone(from, `it redirects to ${to.protocol}//${to.host}; give that address if you trust it`)
  return to
}

async function body(url: URL, response: Response, { signal, maxBytes }: FetchTextOptions): Promise<string> {
  const tooLarge = () => gone(url, `its answer has more than ${maxBytes} bytes`)
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel()
    throw tooLarge()
  }
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  try {
    for (;;) {
      const { done, value } = await orAbort(reader.read(), signal)
      if (done) return text + decoder.decode()
      size += value.byteLength
      if (size > maxBytes) throw tooLarge()
      text += decoder.decode(value, { stream: true })
    }
  } catch (cause) {
    // The rest is not wanted; a body that cannot even be cancelled changes nothing of the answer.
    reader.cancel().catch(() => undefined)
    if (OseError.isInstance(cause)) throw cause
    if (cause instanceof TypeError && !signal.aborted && /utf-?8|encoded data/i.test(cause.message))
      throw gone(url, 'its answer is not UTF-8')
    throw failed(url, signal, cause)
  }
}

function failed(url: URL, signal: AbortSignal, cause: unknown): OseError {
  if (signal.aborted) {
    const timeout = signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
    return gone(url, timeout ? 'it did not answer in time' : 'the search was stopped')
  }
  const code = codeOf(cause)
  return gone(url, code ? `the connection failed (${code})` : 'the connection failed')
}

/** `ECONNREFUSED` and the like: engines put them on the error or its cause. The message may hold the full address. */
function codeOf(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ('code' in each && typeof each.code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(each.code)) return each.code
  }
  return undefined
}

function gone(url: URL, why: string): OseError {
  return new OseError('source-unavailable', `The directory ${shownAddress(url)} is unavailable: ${why}.`, {
    file: shownAddress(url),
  })
}
