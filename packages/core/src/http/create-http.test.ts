import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { OseError } from '../errors/ose-error'
import { createTestServer } from '../testing'
import type { HttpOptions, HttpRequest } from './http-options'
import { createHttp as createPlainHttp } from './index'
import { createHttp } from './index.node'

const address = 'https://api.example.org/list.json'
const server = createTestServer({}, { beforeAll, afterEach, afterAll })

/** No test waits: sleeps are written down, chance is always at its highest. */
function quiet(options: HttpOptions = {}) {
  const waits: number[] = []
  const http = createHttp({
    sleep: async (ms) => {
      waits.push(ms)
    },
    random: () => 0.999_999,
    now: () => Date.UTC(2026, 10, 26, 12, 0, 0),
    ...options,
  })
  return { http, waits }
}

async function failure(options: HttpOptions, request?: HttpRequest, url = address): Promise<OseError> {
  return failing(() => quiet(options).http.request(url, request))
}

async function failing(act: () => Promise<unknown>): Promise<OseError> {
  try {
    await act()
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('it did not fail')
}

describe('answers', () => {
  it('gives JSON, text, bytes, status and headers', async () => {
    server.use({ 'GET /list.json': { json: [{ a: 'é' }], headers: { 'x-next': '2' } } })
    const answer = await quiet().http.request(`${address}?token=hunter2`)
    expect(answer.json()).toEqual([{ a: 'é' }])
    expect(answer.text()).toBe('[{"a":"é"}]')
    expect([answer.status, answer.mediaType, answer.headers.get('x-next')]).toEqual([200, 'application/json', '2'])
    expect(answer.source).toBe(address)
    expect(server.requests[0]?.url).toBe(`${address}?token=hunter2`)
  })

  it('takes an empty list for what it is', async () => {
    server.use({ 'GET /list.json': { json: [] } })
    expect((await quiet().http.request(address)).json()).toEqual([])
  })

  it('sends JSON, with headers of both', async () => {
    server.use({ 'POST /list.json': { json: {} } })
    const { http } = quiet({ headers: { 'X-Both': 'a', 'x-one': 'b' } })
    await http.request(address, { method: 'post', json: { q: 'é' }, headers: { 'x-both': 'c' } })
    expect(server.requests[0]).toMatchObject({ method: 'POST', body: '{"q":"é"}' })
    expect(server.requests[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-both': 'c',
      'x-one': 'b',
    })
  })

  it.each([
    [202, 'http-not-ready'],
    [204, 'http-no-content'],
    [205, 'http-no-content'],
  ])('status %i is an answer, and no text: %s', async (status, code) => {
    server.use({ 'GET /list.json': { status } })
    const answer = await quiet().http.request(address)
    expect(answer.status).toBe(status)
    expect(() => answer.json()).toThrow(expect.objectContaining({ code }))
    expect(() => answer.text()).toThrow(expect.objectContaining({ code }))
  })

  it.each([
    ['text/html', '<!doctype html><p>Down</p>', 'a web page (HTML)'],
    ['application/json', '<html>', 'a web page (HTML)'],
    ['application/json', '<?xml version="1.0"?>', 'XML'],
    ['application/json', '', 'empty'],
    ['application/json', 'ok', 'something else'],
  ])('%s %j is no JSON: %s', async (type, body, kind) => {
    server.use({ 'GET /list.json': { body, headers: { 'content-type': type } } })
    const answer = await quiet().http.request(address)
    expect(() => answer.json()).toThrow(expect.objectContaining({ code: 'http-not-json', file: address }))
    expect(() => answer.json()).toThrow(kind)
  })

  it('says where the JSON is wrong, and quotes nothing of it', async () => {
    server.use({ 'GET /list.json': { body: '{\n  "é": 1,\n  "password": hunter2 }' } })
    const answer = await quiet().http.request(address)
    const error = await failing(async () => answer.json())
    expect(error.location).toEqual({ line: 3, column: 15 })
    expect(JSON.stringify([error, error.message, String(error.cause), error.stack])).not.toContain('hunter')
  })

  it('reads the stated charset, else UTF-8, and never guesses', async () => {
    const latin = new Uint8Array([0x22, 0xe9, 0x22])
    server.use({
      'GET /latin': { body: latin, headers: { 'content-type': 'application/json; Charset="ISO-8859-1"' } },
      'GET /wrong': { body: latin },
      'GET /odd': { body: latin, headers: { 'content-type': 'text/plain;charset=klingon' } },
      'GET /bom': { body: '\u{feff}"é"' },
    })
    const { http } = quiet()
    const at = (path: string) => http.request(`https://api.example.org/${path}`)
    expect((await at('latin')).json()).toBe('é')
    expect((await at('bom')).json()).toBe('é')
    expect(await failing(async () => (await at('wrong')).text())).toMatchObject({ code: 'http-charset' })
    expect(await failing(async () => (await at('odd')).text())).toMatchObject({ facts: { charset: 'KLINGON' } })
  })

  it('takes other statuses for answers where the caller knows them', async () => {
    server.use({ 'GET /list.json': { status: 404, json: { error: 'none' } } })
    const answer = await quiet().http.request(address, { isAnswer: (status) => status < 500 })
    expect([answer.status, answer.json()]).toEqual([404, { error: 'none' }])
  })
})

describe('retries', () => {
  it('asks again after a failure that may pass, waiting up to twice as long each time', async () => {
    server.use({ 'GET /list.json': [{ status: 500 }, { broken: true }, { json: 1 }] })
    const { http, waits } = quiet()
    expect((await http.request(address)).json()).toBe(1)
    expect(waits).toEqual([299, 599])
  })

  it.each([408, 429, 500, 502, 503, 504, 599])('status %i: all attempts, then the status', async (status) => {
    server.use({ 'GET /list.json': { status } })
    expect(await failure({})).toMatchObject({ code: 'http-status', facts: { status, attempts: 3 } })
    expect(server.requests).toHaveLength(3)
  })

  it.each([400, 401, 403, 404, 409, 422])('status %i: once', async (status) => {
    server.use({ 'GET /list.json': { status } })
    expect(await failure({})).toMatchObject({ code: 'http-status', facts: { status, attempts: 1 } })
  })

  it.each([
    ['POST', {}, 1],
    ['PATCH', {}, 1],
    ['POST', { idempotent: true }, 3],
    ['PUT', {}, 3],
    ['DELETE', {}, 3],
  ])('%s %j: %i attempts', async (method, request, attempts) => {
    server.use({ [`${method} /list.json`]: { status: 503 } })
    await failure({}, { method, ...request })
    expect(server.requests).toHaveLength(attempts)
  })

  it('none where none are wanted', async () => {
    server.use({ 'GET /list.json': { status: 503 } })
    await failure({ retries: 0 })
    expect(server.requests).toHaveLength(1)
  })

  it.each([
    ['7', 7000],
    [' 0 ', 0],
    ['Thu, 26 Nov 2026 12:00:09 GMT', 9000],
    ['Thu, 26 Nov 2026 11:00:00 GMT', 0],
    ['soon', 299],
    ['-3', 299],
    ['Thu, 26 Foo 2026 12:00:09 GMT', 299],
  ])('Retry-After: %s is %i ms', async (header, ms) => {
    server.use({ 'GET /list.json': [{ status: 429, headers: { 'retry-after': header } }, { json: 1 }] })
    const { http, waits } = quiet()
    await http.request(address)
    expect(waits).toEqual([ms])
  })

  it('gives up at once where the server asks for more than the time allowed', async () => {
    server.use({ 'GET /list.json': { status: 503, headers: { 'retry-after': '3600' } } })
    const error = await failure({ totalMs: 30_000 })
    expect(error).toMatchObject({ code: 'http-status', facts: { status: 503, attempts: 1, retryAfterMs: 3_600_000 } })
    expect(error.message).toContain('asks to wait 3600 s')
  })
})

describe('time and signals', () => {
  it('limits each attempt', async () => {
    server.use({ 'GET /list.json': [{ delayMs: 'never' }, { json: 1 }] })
    expect((await quiet({ attemptMs: 30 }).http.request(address)).json()).toBe(1)
    server.use({ 'GET /list.json': { delayMs: 'never' } })
    expect(await failure({ attemptMs: 20 })).toMatchObject({ code: 'http-timeout', facts: { ms: 20, attempts: 3 } })
  })

  it('limits the whole, though neither fetch nor body heeds the signal', async () => {
    const never: typeof fetch = () => new Promise(() => {})
    const stuck: typeof fetch = async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))
    for (const fetch of [never, stuck]) {
      const http = createHttp({ fetch, totalMs: 20, attemptMs: false })
      expect(await failing(() => http.request(address))).toMatchObject({ code: 'http-timeout', facts: { ms: 20 } })
    }
  })

  it('stops where the caller stops it, with the reason of the caller', async () => {
    server.use({ 'GET /list.json': { delayMs: 'never' } })
    for (const where of ['request', 'factory']) {
      const controller = new AbortController()
      const { signal } = controller
      const { http } = quiet(where === 'factory' ? { signal } : {})
      const asked = http.request(address, where === 'request' ? { signal } : {})
      controller.abort(new Error('enough'))
      await expect(asked).rejects.toThrow('enough')
      await expect(http.request(address, where === 'request' ? { signal } : {})).rejects.toThrow('enough')
    }
  })

  it('stops while it waits for the next attempt', async () => {
    server.use({ 'GET /list.json': { status: 503 } })
    const controller = new AbortController()
    const sleep = () => {
      controller.abort(new Error('enough'))
      return new Promise<void>(() => {})
    }
    await expect(quiet({ sleep }).http.request(address, { signal: controller.signal })).rejects.toThrow('enough')
    expect(server.requests).toHaveLength(1)
  })
})

describe('redirects', () => {
  const reached = { json: 'here' }

  it('follows on the same host, up to a number, and forgets nothing on the way', async () => {
    server.use({
      'GET /list.json': { redirect: '/b' },
      'GET /b': { redirect: 'c?x=1', status: 307 },
      'GET /c': reached,
    })
    const { http } = quiet({ headers: { authorization: 'Bearer hunter2' } })
    const answer = await http.request(address)
    expect([answer.json(), answer.source]).toEqual(['here', 'https://api.example.org/c'])
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill('Bearer hunter2'))
    expect(await failure({ redirects: 1 })).toMatchObject({ code: 'http-redirect-refused' })
    expect(await failure({ redirects: 0 })).toMatchObject({ code: 'http-redirect-refused' })
  })

  it('in circles: an end', async () => {
    server.use({ 'GET /list.json': { redirect: '/list.json' } })
    expect((await failure({})).message).toContain('more than 3 times')
    expect(server.requests).toHaveLength(4)
  })

  it.each([
    ['another host', 'https://other.example.org/x?token=hunter2', 'http-redirect-refused'],
    ['another port', 'https://api.example.org:8443/x', 'http-redirect-refused'],
    ['no https any more', 'http://api.example.org/x', 'http-redirect-refused'],
    ['a private address', 'https://192.168.1.1/admin', 'http-redirect-refused'],
    ['credentials', 'https://user:hunter2@api.example.org/x', 'http-url-refused'],
    ['another scheme', 'file:///etc/passwd', 'http-redirect-refused'],
    ['no address', 'https://[oops', 'http-redirect-refused'],
  ])('refuses %s', async (_, redirect, code) => {
    server.use({ 'GET /list.json': { redirect } })
    const error = await failure({})
    expect(error.code).toBe(code)
    expect(error.message).not.toContain('hunter2')
    expect(server.requests).toHaveLength(1)
  })

  it('refuses a private address though other hosts are allowed', async () => {
    for (const host of ['10.0.0.1', '169.254.169.254', '127.0.0.1', '[::1]', 'localhost']) {
      server.use({ 'GET /list.json': { redirect: `https://${host}/latest` } })
      expect(await failure({ otherHosts: true })).toMatchObject({ code: 'http-private-address' })
      expect(server.requests).toHaveLength(1)
    }
  })

  it('goes to other hosts that the caller names, and takes no secret along', async () => {
    server.use({
      'GET /list.json': { redirect: 'https://other.example.org/x' },
      'GET https://other.example.org/x': reached,
    })
    const secret = { authorization: 'Bearer hunter2', cookie: 'a=hunter2', 'x-api-key': 'hunter2', accept: 'text/html' }
    const { http } = quiet({ otherHosts: ['other.example.org'], headers: secret })
    expect((await http.request(address)).json()).toBe('here')
    expect(JSON.stringify(server.requests[1])).not.toContain('hunter2')
    expect(server.requests[1]?.headers.accept).toBe('text/html')
    expect(await failure({ otherHosts: ['third.example.org'] })).toMatchObject({ code: 'http-redirect-refused' })
  })

  it.each([
    [303, 'GET', ''],
    [302, 'GET', ''],
    [307, 'POST', '{"q":1}'],
  ])('after a POST, %i asks by %s', async (status, method, body) => {
    server.use({ 'POST /list.json': { redirect: '/b', status }, 'GET /b': reached, 'POST /b': reached })
    await quiet().http.request(address, { method: 'POST', json: { q: 1 } })
    expect(server.requests[1]).toMatchObject({ method, body })
  })

  it('sends no body to another host', async () => {
    server.use({ 'POST /list.json': { redirect: 'https://other.example.org/x', status: 307 } })
    const error = await failure({ otherHosts: true }, { method: 'POST', json: { q: 1 } })
    expect(error.code).toBe('http-redirect-refused')
    expect(server.requests).toHaveLength(1)
  })

  it('says where the platform hides a redirect', async () => {
    const opaque = { type: 'opaqueredirect', status: 0, ok: false, headers: new Headers(), body: null } as Response
    const error = await failure({ fetch: async () => opaque })
    expect(error.message).toContain('give the final address')
  })
})

describe('addresses', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[fec0::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://①②⑦.0.0.1/',
  ])('%s is not asked', async (url) => {
    expect(await failure({}, {}, url)).toMatchObject({ code: 'http-private-address' })
    expect(server.requests).toEqual([])
  })

  it('is asked where the caller says so', async () => {
    server.use({ 'GET http://10.1.2.3/': { json: 1 } })
    expect((await quiet({ privateAddresses: true }).http.request('http://10.1.2.3/')).json()).toBe(1)
  })

  it('asks what a name stands for, at every step', async () => {
    const asked: string[] = []
    const resolve = async (name: string) => {
      asked.push(name)
      return name === 'inner.example.org' ? ['93.184.216.34', '::ffff:10.0.0.1'] : ['93.184.216.34']
    }
    server.use({ 'GET /list.json': { redirect: 'https://inner.example.org/' } })
    expect(await failure({ resolve, otherHosts: true })).toMatchObject({ code: 'http-private-address' })
    expect(asked).toEqual(['api.example.org', 'inner.example.org'])
    expect(server.requests).toHaveLength(1)
    expect(await failure({ resolve: async () => [], retries: 0 })).toMatchObject({ code: 'http-network' })
  })

  it.each([
    ['ftp://example.org/', 'only http and https'],
    ['list.json', 'not a URL'],
    ['https://user:hunter2@example.org/', 'credentials'],
    ['https://hunter2@example.org/', 'credentials'],
    ['https://user:hunter2@exa mple.org/', 'not a URL'],
    ['https://user:hun/ter2@example.org/?token=hunter2', 'not a URL'],
  ])('%s is refused, and no secret is shown', async (url, why) => {
    const error = await failure({}, {}, url)
    expect(error).toMatchObject({ code: 'http-url-refused' })
    expect(error.message).toContain(why)
    expect(shown(error)).not.toMatch(/hunter2|ter2/)
  })
})

describe('secrets', () => {
  it('stand nowhere in an error', async () => {
    const cause = new TypeError('fetch failed', {
      cause: new Error('no https://user:hunter2@api.example.org/?token=hunter2 Authorization: Bearer hunter2'),
    })
    const throwing: typeof fetch = () => Promise.reject(cause)
    const headers = { authorization: 'Bearer hunter2', cookie: 'session=hunter2' }
    for (const options of [{ fetch: throwing }, {}]) {
      server.use({ 'GET /list.json': { status: 401, body: 'hunter2' } })
      const error = await failure({ headers, ...options }, {}, `${address}?api_key=hunter2#hunter2`)
      expect(shown(error)).not.toContain('hunter2')
      expect(error.file).toBe(address)
    }
    expect(shown(await failure({ headers: { authorization: 'hunter2\nx' } }))).not.toContain('hunter2')
    expect(shown(await failure({ headers: { authorization: 'hunter2\u{2028}' } }))).not.toContain('hunter2')
  })
})

describe('options', () => {
  it.each([
    { attemptMs: 0 },
    { attemptMs: Number.NaN },
    { totalMs: 2 ** 31 },
    { retries: -1 },
    { retries: 1.5 },
    { redirects: 21 },
    { maxBytes: -1 },
    { retryWaitMs: Number.POSITIVE_INFINITY },
  ])('%j is refused at once', (options) => {
    expect(() => createHttp(options)).toThrow(expect.objectContaining({ code: 'http-options-invalid' }))
  })

  it('takes undefined for the default', async () => {
    server.use({ 'GET /list.json': { json: 1 } })
    const options: Record<string, unknown> = { totalMs: undefined, fetch: undefined, headers: undefined }
    expect((await createHttp(options).request(address)).json()).toBe(1)
  })
})

describe('where the platform unpacks', () => {
  it('asks for plain answers, and refuses one that it could not see cut', async () => {
    server.use({ 'GET /list.json': { json: 1 } })
    const http = createPlainHttp({ retries: 0 })
    expect((await http.request(address)).json()).toBe(1)
    expect(server.requests[0]?.headers['accept-encoding']).toBe('identity')
    const packed: typeof fetch = async () => new Response('1', { headers: { 'content-encoding': 'gzip' } })
    expect(await failing(() => createPlainHttp({ fetch: packed }).request(address))).toMatchObject({
      code: 'http-encoding',
    })
  })
})

/** All that anybody could print of an error. */
function shown(error: OseError): string {
  return JSON.stringify([error, error.message, error.stack, error.facts, error.file, String(error.cause)])
}
