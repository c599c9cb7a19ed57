import { OseError } from '../errors/ose-error'
import type { SeenRequest, TestAnswer, TestHooks, TestTable } from './test-answer'
import { contentOf, testLedger } from './test-ledger'

export interface TestServer {
  /** What was asked in the test so far. */
  readonly requests: readonly SeenRequest[]
  /** Another table, from here to the end of the test. */
  use(table: TestTable): void
}

/**
 * Answers every request of the process from a table, without a network: `fetch` and `node:http` alike, on msw, which the
 * host installs. A request that the table has no answer for fails the test that made it.
 *
 * @example const server = createTestServer({ 'GET https://api.example.org/list': { json: [] } }, { beforeAll, afterEach, afterAll })
 */
export function createTestServer(table: TestTable, { beforeAll, afterEach, afterAll }: TestHooks): TestServer {
  const ledger = testLedger(table)
  let close = () => {}
  beforeAll(async () => {
    const { http, HttpResponse, setupServer } = await msw()
    const server = setupServer(
      http.all('*', async ({ request }) => {
        const answer = ledger.take(await seen(request))
        if (!answer || answer.broken) return HttpResponse.error()
        await wait(answer.delayMs ?? 0, request.signal)
        if (request.signal.aborted) return HttpResponse.error()
        const { status, headers, bytes } = contentOf(answer)
        return new HttpResponse(bytes ? bodyOf(bytes, answer) : null, { status, headers })
      }),
    )
    server.listen({ onUnhandledFrame: 'error' })
    close = () => server.close()
  })
  afterEach(() => {
    try {
      ledger.settle()
    } finally {
      ledger.reset(table)
    }
  })
  afterAll(async () => close())
  return { requests: ledger.requests, use: (next) => ledger.reset({ ...table, ...next }) }
}

async function msw() {
  try {
    const [{ http, HttpResponse }, { setupServer }] = await Promise.all([import('msw'), import('msw/node')])
    return { http, HttpResponse, setupServer }
  } catch (cause) {
    const message = 'The test server needs msw, which is not installed. Add it to the development dependencies: msw 3.'
    throw new OseError('msw-missing', message, { cause })
  }
}

async function seen(request: Request): Promise<SeenRequest> {
  const { method, url, headers } = request
  return { method, url, headers: Object.fromEntries(headers), body: await request.clone().text() }
}

function bodyOf(bytes: Uint8Array, { cut, dripMs }: TestAnswer): ReadableStream<Uint8Array> {
  const step = dripMs === undefined ? bytes.length : 1
  const end = Math.min(cut ?? bytes.length, bytes.length)
  let at = 0
  return new ReadableStream({
    async pull(controller) {
      if (at < end) {
        if (at > 0 && dripMs !== undefined) await wait(dripMs)
        const next = Math.min(at + step, end)
        controller.enqueue(bytes.slice(at, next))
        at = next
      } else if (cut === undefined) controller.close()
      else controller.error(new TypeError('terminated'))
    },
  })
}

/** Ends early where the asker has gone: nobody waits for the answer, and a failure here would only make noise. */
function wait(ms: number | 'never', signal?: AbortSignal): Promise<void> {
  if (ms === 0) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = ms === 'never' ? undefined : setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
