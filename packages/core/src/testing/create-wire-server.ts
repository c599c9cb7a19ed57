/// <reference types="node" />
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { TestServer } from './create-test-server'
import type { TestAnswer, TestHooks, TestTable } from './test-answer'
import { contentOf, testLedger } from './test-ledger'

export interface WireServer extends TestServer {
  /** `http://127.0.0.1` with the port that was free. Known once the tests run. */
  readonly url: string
}

export interface WireOptions {
  /** Key and certificate as PEM: the server speaks https. */
  readonly tls?: { readonly key: string; readonly cert: string }
}

/**
 * The same table behind a real connection on this machine, in Node: for what only the wire shows, such as cut bodies,
 * drips and certificates. Bodies go out as they are given, so that a `content-encoding` of the headers may be a lie.
 */
export function createWireServer(table: TestTable, hooks: TestHooks, { tls }: WireOptions = {}): WireServer {
  const ledger = testLedger(table)
  let server: Server | undefined
  let url = ''
  hooks.beforeAll(async () => {
    const listener = (request: IncomingMessage, response: ServerResponse) => {
      void answerTo(request, response)
    }
    const made = tls
      ? (await import('node:https')).createServer(tls, listener)
      : (await import('node:http')).createServer(listener)
    server = made
    await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve))
    const address = made.address()
    url = `${tls ? 'https' : 'http'}://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
  })
  hooks.afterEach(() => {
    try {
      ledger.settle()
    } finally {
      ledger.reset(table)
    }
  })
  hooks.afterAll(async () => {
    server?.closeAllConnections()
    server?.close()
  })

  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const piece of request) body += String(piece)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    // A proxy is sent the whole address.
    const { method = '', url: path = '' } = request
    const answer = ledger.take({ method, url: new URL(path, url).href, headers, body })
    if (!answer || answer.broken) response.destroy()
    else if (answer.delayMs !== 'never') {
      await pause(answer.delayMs ?? 0)
      await send(response, answer)
    }
  }

  return {
    requests: ledger.requests,
    use: (next) => ledger.reset({ ...table, ...next }),
    get url() {
      return url
    },
  }
}

async function send(response: ServerResponse, answer: TestAnswer): Promise<void> {
  const { status, headers, bytes = new Uint8Array() } = contentOf(answer)
  const { cut, dripMs } = answer
  const empty = status === 204 || status === 304
  response.writeHead(
    status,
    empty || 'transfer-encoding' in headers ? headers : { 'content-length': bytes.length, ...headers },
  )
  const sent = cut === undefined ? bytes : bytes.subarray(0, cut)
  if (dripMs === undefined) await write(response, sent)
  else
    for (let at = 0; at < sent.length && !response.destroyed; at += 1) {
      await write(response, sent.subarray(at, at + 1))
      await pause(dripMs)
    }
  if (cut === undefined) response.end()
  else response.destroy()
}

function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => response.write(bytes, () => resolve()))
}

function pause(ms: number): Promise<void> {
  return ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))
}
