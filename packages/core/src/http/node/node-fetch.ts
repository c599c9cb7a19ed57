/// <reference types="node" />

import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
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
  // Agents of our own: a connection that somebody else opened to a private address is not taken over.
  const agents = { 'http:': new http.Agent(agentOptions(http)), 'https:': new https.Agent(agentOptions(https)) }
  const call = (input: string, init: RequestInit, maxBytes: number): Promise<Response> => {
    const url = new URL(input)
    const secure = url.protocol === 'https:'
    const { method = 'GET', body, signal } = init
    return new Promise((resolve, reject) => {
      const request = (secure ? https : http).request(url, {
        method,
        headers: Object.fromEntries(new Headers(init.headers)),
        agent: agents[secure ? 'https:' : 'http:'],
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

/** The proxy that the host has chosen for all its requests, if any. */
function agentOptions({ globalAgent }: { readonly globalAgent: http.Agent }): object {
  // Node's own type leaves the options out; they have no prototype.
  const { options } = globalAgent as http.Agent & { readonly options?: { readonly proxyEnv?: unknown } }
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
