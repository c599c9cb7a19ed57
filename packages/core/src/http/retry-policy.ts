import { isHTTPError, isTimeoutError } from 'ky'
import { defined } from '../data/defined'
import { type HttpErrorCode, HttpFailed, type HttpFailure } from './http-error'
import { retryAfter } from './retry-after'

/** RFC 9110, 9.2.2: asking twice does what asking once does. */
const idempotent: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'])

const passing: ReadonlySet<HttpErrorCode> = new Set(['http-network', 'http-cut-body', 'http-timeout'])

export function isIdempotent(method: string): boolean {
  return idempotent.has(method)
}

/** Whether a failure may pass by itself. A certificate, a refusal or a size does not. */
export function mayPass(error: unknown): boolean {
  if (isTimeoutError(error)) return true
  if (isHTTPError(error)) return mayStatusPass(error.response.status)
  return error instanceof HttpFailed && passing.has(error.failure.code)
}

function mayStatusPass(status: number): boolean {
  return status === 408 || status === 429 || status >= 500
}

export interface WaitOptions {
  /** The retry to come, from 1. */
  readonly retry: number
  readonly retryWaitMs: number
  readonly random: () => number
  readonly now: () => number
}

/** Milliseconds before the next attempt: as the server says, else anything up to a limit that doubles (full jitter). */
export function waitFor(error: unknown, { retry, retryWaitMs, random, now }: WaitOptions): number {
  const asked = askedWait(error, now())
  return asked ?? Math.floor(random() * retryWaitMs * 2 ** (retry - 1))
}

/** What the server asks for, where it does. */
export function askedWait(error: unknown, now: number): number | undefined {
  return isHTTPError(error) ? retryAfter(error.response.headers.get('retry-after'), now) : undefined
}

/** The status as a failure. */
export function statusFailure(status: number, attempts: number, askedMs?: number): HttpFailure {
  const later = askedMs === undefined ? '' : `, and asks to wait ${Math.ceil(askedMs / 1000)} s`
  return {
    code: 'http-status',
    reason: `it answered with status ${status}${later}`,
    cure: cureOf(status),
    facts: { status, attempts, ...defined({ retryAfterMs: askedMs }) },
  }
}

function cureOf(status: number): string {
  if (mayStatusPass(status)) return 'Try again later.'
  if (status === 401 || status === 403) return 'Check the credentials and what they allow.'
  return status === 404 || status === 410 ? 'Check the address.' : 'Check the address and what is asked.'
}
