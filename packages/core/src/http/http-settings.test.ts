import { describe, expect, it } from 'vitest'
import { OseError } from '../errors/ose-error'
import { deadline } from './deadline'
import { HttpFailed } from './http-error'
import type { HttpOptions, PlatformFetch } from './http-options'
import { httpSettings } from './http-settings'
import { orAbort } from './or-abort'
import { sentOf } from './sent-of'

const own: PlatformFetch = async () => new Response('own')
const made = (options: HttpOptions = {}) => httpSettings(options, { fetch: () => own })

describe('httpSettings', () => {
  it('has the defaults that the docs state', () => {
    const { now, sleep, random, ...rest } = made()
    expect(rest).toEqual({
      attemptMs: 10_000,
      totalMs: 30_000,
      retries: 2,
      retryWaitMs: 300,
      maxBytes: 16_777_216,
      redirects: 3,
      otherHosts: false,
      headers: {},
      privateAddresses: false,
      fetch: own,
    })
    expect([now, random]).toEqual([Date.now, Math.random])
    expect(sleep).toBeTypeOf('function')
  })

  it('tells the platform whether private addresses are asked', () => {
    const seen: boolean[] = []
    const fetch = ({ privateAddresses }: { readonly privateAddresses: boolean }) => {
      seen.push(privateAddresses)
      return own
    }
    httpSettings({}, { fetch })
    expect(httpSettings({ privateAddresses: true }, { fetch }).privateAddresses).toBe(true)
    expect(seen).toEqual([false, true])
  })

  it('takes the fetch of the caller, of which nothing is known', async () => {
    const settings = made({ fetch: async (input) => new Response(String(input)) })
    expect(settings.fetch.unpacks).toBeUndefined()
    expect(await (await settings.fetch('https://example.org/', {}, 1)).text()).toBe('https://example.org/')
  })

  it.each<HttpOptions>([
    { attemptMs: false, totalMs: false },
    { attemptMs: 1, totalMs: 2_147_483_647 },
    { retries: 0, redirects: 0, retryWaitMs: 0, maxBytes: 0 },
    { retries: 20, redirects: 20, retryWaitMs: 2_147_483_647, maxBytes: Number.MAX_SAFE_INTEGER },
  ])('%j is taken', (options) => {
    expect(made(options)).toMatchObject(options)
  })

  it.each([
    ['attemptMs', 0, 1, 2_147_483_647],
    ['totalMs', 2_147_483_648, 1, 2_147_483_647],
    ['retries', 21, 0, 20],
    ['redirects', -1, 0, 20],
    ['redirects', 0.5, 0, 20],
    ['retryWaitMs', -1, 0, 2_147_483_647],
    ['maxBytes', Number.NaN, 0, 9_007_199_254_740_991],
  ])('%s: %d is refused, and what may stand there is said', (option, value, least, most) => {
    let error: unknown
    try {
      made({ [option]: value })
    } catch (cause) {
      error = cause
    }
    if (!OseError.isInstance(error)) throw new Error('it was taken')
    expect(error.message).toBe(
      `The address could not be fetched: ${option} is ${value}. Give a whole number from ${least} to ${most}.`,
    )
    expect(error.facts).toEqual({ source: 'The address', reason: `${option} is ${value}`, option })
  })

  it('sleeps, and wakes where it is stopped', async () => {
    const { sleep } = made()
    await expect(sleep(1, new AbortController().signal)).resolves.toBeUndefined()
    await expect(sleep(1_000_000, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
    const controller = new AbortController()
    const asleep = sleep(1_000_000, controller.signal)
    controller.abort(new Error('enough'))
    await expect(asleep).rejects.toThrow('enough')
  })
})

describe('deadline', () => {
  const never = (signal: AbortSignal) => new Promise((resolve) => signal.addEventListener('abort', resolve))

  it('is over when the time is up', async () => {
    const limit = deadline(5, [], () => 0)
    expect([limit.signal.aborted, limit.expired()]).toEqual([false, false])
    await never(limit.signal)
    expect(limit.expired()).toBe(true)
    expect(limit.signal.reason).toMatchObject({ name: 'TimeoutError', message: 'The time is up.' })
  })

  it('counts what is left by the clock it is given', () => {
    let time = 1000
    const limit = deadline(500_000, [], () => time)
    time = 1200
    expect(limit.left()).toBe(499_800)
    limit.end()
    expect(deadline(false, [], () => time).left()).toBe(Number.POSITIVE_INFINITY)
  })

  it('ends with each of those who may stop it, and is not up for that', async () => {
    for (const which of [0, 1]) {
      const both = [new AbortController(), new AbortController()]
      const limit = deadline(20, [undefined, ...both.map(({ signal }) => signal)], () => 0)
      both[which]?.abort(new Error('enough'))
      expect(limit.signal.reason).toEqual(new Error('enough'))
      await new Promise((resolve) => setTimeout(resolve, 40))
      expect(limit.expired()).toBe(false)
    }
    expect(deadline(false, [AbortSignal.abort(new Error('before'))], () => 0).signal.reason).toEqual(
      new Error('before'),
    )
  })

  it('lets go of the timer and of the signals', async () => {
    const controller = new AbortController()
    const limit = deadline(5, [controller.signal], () => 0)
    limit.end()
    controller.abort()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([limit.signal.aborted, limit.expired()]).toEqual([false, false])
  })
})

describe('orAbort', () => {
  it('gives the work, or the reason', async () => {
    const controller = new AbortController()
    await expect(orAbort(Promise.resolve(1), controller.signal)).resolves.toBe(1)
    await expect(orAbort(Promise.resolve(2), undefined)).resolves.toBe(2)
    await expect(orAbort(Promise.reject(new Error('failed')), controller.signal)).rejects.toThrow('failed')
    const waiting = orAbort(new Promise(() => {}), controller.signal)
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await expect(orAbort(Promise.resolve(3), controller.signal)).rejects.toThrow('enough')
    await expect(orAbort(Promise.reject(new Error('failed')), controller.signal)).rejects.toThrow('enough')
  })

  it('leaves no listener behind', async () => {
    const { signal } = new AbortController()
    const listening = new Set<unknown>()
    const counted = Object.assign(Object.create(signal) as AbortSignal, {
      throwIfAborted: () => {},
      addEventListener: (_: string, listener: unknown) => listening.add(listener),
      removeEventListener: (_: string, listener: unknown) => listening.delete(listener),
    })
    const work = orAbort(Promise.resolve(1), counted)
    expect(listening.size).toBe(1)
    await work
    expect(listening.size).toBe(0)
  })
})

describe('sentOf', () => {
  const settings = (headers: Record<string, string> = {}, unpacks = true) => ({
    ...made({ headers }),
    fetch: Object.assign(async () => new Response('x'), { unpacks }),
  })
  const text = ({ body }: { readonly body: Uint8Array | undefined }) => body && new TextDecoder().decode(body)

  it('a plain request is a GET without a body', () => {
    const sent = sentOf(settings(), {})
    expect([sent.method, sent.body, Object.fromEntries(sent.headers)]).toEqual([
      'GET',
      undefined,
      { 'accept-encoding': 'gzip, br' },
    ])
  })

  it('asks for plain answers where the platform would hide a cut', () => {
    expect(sentOf(settings({}, false), {}).headers.get('accept-encoding')).toBe('identity')
  })

  it('JSON goes with its type, unless the caller states one', () => {
    const sent = sentOf(settings({ 'X-A': '1' }), { method: 'put', json: null, headers: { 'x-a': '2', 'x-b': '3' } })
    expect([sent.method, text(sent), Object.fromEntries(sent.headers)]).toEqual([
      'PUT',
      'null',
      { 'accept-encoding': 'gzip, br', 'content-type': 'application/json', 'x-a': '2', 'x-b': '3' },
    ])
    const own = sentOf(settings(), { json: 1, headers: { 'Content-Type': 'application/ld+json' } })
    expect(own.headers.get('content-type')).toBe('application/ld+json')
  })

  it('a body goes as it is, without a type', () => {
    const bytes = new Uint8Array([1])
    expect(sentOf(settings(), { body: bytes }).body).toBe(bytes)
    const sent = sentOf(settings(), { body: 'é' })
    expect([text(sent), sent.headers.has('content-type')]).toEqual(['é', false])
  })

  it('a header that cannot be sent is refused, and not shown', () => {
    let error: unknown
    try {
      sentOf(settings({ authorization: 'hunter2\u{2028}' }), {})
    } catch (cause) {
      error = cause
    }
    expect(error instanceof HttpFailed && error.failure).toEqual({
      code: 'http-options-invalid',
      reason: 'the name or the value of a header holds a character that cannot be sent',
      cure: 'Correct the headers.',
    })
  })
})
