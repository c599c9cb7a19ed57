import ky, { isHTTPError, isTimeoutError } from 'ky'
import { type Attempt, attempt } from './attempt'
import { urlProblem, urlRefused } from './check-target'
import { type Deadline, deadline } from './deadline'
import { type HttpAnswer, httpAnswer } from './http-answer'
import { HttpFailed, type HttpFailure, httpError } from './http-error'
import type { HttpOptions, HttpPlatform, HttpRequest } from './http-options'
import { type HttpSettings, httpSettings } from './http-settings'
import { networkFailure } from './network-failure'
import { orAbort } from './or-abort'
import { redactAddress, shownUrl } from './redact'
import { askedWait, isIdempotent, mayPass, statusFailure, waitFor } from './retry-policy'
import { sentOf } from './sent-of'

export interface HttpStream extends Omit<HttpAnswer, 'bytes' | 'text' | 'json'> {
  /** Within `maxBytes` and the total time; it ends with an error where the answer is cut. Read it, or call `return()`. */
  readonly pieces: AsyncGenerator<Uint8Array>
}

export interface Http {
  /** The answer, whole. @throws OseError, see `HttpErrorCode`; the signal's reason where the caller stopped it. */
  request(url: string | URL, request?: HttpRequest): Promise<HttpAnswer>
  /** The answer as it comes, for what is too large for memory. Only what comes before the first byte is tried again. */
  stream(url: string | URL, request?: HttpRequest): Promise<HttpStream>
}

/** Fetching within limits on one platform: see `createHttp` of the entries. */
export function httpOn(platform: HttpPlatform, options: HttpOptions = {}): Http {
  const settings = httpSettings(options, platform)
  return {
    async request(address, request = {}) {
      const { url, result, limit } = await run(settings, address, request, true)
      limit.end()
      return httpAnswer(shownUrl(url), result.response, result.bytes ?? new Uint8Array())
    },
    async stream(address, request = {}) {
      const { url, result, limit } = await run(settings, address, request, false)
      const { source, status, headers, mediaType } = httpAnswer(shownUrl(url), result.response, new Uint8Array())
      return { source, status, headers, mediaType, pieces: piecesOf(result, settings, request, limit, source) }
    },
  }
}

interface Run {
  readonly url: URL
  readonly result: Attempt
  readonly limit: Deadline
}

async function run(settings: HttpSettings, address: string | URL, request: HttpRequest, whole: boolean): Promise<Run> {
  const url = parsed(address)
  const source = shownUrl(url)
  const problem = urlProblem(url, settings)
  if (problem) throw httpError(source, problem)
  const sent = failingAs(source, () => sentOf(settings, request))
  const { isAnswer = (status) => status >= 200 && status < 300, maxBytes = settings.maxBytes } = request
  request.signal?.throwIfAborted()
  settings.signal?.throwIfAborted()
  const limit = deadline(settings.totalMs, [request.signal, settings.signal], settings.now)
  let attempts = 0
  let result: Attempt | undefined
  try {
    const asked = ky(url.href, {
      method: sent.method,
      signal: limit.signal,
      timeout: settings.attemptMs,
      throwHttpErrors: (status) => !isAnswer(status),
      retry: {
        limit: settings.retries,
        methods: request.idempotent || isIdempotent(sent.method) ? [sent.method.toLowerCase()] : [],
        shouldRetry: ({ error }) => mayPass(error),
        delay: () => 0,
      },
      hooks: {
        beforeRetry: [({ error, retryCount }) => wait(error, retryCount, settings, limit)],
      },
      fetch: async (input) => {
        attempts += 1
        const { signal } = input instanceof Request ? input : limit
        result = await attempt(url, sent, { settings, maxBytes, isAnswer, whole, lasting: limit.signal }, signal)
        // ky decides by status and headers; the body is ours.
        return new Response(null, { status: result.response.status, headers: result.response.headers })
      },
    })
    await orAbort(asked, limit.signal)
    if (!result) throw new HttpFailed(networkFailure(undefined))
    return { url: result.url, result, limit }
  } catch (error) {
    limit.end()
    throw projected(error, source, { settings, request, limit, attempts })
  }
}

/** Waits, or gives up at once where the time allowed would be over before the next attempt. */
async function wait(error: Error, retry: number, settings: HttpSettings, limit: Deadline): Promise<void> {
  const ms = waitFor(error, { ...settings, retry })
  if (ms >= limit.left()) throw error
  await orAbort(settings.sleep(ms, limit.signal), limit.signal)
}

async function* piecesOf(
  { pieces }: Attempt,
  settings: HttpSettings,
  request: HttpRequest,
  limit: Deadline,
  source: string,
): AsyncGenerator<Uint8Array> {
  try {
    if (pieces) yield* pieces
  } catch (error) {
    throw projected(error, source, { settings, request, limit, attempts: 1 })
  } finally {
    limit.end()
  }
}

interface Circumstances {
  readonly settings: HttpSettings
  readonly request: HttpRequest
  readonly limit: Deadline
  readonly attempts: number
}

/** What the caller gets: its own reason where it stopped the work, else one of our errors. */
function projected(error: unknown, source: string, { settings, request, limit, attempts }: Circumstances): unknown {
  if (request.signal?.aborted) return request.signal.reason
  if (settings.signal?.aborted) return settings.signal.reason
  if (limit.expired()) return httpError(source, timeout(settings.totalMs, 'totalMs', attempts))
  if (isTimeoutError(error)) return httpError(source, timeout(settings.attemptMs, 'attemptMs', attempts))
  if (isHTTPError(error))
    return httpError(source, statusFailure(error.response.status, attempts, askedWait(error, settings.now())))
  const failure = networkFailure(error)
  return httpError(source, { ...failure, facts: { ...failure.facts, attempts } })
}

function timeout(ms: number | false, option: string, attempts: number): HttpFailure {
  return {
    code: 'http-timeout',
    reason: `it did not answer in time (${Number(ms)} ms)`,
    cure: `Try again later, or raise ${option}.`,
    facts: { ms, attempts },
  }
}

function parsed(address: string | URL): URL {
  if (address instanceof URL) return address
  if (URL.canParse(address)) return new URL(address)
  throw httpError(redactAddress(address), urlRefused('it is not a URL'))
}

function failingAs<Value>(source: string, make: () => Value): Value {
  try {
    return make()
  } catch (error) {
    throw error instanceof HttpFailed ? httpError(source, error.failure) : error
  }
}
