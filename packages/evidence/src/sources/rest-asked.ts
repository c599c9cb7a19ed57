import { defined } from '@opensource-experts/core'
import type { HttpAnswer } from '@opensource-experts/core/http'

/** What is waited where a platform says that it is too much, and not how long: GitHub asks for a minute at least. */
const unsaidMs = 60_000

/**
 * Milliseconds for which a platform asks to be left alone; undefined where it does not. 429, and 403 where nothing is left
 * (GitHub): by `Retry-After`, else by the moment at which its count begins anew, in seconds of 1970 (`X-RateLimit-Reset` of GitHub,
 * Forgejo and Software Heritage, `RateLimit-Reset` of GitLab).
 */
export function restAsked(
  { status, headers }: Pick<HttpAnswer, 'status' | 'headers'>,
  now: number,
): number | undefined {
  const after = secondsOf(headers.get('retry-after'), now)
  const remaining = headers.get('x-ratelimit-remaining') ?? headers.get('ratelimit-remaining')
  if (status !== 429 && !(status === 403 && (after !== undefined || remaining === '0'))) return undefined
  const reset = headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset') ?? ''
  const at = /^\d{9,11}$/.test(reset) ? Math.max(0, Number(reset) * 1000 - now) : undefined
  return after ?? at ?? unsaidMs
}

/** RFC 9110, 10.2.3. */
function secondsOf(header: string | null, now: number): number | undefined {
  const value = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const at = / GMT$/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}

/** For those who want to say when to come again. */
export function restFacts(waitMs: number, now: number): { readonly waitMs: number; readonly again?: string } {
  const at = now + waitMs
  return { waitMs, ...defined({ again: at < 8.64e15 ? new Date(at).toISOString() : undefined }) }
}
