import { httpError } from './http-error'
import type { HttpOptions, HttpPlatform, PlatformFetch } from './http-options'

export type HttpSettings = Required<Omit<HttpOptions, 'fetch' | 'resolve' | 'signal'>> &
  Pick<HttpOptions, 'resolve' | 'signal'> & { readonly fetch: PlatformFetch }

/** The longest that a timer can wait; beyond, it would go off at once. */
const longestTimer = 2 ** 31 - 1

/** @throws OseError `http-options-invalid`. */
export function httpSettings(options: HttpOptions, platform: HttpPlatform): HttpSettings {
  const { privateAddresses = false } = options
  const call = options.fetch
  const settings: HttpSettings = {
    attemptMs: 10_000,
    totalMs: 30_000,
    retries: 2,
    retryWaitMs: 300,
    maxBytes: 16 * 1024 * 1024,
    redirects: 3,
    otherHosts: false,
    headers: {},
    now: Date.now,
    sleep,
    random: Math.random,
    ...stated(options),
    privateAddresses,
    fetch: call ? (input, init) => call(input, init) : platform.fetch({ privateAddresses }),
  }
  const { attemptMs, totalMs, retries, retryWaitMs, maxBytes, redirects } = settings
  for (const [name, value] of Object.entries({ attemptMs, totalMs }))
    if (value !== false) check(name, value, 1, longestTimer)
  for (const [name, value] of Object.entries({ retries, redirects })) check(name, value, 0, 20)
  check('retryWaitMs', retryWaitMs, 0, longestTimer)
  check('maxBytes', maxBytes, 0, Number.MAX_SAFE_INTEGER)
  return settings
}

function check(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw httpError('The address', {
    code: 'http-options-invalid',
    reason: `${name} is ${String(value)}`,
    cure: `Give a whole number from ${least} to ${most}.`,
    facts: { option: name },
  })
}

/** An option that is there and undefined takes its default. */
function stated<Options extends object>(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}
