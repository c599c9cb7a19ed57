import { defined, OseError } from '@opensource-experts/core'
import { createHttp, type HttpAnswer, type HttpOptions, isHttpError, shownUrl } from '@opensource-experts/core/http'
import { restAsked, restFacts } from './rest-asked'
import { Unreadable } from './unreadable'

export interface ClientOptions {
  /** Time, size, retries and addresses: see `createHttp`. */
  readonly http?: HttpOptions
  /** Milliseconds that are waited where a platform asks for it; a longer rest is an error that says so. Default 60,000. */
  readonly mostWaitMs?: number
}

export interface Answered {
  readonly value: unknown
  /** Path and query of the page that follows, of the same host. */
  readonly next?: string
}

export interface ForgeClient {
  /** @throws OseError `source-unavailable`, `source-rate-limited`; the signal's reason. */
  get(path: string, signal?: AbortSignal): Promise<Answered>
  /** The same where 404 is an answer: undefined. */
  find(path: string, signal?: AbortSignal): Promise<Answered | undefined>
  /** Whether it answers 204, where 404 says no. */
  has(path: string, signal?: AbortSignal): Promise<boolean>
  /** A request of another kind, with the same care. */
  ask(path: string, json: unknown, signal?: AbortSignal): Promise<Answered>
  /** Whether a path stays at the address of the API. */
  isOwn(path: string): boolean
}

const attempts = 3

/**
 * One API, asked within limits. The token stands in a header alone, which `core/http` sends to no other host and shows nowhere.
 *
 * @param api its address, without a closing slash.
 */
export function forgeClient(
  source: string,
  api: string,
  headers: Readonly<Record<string, string>>,
  { http: options = {}, mostWaitMs = 60_000 }: ClientOptions,
): ForgeClient {
  const http = createHttp({
    retries: 2,
    attemptMs: 30_000,
    totalMs: 90_000,
    ...options,
    headers: { ...options.headers, ...headers },
  })
  const { now = Date.now, sleep = pause } = options
  const base = new URL(api)
  const own = (path: string) => {
    const url = path.startsWith('/') ? URL.parse(path, base) : null
    return url?.origin === base.origin ? url : undefined
  }

  async function send(path: string, json: unknown, signal: AbortSignal | undefined): Promise<Answered> {
    const found = await attempted(path, json, signal, isLimitOrAnswer)
    // It was no answer, so that it did not come here.
    return found ?? { value: undefined }
  }

  async function attempted(
    path: string,
    json: unknown,
    signal: AbortSignal | undefined,
    isAnswer: (status: number) => boolean,
    read: (answer: HttpAnswer, base: URL) => Answered = answered,
  ): Promise<Answered | undefined> {
    const url = own(path)
    if (!url) throw unavailable(source, base, new Unreadable('it leads to another host'))
    const request = json === undefined ? {} : { method: 'POST', json, idempotent: true }
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await http.request(url, { ...request, ...defined({ signal }), isAnswer })
        const waitMs = restAsked(answer, now())
        if (waitMs === undefined) return answer.status === 404 ? undefined : read(answer, base)
        if (waitMs > mostWaitMs || attempt === attempts) throw limited(source, base, waitMs, now())
        await sleep(waitMs, signal ?? new AbortController().signal)
        signal?.throwIfAborted()
      } catch (error) {
        signal?.throwIfAborted()
        throw unavailable(source, url, error)
      }
    }
  }
  return {
    get: (path, signal) => send(path, undefined, signal),
    find: (path, signal) => attempted(path, undefined, signal, isFoundOrNot),
    has: async (path, signal) => (await attempted(path, undefined, signal, isFoundOrNot, noContent)) !== undefined,
    ask: (path, json, signal) => send(path, json, signal),
    isOwn: (path) => own(path) !== undefined,
  }
}

function isLimitOrAnswer(status: number): boolean {
  return (status >= 200 && status < 300) || status === 403 || status === 429
}

function isFoundOrNot(status: number): boolean {
  return status === 404 || isLimitOrAnswer(status)
}

/** RFC 9110, 15.3.5: 204 says all by being there. */
function noContent({ status }: HttpAnswer): Answered {
  if (status === 204) return { value: undefined }
  throw new Unreadable(`it answered with status ${status}, where 204 or 404 is an answer`)
}

function answered(answer: HttpAnswer, base: URL): Answered {
  if (answer.status === 403)
    throw new Unreadable('it answered with status 403: what it is asked for is not open to all')
  const value = answer.json()
  const next = nextOf(answer.headers.get('link'), base)
  return { value, ...defined({ next }) }
}

/** RFC 8288: `<https://...>; rel="next"`. One that leads to another host is no page of this list. */
function nextOf(header: string | null, base: URL): string | undefined {
  for (const link of (header ?? '').split(/,\s*(?=<)/)) {
    const [, target] = /^\s*<([^>]{1,4000})>/.exec(link) ?? []
    if (target === undefined || !/;\s*rel="?next"?\s*(;|$)/i.test(link)) continue
    const url = URL.parse(target, base)
    if (url?.origin !== base.origin) throw new Unreadable('its next page lies on another host')
    return `${url.pathname}${url.search}`
  }
  return undefined
}

function limited(source: string, base: URL, waitMs: number, now: number): OseError {
  const facts = restFacts(waitMs, now)
  const until = facts.again === undefined ? 'later' : `after ${facts.again.slice(0, 19)}Z`
  return new OseError(
    'source-rate-limited',
    `${source} at ${base.host} asks to be left alone for ${Math.ceil(waitMs / 1000)} s. Go on from the same place ${until}; a token allows more.`,
    { file: shownUrl(base), facts },
  )
}

/** One projection of all failures. The platform's own errors, which may quote what was sent, stay behind. */
export function unavailable(source: string, url: URL, error: unknown): unknown {
  const file = shownUrl(url)
  const say = (why: string, code: string) =>
    new OseError('source-unavailable', `${source} at ${url.host} is unavailable: ${why} Nothing is known of it now.`, {
      file,
      facts: { code },
    })
  if (isHttpError(error)) {
    const reason = String(error.facts.reason)
    return say(`${reason}.${error.message.split(`${reason}.`).at(-1) ?? ''}`, error.code)
  }
  if (error instanceof Unreadable) return say(`${error.message}.`, 'source-shape-unknown')
  if (OseError.isInstance(error)) return error
  return say('it failed without a reason that can be shown.', 'source-failed')
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
}
