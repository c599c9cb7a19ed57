/** One answer of a test server. All members may be left out: status 200, no headers, no body. */
export interface TestAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Sent as JSON, with its content type. */
  readonly json?: unknown
  /** Sent as `location`, with status 302 unless another is given. */
  readonly redirect?: string
  /** Milliseconds before the answer begins; `'never'`: it does not. */
  readonly delayMs?: number | 'never'
  /** Milliseconds between one byte of the body and the next. */
  readonly dripMs?: number
  /** Bytes of the body after which the connection ends, though its length was announced. */
  readonly cut?: number
  /** The connection breaks before any answer. */
  readonly broken?: boolean
}

/**
 * Answers by method and path (`GET /list.json`) or address (`GET https://api.example.org/list.json`), without query. Of
 * several answers each request takes the next; the last one stays.
 */
export type TestTable = Readonly<Record<string, TestAnswer | readonly TestAnswer[]>>

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a test framework runs around tests: those of vitest, Jest and `node:test` (`before` and `after`) fit. */
export interface TestHooks {
  readonly beforeAll: (run: () => Promise<void>) => unknown
  readonly afterEach: (run: () => void) => unknown
  readonly afterAll: (run: () => Promise<void>) => unknown
}
