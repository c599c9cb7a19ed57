/// <reference types="node" />

import type { Agent, IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { defined } from '../../data/defined'
import { HttpFailed } from '../http-error'
import type { PlatformFetch } from '../http-options'
import { safeLookup } from './safe-lookup'
import { unpacked } from './unpacked'

const withoutBody = new Set([204, 205, 304])

/** A fetch over `node:https`: it follows nothing, looks at the address it connects to, and unpacks strictly. */
export function nodeFetch({ privateAddresses }: { readonly privateAddresses: boolean }): PlatformFetch {
  let wires: Promise<Wires> | undefined
  const call = async (input: string, init: RequestInit, maxBytes: number): Promise<Response> => {
    const url = new URL(input)
    const { method = 'GET', body, signal } = init
    wires ??= loadWires()
    const { module, agent } = (await wires)[url.protocol === 'https:' ? 'https' : 'http']
    return new Promise((resolve, reject) => {
      const request = module.request(url, {
        method,
        headers: Object.fromEntries(new Headers(init.headers)),
        agent,
        ...defined({ signal: signal ?? undefined, lookup: privateAddresses ? undefined : safeLookup(url.hostname) }),
      })
      request.on('error', reject)
      request.on('response', (message) => {
        try {
          resolve(responseOf(message, method, maxBytes))
        } catch (error) {
          message.destroy()
          reject(error)
        }
      })
      request.end(body instanceof Uint8Array ? body : undefined)
    })
  }
  return Object.assign(call, { unpacks: true })
}

interface Wires {
  readonly http: Wire
  readonly https: Wire
}

interface Wire {
  readonly module: Pick<typeof import('node:http'), 'request'>
  readonly agent: Agent
}

/** When something is first asked for: loading Node's own takes longer than most programs run that ask for nothing. */
async function loadWires(): Promise<Wires> {
  const [{ default: http }, { default: https }] = await Promise.all([import('node:http'), import('node:https')])
  // Agents of our own: a connection that somebody else opened to a private address is not taken over.
  return {
    http: { module: http, agent: new http.Agent(agentOptions(http)) },
    https: { module: https, agent: new https.Agent(agentOptions(https)) },
  }
}

/** The proxy that the host has chosen for all its requests, if any. */
function agentOptions({ globalAgent }: { readonly globalAgent: Agent }): object {
  // Node's own type leaves the options out; they have no prototype.
  const { options } = globalAgent as Agent & { readonly options?: { readonly proxyEnv?: unknown } }
  return defined({ proxyEnv: options?.proxyEnv })
}

function responseOf(message: IncomingMessage, method: string, maxBytes: number): Response {
  const { statusCode: status = 0 } = message
  const headers = new Headers()
  for (const [name, values] of Object.entries(message.headersDistinct))
    for (const value of values ?? []) headers.append(name, value)
  const none = method === 'HEAD' || withoutBody.has(status)
  if (none) message.resume()
  return new Response(none ? null : bodyOf(message, headers, maxBytes), { status, headers })
}

function bodyOf(message: IncomingMessage, headers: Headers, maxBytes: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? ''
  let body: Readable = message
  if (coding !== '' && coding !== 'identity') {
    const plain = unpacked(message, coding, maxBytes)
    if (!plain) throw new HttpFailed(unknownCoding())
    body = plain
  }
  const stream: NodeReadableStream = Readable.toWeb(body)
  return stream as unknown as ReadableStream<Uint8Array<ArrayBuffer>>
}

function unknownCoding() {
  const reason = 'its answer is packed in a way that was not asked for'
  return { code: 'http-encoding', reason, cure: 'Tell whoever runs the server.' } as const
}
