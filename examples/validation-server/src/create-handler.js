import { QueueFull } from './create-pool.js'
import { readBody } from './read-body.js'

/** Errors of ours for which the notice is not to blame. */
const unavailable = new Set(['sdk-pack-missing', 'sdk-pack-broken', 'engine-missing'])

const usage = `POST /validate[?sdk=own|1.15][&language=fr]   the notice (eForms XML) as the body
200 the verdict: valid is true, false, or null where a part was not checked
400 no notice; 413 too large; 429 too many wait, come again after Retry-After; 503 no rules here; 504 took too long
`

/**
 * A request handler for `node:http`. A verdict is an answer, whatever it says: only what could not be judged has a status of
 * its own. Whoever closes the connection ends the work.
 *
 * @param limit bytes of a notice, default 8 MiB. @param patience milliseconds for a notice, waiting included, default 30 s.
 */
export function createHandler({ pool, limit = 8 * 2 ** 20, patience = 30_000 }) {
  return async (request, response) => {
    const url = URL.parse(request.url, 'http://server.invalid')
    if (url === null) return failed(response, 400, 'address', 'The address cannot be read.')
    const { pathname, searchParams } = url
    if (pathname === '/' && request.method === 'GET') return text(response, 200, usage)
    if (pathname !== '/validate') return failed(response, 404, 'not-found', 'There is /validate.')
    if (request.method !== 'POST') return failed(response, 405, 'method', 'POST a notice.', { allow: 'POST' })
    try {
      const notice = await readBody(request, limit)
      if (notice === undefined)
        return failed(response, 413, 'too-large', `A notice has at most ${limit} bytes here.`, { connection: 'close' })
      const signal = AbortSignal.any([closing(response), AbortSignal.timeout(patience)])
      const task = { notice, sdk: searchParams.get('sdk') ?? 'own', language: searchParams.get('language') }
      const { verdict, error } = await pool.run(task, { signal })
      if (error) return json(response, unavailable.has(error.code) ? 503 : 400, { error })
      return json(response, 200, verdict)
    } catch (error) {
      // Nobody is there to be told.
      if (response.destroyed || request.errored) return undefined
      if (error instanceof QueueFull)
        return failed(response, 429, 'too-many', 'Too many notices wait. Come again.', { 'retry-after': '1' })
      if (error.name === 'AbortError')
        return failed(response, 504, 'too-long', `The notice took longer than ${patience} ms.`)
      return failed(response, 500, 'failed', 'The notice could not be judged.')
    }
  }
}

/** Aborted where the connection is closed before the answer went out. */
function closing(response) {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}

function failed(response, status, code, message, headers = {}) {
  return json(response, status, { error: { code, message } }, headers)
}

function json(response, status, value, headers = {}) {
  return send(response, status, 'application/json', `${JSON.stringify(value)}\n`, headers)
}

function text(response, status, value) {
  return send(response, status, 'text/plain; charset=utf-8', value, {})
}

function send(response, status, type, body, headers) {
  response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff', ...headers })
  response.end(body)
}
