import http from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createWireServer } from '../../testing'
import { HttpFailed } from '../http-error'
import { nodeFetch } from './node-fetch'

const server = createWireServer({}, { beforeAll, afterEach, afterAll })
const fetch = nodeFetch({ privateAddresses: true })
const get = (init: RequestInit = {}, maxBytes = 1000) => fetch(server.url, init, maxBytes)

describe('what is sent', () => {
  it('is a GET where nothing else is asked', async () => {
    server.use({ 'GET /': { body: 'x' } })
    expect(await (await get()).text()).toBe('x')
  })

  it('has the headers and the body', async () => {
    server.use({ 'PUT /': { body: 'x' } })
    await get({ method: 'PUT', headers: { 'X-Own': 'a' }, body: new TextEncoder().encode('sent') })
    expect(server.requests).toMatchObject([{ method: 'PUT', body: 'sent', headers: { 'x-own': 'a' } }])
  })
})

describe('what comes', () => {
  it('has each header, those given twice too', async () => {
    server.use({ 'GET /': { status: 203, body: 'x', headers: { 'x-a': 'b', 'set-cookie': 'c=1' } } })
    const { status, headers } = await get()
    expect([status, headers.get('x-a'), headers.getSetCookie()]).toEqual([203, 'b', ['c=1']])
  })

  it.each([
    ['HEAD', 200],
    ['GET', 204],
    ['GET', 304],
  ])('%s, status %i: has no body, and its connection serves the next request', async (method, status) => {
    server.use({ [`${method} /`]: { status, body: status === 200 ? 'abc' : '' }, 'GET /next': { body: 'x' } })
    const answer = await get({ method })
    expect([answer.status, answer.body]).toEqual([status, null])
    expect(await (await fetch(`${server.url}/next`, {}, 10)).text()).toBe('x')
  })

  it.each([
    [2, undefined],
    [1, 'http-too-large'],
  ])('packed, with a cap of %i times its own bytes', async (times, code) => {
    const { gzipSync } = await import('node:zlib')
    const body = gzipSync('x')
    server.use({ 'GET /': { body, headers: { 'content-encoding': 'gzip' } } })
    const most = times === 2 ? body.length : body.length - 1
    const read = get({}, most).then((answer) => answer.text())
    if (code === undefined) expect(await read).toBe('x')
    else await expect(read).rejects.toMatchObject({ failure: { code } })
  })

  it('packed in another way is refused, and the connection is closed', async () => {
    let close = () => {}
    const closed = new Promise<void>((resolve) => {
      close = resolve
    })
    const own = http.createServer((_, response) => {
      response.writeHead(200, { 'content-encoding': 'zstd' })
      response.write('x')
      response.on('close', close)
    })
    await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve))
    const address = own.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const error = await fetch(`http://127.0.0.1:${port}/`, {}, 10).catch((cause: unknown) => cause)
    expect(error instanceof HttpFailed && error.failure).toEqual({
      code: 'http-encoding',
      reason: 'its answer is packed in a way that was not asked for',
      cure: 'Tell whoever runs the server.',
    })
    await closed
    own.closeAllConnections()
    await new Promise((resolve) => own.close(resolve))
  })
})

describe('the connection', () => {
  it('ends with the signal', async () => {
    server.use({ 'GET /': { delayMs: 'never' } })
    const controller = new AbortController()
    const asked = get({ signal: controller.signal })
    controller.abort()
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('is not made to a name that leads to a private address, unless asked for', async () => {
    server.use({ 'GET /': { body: 'x' } })
    const { port } = new URL(server.url)
    const named = `http://localhost:${port}/`
    const careful = nodeFetch({ privateAddresses: false })
    await expect(careful(named, {}, 10)).rejects.toMatchObject({ code: 'OSE_PRIVATE_ADDRESS' })
    expect(server.requests).toEqual([])
  })

  it('goes through agents of its own, with the proxy that the host has chosen', async () => {
    server.use({ 'GET http://api.example.org/list': { body: 'by the proxy' } })
    const { options } = http.globalAgent as http.Agent & { options: Record<string, unknown> }
    options.proxyEnv = { HTTP_PROXY: server.url }
    try {
      const proxied = nodeFetch({ privateAddresses: false })
      const answer = await proxied('http://api.example.org/list', {}, 100).catch((error: unknown) => error)
      expect(answer instanceof Response ? await answer.text() : answer).toBe('by the proxy')
    } finally {
      delete options.proxyEnv
    }
  })
})
