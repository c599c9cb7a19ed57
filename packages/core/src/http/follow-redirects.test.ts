import { describe, expect, it } from 'vitest'
import { followRedirects, type Sent } from './follow-redirects'
import { HttpFailed } from './http-error'
import { httpSettings } from './http-settings'

const live = new AbortController().signal
const start = new URL('https://api.example.org/list?q=1')
const get: Sent = { method: 'GET', headers: new Headers({ accept: 'text/html' }), body: undefined }

interface Asked {
  readonly url: string
  readonly init: RequestInit
  readonly maxBytes: number
}

const redirect = (location: string | null, status = 302) =>
  new Response(null, { status, headers: location === null ? {} : { location } })

/** Follows over a platform that gives these answers in turn. */
async function follow(
  answers: readonly (Response | Error)[],
  { sent = get, unpacks = true, signal = live, from = start, ...options } = {} as {
    sent?: Sent
    unpacks?: boolean
    signal?: AbortSignal
    from?: URL
    otherHosts?: boolean | string[]
    redirects?: number
    maxBytes?: number
  },
) {
  const asked: Asked[] = []
  const left = [...answers]
  const fetch = async (url: string, init: RequestInit, maxBytes: number) => {
    asked.push({ url, init, maxBytes })
    const answer = left.shift()
    if (answer === undefined) throw new Error('asked too often')
    if (answer instanceof Error) throw answer
    return answer
  }
  const settings = httpSettings(options, { fetch: () => Object.assign(fetch, { unpacks }) })
  try {
    const { url, response } = await followRedirects(from, sent, settings, signal)
    return { url: url.href, status: response.status, asked }
  } catch (error) {
    return { failure: error instanceof HttpFailed ? error.failure : error, asked }
  }
}

const refused = (reason: string) => ({
  code: 'http-redirect-refused',
  reason,
  cure: 'Give the final address if you trust it.',
})

describe('what is asked', () => {
  it('the address, without anything of the user, and nothing followed by the platform', async () => {
    const { asked, url } = await follow([new Response('x')], { maxBytes: 7 })
    expect(url).toBe(start.href)
    expect(asked).toEqual([
      {
        url: start.href,
        init: {
          method: 'GET',
          headers: get.headers,
          redirect: 'manual',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal: live,
        },
        maxBytes: 7,
      },
    ])
  })

  it('with the body where there is one', async () => {
    const body = new TextEncoder().encode('x')
    const { asked } = await follow([new Response('x')], { sent: { ...get, method: 'POST', body } })
    expect(asked[0]?.init.body).toBe(body)
  })

  it.each([200, 204, 300, 304, 404, 500])('%i is no redirect', async (status) => {
    expect(await follow([new Response(null, { status, headers: { location: '/x' } })])).toMatchObject({ status })
  })

  it.each([301, 302, 303, 307, 308])('%i is one', async (status) => {
    const { url, asked } = await follow([redirect('/b', status), new Response('x')])
    expect([url, asked[1]?.url]).toEqual(['https://api.example.org/b', 'https://api.example.org/b'])
  })
})

describe('where it leads', () => {
  it.each<[string | null, string]>([
    [null, 'it redirects without saying where to'],
    ['http://[', 'it redirects to something that is not a URL'],
    [
      'http://api.example.org/x',
      'it redirects from https to http://api.example.org, which anybody on the way can read and change',
    ],
    [
      'https://other.example.org/x?token=hunter2',
      'it redirects to https://other.example.org; give that address if you trust it',
    ],
  ])('%s is refused', async (location, reason) => {
    const { failure, asked } = await follow([redirect(location)])
    expect(failure).toEqual(refused(reason))
    expect(asked).toHaveLength(1)
  })

  it('no further than it may', async () => {
    const twice = [redirect('/b'), redirect('/c'), new Response('x')]
    expect(await follow(twice, { redirects: 2 })).toMatchObject({ url: 'https://api.example.org/c' })
    expect((await follow(twice, { redirects: 1 })).failure).toEqual(refused('it redirects more than 1 times'))
  })

  it('to hosts that are named, to all, and back to the first', async () => {
    const away = [redirect('https://other.example.org/x'), redirect('https://api.example.org/y'), new Response('x')]
    for (const otherHosts of [true, ['other.example.org']])
      expect(await follow(away, { otherHosts })).toMatchObject({ url: 'https://api.example.org/y' })
    expect((await follow(away, { otherHosts: ['third.example.org'] })).failure).toMatchObject({
      code: 'http-redirect-refused',
    })
  })

  it('never to what would not be asked at first, and says so', async () => {
    expect((await follow([redirect('https://10.0.0.1/x')], { otherHosts: true })).failure).toEqual({
      code: 'http-private-address',
      reason: 'it redirects to https://10.0.0.1: it lies at a private, loopback or link-local address',
      cure: 'If it is yours and you trust it, set privateAddresses: true.',
    })
    expect((await follow([redirect('ftp://api.example.org/x')])).failure).toMatchObject({ code: 'http-url-refused' })
  })

  it('from http to http, where that was asked', async () => {
    const from = new URL('http://api.example.org/')
    expect(await follow([redirect('/b'), new Response('x')], { from })).toMatchObject({ status: 200 })
    expect(await follow([redirect('https://api.example.org/b'), new Response('x')], { from })).toMatchObject({
      url: 'https://api.example.org/b',
    })
  })

  it('unknown, where the platform hides it', async () => {
    const opaque = { type: 'opaqueredirect', status: 0, headers: new Headers(), body: null } as Response
    expect((await follow([opaque])).failure).toEqual(
      refused('it redirects, and this platform does not say where to; give the final address'),
    )
  })

  it('lets the answer that redirects go', async () => {
    let cancelled = false
    const body = new ReadableStream({
      cancel() {
        cancelled = true
        throw new Error('it cannot even be let go')
      },
    })
    const moved = new Response(body, { status: 302, headers: { location: '/b' } })
    expect(await follow([moved, new Response('x')])).toMatchObject({ status: 200 })
    expect(cancelled).toBe(true)
  })
})

describe('what goes along', () => {
  const body = new TextEncoder().encode('{}')
  const headers = {
    accept: 'a',
    'accept-encoding': 'b',
    'accept-language': 'c',
    'user-agent': 'd',
    authorization: 'e',
    'x-key': 'f',
    'content-type': 'application/json',
    'content-length': '2',
    'content-encoding': 'identity',
  }
  const post = (method: string): Sent => ({ method, headers: new Headers(headers), body })
  const names = ({ init }: Asked) => [...new Headers(init.headers).keys()]
  const withoutContent = ['accept', 'accept-encoding', 'accept-language', 'authorization', 'user-agent', 'x-key']

  it.each([
    ['POST', 301, 'GET'],
    ['POST', 302, 'GET'],
    ['POST', 303, 'GET'],
    ['PUT', 303, 'GET'],
    ['POST', 307, 'POST'],
    ['POST', 308, 'POST'],
    ['PUT', 301, 'PUT'],
    ['PUT', 302, 'PUT'],
    ['HEAD', 303, 'HEAD'],
  ])('after %s, %i asks by %s', async (method, status, then) => {
    const { asked } = await follow([redirect('/b', status), new Response('x')], { sent: post(method) })
    const [, second] = asked
    if (!second) throw new Error('it was asked once')
    expect(second.init.method).toBe(then)
    const dropped = then === 'GET'
    expect(second.init.body).toBe(dropped ? undefined : body)
    expect(names(second)).toEqual(dropped ? withoutContent : Object.keys(headers).sort())
  })

  it('to another host: what is harmless, and no body', async () => {
    const away = 'https://other.example.org/x?token=hunter2'
    const { asked } = await follow([redirect(away, 303), new Response('x')], { sent: post('POST'), otherHosts: true })
    expect(asked.map(names)[1]).toEqual(['accept', 'accept-encoding', 'accept-language', 'user-agent'])
    expect(asked[1]?.init.method).toBe('GET')
    const kept = await follow([redirect(away, 307)], { sent: post('POST'), otherHosts: true })
    expect(kept.failure).toEqual(refused('it redirects what was sent to https://other.example.org/'))
  })

  it('what was sent first is not changed', async () => {
    const sent = post('POST')
    await follow([redirect('https://other.example.org/', 303), new Response('x')], { sent, otherHosts: true })
    expect([...sent.headers.keys()]).toEqual(Object.keys(headers).sort())
  })
})

describe('failures', () => {
  it('of the platform become ours', async () => {
    const error = Object.assign(new Error('x'), { code: 'ECONNRESET' })
    expect((await follow([error])).failure).toMatchObject({ code: 'http-network', facts: { code: 'ECONNRESET' } })
  })

  it('after the caller stopped it stay what they are', async () => {
    const error = new Error('enough')
    expect((await follow([error], { signal: AbortSignal.abort() })).failure).toBe(error)
  })

  it('an answer packed though plain text was asked for is refused where nobody would notice a cut', async () => {
    const packed = () => new Response('x', { headers: { 'content-encoding': 'gzip' } })
    const plain: Sent = { ...get, headers: new Headers({ 'accept-encoding': 'identity' }) }
    expect((await follow([packed()], { sent: plain, unpacks: false })).failure).toEqual({
      code: 'http-encoding',
      reason: 'its answer is compressed though that was not asked for, so that a cut would not be noticed',
      cure: 'Ask the server for plain answers, or leave the fetch option out.',
    })
    expect(await follow([packed()], { sent: plain, unpacks: true })).toMatchObject({ status: 200 })
    // A browser drops the header: what it unpacks is its own affair.
    expect(await follow([packed()], { unpacks: false })).toMatchObject({ status: 200 })
    expect(await follow([new Response('x')], { sent: plain, unpacks: false })).toMatchObject({ status: 200 })
  })
})
