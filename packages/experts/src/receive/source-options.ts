import { anyFunction, anyObject, type Members, someText, wholeAbove0 } from '@opensource-experts/core'
import type { HttpOptions } from '@opensource-experts/core/http'

/** Where answers are kept from one day to the next. A `Keyv` is one, and so is a `Map`. */
export interface SourceCache {
  get(key: string): unknown
  set(key: string, value: unknown): unknown
}

/** What every public source takes. */
export interface SourceOptions {
  /** Name of the source in results. Default: its own. */
  readonly id?: string
  /** What is asked in place of the source's own address, such as a mirror. */
  readonly address?: string
  /** Time, size, retries and addresses: see `createHttp`. Defaults here: 2 retries, 60 s in all, 64 MiB. */
  readonly http?: HttpOptions
  /** Pages taken at most, where a source has pages. Default 100. */
  readonly maxPages?: number
  /** Without it an answer is kept for the life of the object. */
  readonly cache?: SourceCache
  /** Milliseconds for which a kept answer is not asked for again. Default three hours. */
  readonly freshMs?: number
  /** Milliseconds since 1970, for the day of the facts. Default `Date.now`. */
  readonly now?: () => number
}

/** As they are given. An address may hold a secret: it is not shown. */
export const sourceOptionsInput: Members = {
  members: {
    id: someText,
    address: (value) =>
      typeof value === 'string' && value.length > 0
        ? undefined
        : { code: 'invalid', message: 'must be an address', secret: true },
    http: anyObject,
    maxPages: wholeAbove0,
    cache: (value) =>
      typeof value === 'object' &&
      value !== null &&
      'get' in value &&
      typeof value.get === 'function' &&
      'set' in value &&
      typeof value.set === 'function'
        ? undefined
        : { code: 'invalid', message: 'must have get and set' },
    freshMs: wholeAbove0,
    now: anyFunction,
  },
  open: true,
}
