import { HTTPError, TimeoutError } from 'ky'
import { describe, expect, it } from 'vitest'
import { type HttpErrorCode, HttpFailed } from './http-error'
import { retryAfter } from './retry-after'
import { isIdempotent, mayPass, statusFailure, waitFor } from './retry-policy'

const now = Date.UTC(2026, 10, 26, 12, 0, 0)
const request = new Request('https://api.example.org/')

function answered(status: number, headers: Record<string, string> = {}): HTTPError {
  return new HTTPError(new Response(null, { status, headers }), request, {} as HTTPError['options'])
}

const failed = (code: HttpErrorCode) => new HttpFailed({ code, reason: 'x', cure: 'y' })

describe('what may be asked twice', () => {
  it.each([
    ['GET', true],
    ['HEAD', true],
    ['OPTIONS', true],
    ['TRACE', true],
    ['PUT', true],
    ['DELETE', true],
    ['POST', false],
    ['PATCH', false],
    ['', false],
  ])('%s: %s', (method, answer) => {
    expect(isIdempotent(method)).toBe(answer)
  })
})

describe('what may pass by itself', () => {
  it.each<[HttpErrorCode, boolean]>([
    ['http-network', true],
    ['http-cut-body', true],
    ['http-timeout', true],
    ['http-certificate', false],
    ['http-too-large', false],
    ['http-redirect-refused', false],
    ['http-private-address', false],
    ['http-encoding', false],
  ])('%s: %s', (code, answer) => {
    expect(mayPass(failed(code))).toBe(answer)
  })

  it.each([
    [407, false],
    [408, true],
    [409, false],
    [428, false],
    [429, true],
    [430, false],
    [499, false],
    [500, true],
    [599, true],
  ])('status %i: %s', (status, answer) => {
    expect(mayPass(answered(status))).toBe(answer)
  })

  it('time that is up may; what is no failure of ours does not', () => {
    expect(mayPass(new TimeoutError(request))).toBe(true)
    expect(mayPass(new Error('x'))).toBe(false)
    expect(mayPass(undefined)).toBe(false)
  })
})

describe('the wait', () => {
  const options = { retryWaitMs: 100, random: () => 0.5, now: () => now }

  it.each([
    [1, 50],
    [2, 100],
    [3, 200],
  ])('before retry %i is %i ms', (retry, ms) => {
    expect(waitFor(failed('http-network'), { ...options, retry })).toBe(ms)
  })

  it('is a whole number, and what the server asks for where it does', () => {
    expect(waitFor(undefined, { ...options, random: () => 0.999, retry: 1 })).toBe(99)
    expect(waitFor(answered(503, { 'retry-after': '2' }), { ...options, retry: 1 })).toBe(2000)
    expect(waitFor(answered(503, { 'retry-after': '0' }), { ...options, retry: 1 })).toBe(0)
    expect(waitFor(answered(503), { ...options, retry: 1 })).toBe(50)
  })

  it.each([
    [null, undefined],
    ['', undefined],
    ['9999999999', 9_999_999_999_000],
    ['99999999999', undefined],
    [' 5 ', 5000],
    ['5s', undefined],
    ['s5', undefined],
    ['1.5', undefined],
    ['Thu, 26 Nov 2026 12:00:01 GMT', 1000],
    ['Thu, 26 Nov 2026 12:00:00 GMT', 0],
    ['Sun, 03 Jan 2027 12:00:00 GMT', 3_283_200_000],
    ['Thu, 26 Nov 2026 12:00:09 GMT x', undefined],
    ['x Thu, 26 Nov 2026 12:00:09 GMT', undefined],
    ['Thu, 26 Nov 2026 12:61:09 GMT', undefined],
    ['thu, 26 Nov 2026 12:00:09 GMT', undefined],
    ['Thu, 26 Nov 2026 12:00:09', undefined],
    ['2026-11-26T12:00:09Z', undefined],
  ])('Retry-After: %j is %s', (header, ms) => {
    expect(retryAfter(header, now)).toBe(ms)
  })

  it.each(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])('knows %s', (month) => {
    expect(retryAfter(`Tue, 01 ${month} 2030 00:00:00 GMT`, now)).toBeGreaterThan(0)
  })
})

describe('a status as a failure', () => {
  it.each([
    [500, 'Try again later.'],
    [429, 'Try again later.'],
    [401, 'Check the credentials and what they allow.'],
    [403, 'Check the credentials and what they allow.'],
    [404, 'Check the address.'],
    [410, 'Check the address.'],
    [400, 'Check the address and what is asked.'],
    [402, 'Check the address and what is asked.'],
  ])('%i: %s', (status, cure) => {
    expect(statusFailure(status, 2)).toEqual({
      code: 'http-status',
      reason: `it answered with status ${status}`,
      cure,
      facts: { status, attempts: 2 },
    })
  })

  it('says how long the server asks to wait, in whole seconds', () => {
    expect(statusFailure(503, 1, 1500)).toEqual({
      code: 'http-status',
      reason: 'it answered with status 503, and asks to wait 2 s',
      cure: 'Try again later.',
      facts: { status: 503, attempts: 1, retryAfterMs: 1500 },
    })
  })
})
