import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { OseError } from '../errors/ose-error'
import { createWireServer } from '../testing'
import { selfSigned } from './__fixtures__/self-signed'
import type { HttpOptions } from './http-options'
import { createHttp } from './index.node'

const hooks = { beforeAll, afterEach, afterAll }
const server = createWireServer({}, hooks)
const other = createWireServer({}, hooks)
const secure = createWireServer({ 'GET /': { json: 1 } }, hooks, { tls: selfSigned })

const text = JSON.stringify(Array.from({ length: 400 }, (_, index) => ({ id: index, name: `firm ${index * 7919}` })))
const packed = gzipSync(text)
const gzip = { 'content-encoding': 'gzip' }
const chunked = { 'transfer-encoding': 'chunked' }

const local = (options: HttpOptions = {}) => createHttp({ privateAddresses: true, sleep: async () => {}, ...options })

async function failure(path: string, options?: HttpOptions): Promise<OseError> {
  const error = await local(options)
    .request(server.url + path)
    .catch((cause: unknown) => cause)
  if (OseError.isInstance(error)) return error
  throw new Error('it did not fail with an error of ours', { cause: error })
}

describe('packed answers', () => {
  it.each([
    ['gzip', packed],
    ['x-gzip', packed],
    ['GZIP', packed],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', text],
  ])('%s is unpacked', async (coding, body) => {
    server.use({ 'GET /': { body, headers: { 'content-encoding': coding } } })
    expect((await local().request(server.url)).text()).toBe(text)
    expect(server.requests[0]?.headers['accept-encoding']).toBe('gzip, br')
  })

  it.each([
    ['its length is honest, its end is missing', { body: packed.subarray(0, 900), headers: gzip }],
    ['the last byte is missing', { body: packed.subarray(0, -1), headers: gzip }],
    ['in chunks that end well', { body: packed.subarray(0, 900), headers: { ...gzip, ...chunked } }],
    ['nothing but its head', { body: packed.subarray(0, 10), headers: gzip }],
    ['nothing at all', { body: '', headers: gzip }],
    ['the connection ends', { body: packed, cut: 900, headers: gzip }],
    ['the connection ends within chunks', { body: packed, cut: 900, headers: { ...gzip, ...chunked } }],
    ['its sum is wrong', { body: damaged(packed), headers: gzip }],
    ['brotli', { body: brotliCompressSync(text).subarray(0, -5), headers: { 'content-encoding': 'br' } }],
    ['it is not packed', { body: text, headers: gzip }],
  ])('cut: %s', async (_, answer) => {
    server.use({ 'GET /': answer })
    expect(await failure('/')).toMatchObject({ code: 'http-cut-body', facts: { attempts: 3 } })
  })

  it('a coding that is not known is refused', async () => {
    server.use({ 'GET /': { body: 'x', headers: { 'content-encoding': 'zstd' } } })
    expect(await failure('/')).toMatchObject({ code: 'http-encoding', facts: { attempts: 1 } })
  })

  it('a small answer that unpacks to 200 MB stops at the cap', async () => {
    server.use({ 'GET /': { body: gzipSync(new Uint8Array(200_000_000)), headers: gzip } })
    expect(await failure('/', { maxBytes: 1_000_000 })).toMatchObject({ code: 'http-too-large' })
  })

  it('packed blocks that hold nothing stop at the cap too', async () => {
    const empty = Buffer.concat(Array(5000).fill(gzipSync('')))
    server.use({ 'GET /': { body: empty, headers: { ...gzip, ...chunked } } })
    expect(await failure('/', { maxBytes: 50_000 })).toMatchObject({ code: 'http-too-large' })
  })
})

describe('plain answers', () => {
  it.each([
    ['announced', { body: text, cut: 100 }],
    ['in chunks', { body: text, cut: 100, headers: chunked }],
  ])('cut, %s: an error after all attempts, or the whole', async (_, answer) => {
    server.use({ 'GET /': answer, 'GET /once': [answer, { body: text }] })
    expect(await failure('/')).toMatchObject({ code: 'http-cut-body', facts: { attempts: 3 } })
    expect((await local().request(`${server.url}/once`)).text()).toBe(text)
  })

  it('too large: announced, or found out', async () => {
    server.use({
      'GET /announced': { body: 'x', headers: { 'content-length': '209715200' }, cut: 1 },
      'GET /silent': { body: new Uint8Array(200_000_000), headers: chunked },
    })
    for (const path of ['/announced', '/silent']) {
      expect(await failure(path, { maxBytes: 65_536 })).toMatchObject({
        code: 'http-too-large',
        facts: { attempts: 1 },
      })
    }
  })

  it('a body as long as allowed is taken', async () => {
    server.use({ 'GET /': { body: 'x'.repeat(1000) } })
    expect((await local({ maxBytes: 1000 }).request(server.url)).bytes).toHaveLength(1000)
    expect(await failure('/', { maxBytes: 999 })).toMatchObject({ code: 'http-too-large' })
  })

  it('a drip ends with the time of the attempt, and of the whole', async () => {
    server.use({ 'GET /': { body: text, dripMs: 20 } })
    expect(await failure('/', { attemptMs: 60, retries: 0 })).toMatchObject({ code: 'http-timeout' })
    expect(await failure('/', { attemptMs: false, totalMs: 60 })).toMatchObject({ code: 'http-timeout' })
  })
})

describe('as a stream', () => {
  const read = async (pieces: AsyncIterable<Uint8Array>) => {
    let size = 0
    for await (const piece of pieces) size += piece.length
    return size
  }

  it('gives the pieces, and holds little in memory', async () => {
    server.use({ 'GET /': { body: new Uint8Array(50_000_000) } })
    const { pieces, status } = await local({ maxBytes: 60_000_000 }).stream(server.url)
    expect([status, await read(pieces)]).toEqual([200, 50_000_000])
  })

  it.each([
    ['http-cut-body', { body: text, cut: 100 }, {}],
    ['http-cut-body', { body: packed.subarray(0, 900), headers: gzip }, {}],
    ['http-too-large', { body: text, headers: chunked }, { maxBytes: 100 }],
    ['http-timeout', { body: text, dripMs: 20 }, { totalMs: 60 }],
  ])('ends with %s', async (code, answer, options) => {
    server.use({ 'GET /': answer })
    const { pieces } = await local(options).stream(server.url)
    await expect(read(pieces)).rejects.toMatchObject({ code })
  })

  it('stops where the caller stops it', async () => {
    server.use({ 'GET /': { body: text, dripMs: 5 } })
    const controller = new AbortController()
    const { pieces } = await local().stream(server.url, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 20)
    await expect(read(pieces)).rejects.toThrow('enough')
  })
})

describe('connections', () => {
  it('nobody listens', async () => {
    const http = local()
    await expect(http.request('http://127.0.0.1:1/')).rejects.toMatchObject({
      code: 'http-network',
      facts: { code: 'ECONNREFUSED', attempts: 3 },
    })
  })

  it('broken before an answer', async () => {
    server.use({ 'GET /': { broken: true } })
    expect(await failure('/')).toMatchObject({ code: 'http-network', facts: { attempts: 3 } })
  })

  it('a certificate of its own making is refused once, and said', async () => {
    const asked = local().request(secure.url)
    await expect(asked).rejects.toMatchObject({
      code: 'http-certificate',
      facts: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT', attempts: 1 },
    })
    expect(secure.requests).toEqual([])
  })

  it('a name that leads to a private address is not connected to', async () => {
    server.use({ 'GET /': { json: 1 } })
    const { port } = new URL(server.url)
    // The name of this machine itself, as the system resolves it.
    const named = createHttp({ retries: 0, resolve: async () => ['127.0.0.1'] })
    await expect(named.request(`http://inner.example.org:${port}/`)).rejects.toMatchObject({
      code: 'http-private-address',
    })
    expect(server.requests).toEqual([])
  })

  it('a redirect to a private address or another host is not followed', async () => {
    server.use({ 'GET /': { redirect: `${other.url}/x?token=hunter2` } })
    const error = await failure('/')
    expect(error).toMatchObject({ code: 'http-redirect-refused' })
    expect(error.message).toContain(other.url)
    expect(error.message).not.toContain('hunter2')
    expect(other.requests).toEqual([])
  })
})

/** One byte of the check sum is another one. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[copy.length - 6] = (copy.at(-6) ?? 0) ^ 0xff
  return copy
}
