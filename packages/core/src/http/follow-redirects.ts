import { defined } from '../data/defined'
import { checkTarget, urlProblem } from './check-target'
import { isEncoded } from './guard-body'
import { HttpFailed } from './http-error'
import type { HttpSettings } from './http-settings'
import { networkFailure } from './network-failure'
import { redactAddress, shownUrl } from './redact'

export interface Sent {
  readonly method: string
  readonly headers: Headers
  readonly body: Uint8Array<ArrayBuffer> | undefined
}

export interface Followed {
  readonly url: URL
  readonly response: Response
}

const redirectStatuses = new Set([301, 302, 303, 307, 308])
/** All that another host may know of the request. */
const harmless = ['accept', 'accept-encoding', 'accept-language', 'user-agent']

/** Asks, and follows redirects by hand: each target is checked as the first one was. @throws HttpFailed */
export async function followRedirects(
  start: URL,
  first: Sent,
  settings: HttpSettings,
  signal: AbortSignal,
): Promise<Followed> {
  let url = start
  let sent = first
  for (let hop = 0; ; hop += 1) {
    const response = await ask(url, sent, settings, signal)
    if (response.type === 'opaqueredirect')
      throw refused('it redirects, and this platform does not say where to; give the final address')
    if (!redirectStatuses.has(response.status)) return { url, response }
    await response.body?.cancel().catch(() => undefined)
    if (hop === settings.redirects) throw refused(`it redirects more than ${settings.redirects} times`)
    const to = target(url, response.headers.get('location'), start, settings)
    sent = sentTo(to, url, sent, response.status)
    url = to
  }
}

async function ask(url: URL, { method, headers, body }: Sent, settings: HttpSettings, signal: AbortSignal) {
  try {
    await checkTarget(url, settings, signal)
    const init = {
      method,
      headers,
      ...defined({ body }),
      redirect: 'manual',
      // Nothing of the user goes along.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    } as const
    const response = await settings.fetch(url.href, init, settings.maxBytes)
    // Where plain text could be asked for and is not what came, nobody can tell whether the unpacked text is whole.
    if (!settings.fetch.unpacks && headers.has('accept-encoding') && isEncoded(response.headers)) {
      await response.body?.cancel().catch(() => undefined)
      throw new HttpFailed({
        code: 'http-encoding',
        reason: 'its answer is compressed though that was not asked for, so that a cut would not be noticed',
        cure: 'Ask the server for plain answers, or leave the fetch option out.',
      })
    }
    return response
  } catch (error) {
    if (signal.aborted) throw error
    throw new HttpFailed(networkFailure(error))
  }
}

/** A redirect to another host could lead anywhere: it is reported, and the caller decides. */
function target(from: URL, location: string | null, start: URL, settings: HttpSettings): URL {
  if (location === null) throw refused('it redirects without saying where to')
  if (!URL.canParse(location, from)) throw refused('it redirects to something that is not a URL')
  const to = new URL(location, from)
  const { otherHosts } = settings
  const where = redactAddress(`${to.protocol}//${to.host}`)
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw refused(`it redirects from https to ${where}, which anybody on the way can read and change`)
  const known = to.host === start.host || (typeof otherHosts === 'boolean' ? otherHosts : otherHosts.includes(to.host))
  if (!known) throw refused(`it redirects to ${where}; give that address if you trust it`)
  const problem = urlProblem(to, settings)
  if (problem) throw new HttpFailed({ ...problem, reason: `it redirects to ${where}: ${problem.reason}` })
  return to
}

function sentTo(to: URL, from: URL, sent: Sent, status: number): Sent {
  const { method } = sent
  // RFC 9110, 15.4: 303 asks for a GET; 301 and 302 do so after a POST, as everybody reads them.
  const asks = method !== 'GET' && method !== 'HEAD' && (status === 303 || (status < 303 && method === 'POST'))
  const body = asks ? undefined : sent.body
  const headers = new Headers(sent.headers)
  if (asks) for (const name of ['content-type', 'content-length', 'content-encoding']) headers.delete(name)
  if (to.origin === from.origin) return { method: asks ? 'GET' : method, headers, body }
  if (body) throw refused(`it redirects what was sent to ${shownUrl(new URL(to.origin))}`)
  for (const name of [...headers.keys()]) if (!harmless.includes(name)) headers.delete(name)
  return { method: asks ? 'GET' : method, headers, body }
}

function refused(reason: string): HttpFailed {
  return new HttpFailed({ code: 'http-redirect-refused', reason, cure: 'Give the final address if you trust it.' })
}
