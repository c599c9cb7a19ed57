import type { Resolve } from './check-target'

/** What a caller may set; the defaults suit a small answer of a service that is up. See docs/http.md. */
export interface HttpOptions {
  /** Default: in Node our own over `node:https`, which looks at every address before it connects; else the platform's. */
  readonly fetch?: typeof globalThis.fetch
  /** Addresses of a name, asked before each request and redirect. Default: in Node the system's, else none. */
  readonly resolve?: Resolve
  /** Milliseconds for one attempt, answer included. Default 10,000; `false`: only the total counts. */
  readonly attemptMs?: number | false
  /** Milliseconds for the whole: attempts, waits and redirects. Default 30,000; `false`: no limit. */
  readonly totalMs?: number | false
  /** Further attempts after a failure that may pass. Default 2; 0: none. */
  readonly retries?: number
  /** Longest wait before the first retry, in milliseconds; it doubles each time. Default 300. */
  readonly retryWaitMs?: number
  /** Bytes of the answer at most, unpacked. Default 16 MiB. */
  readonly maxBytes?: number
  /** Redirects followed at most. Default 3; 0: none. */
  readonly redirects?: number
  /** Hosts other than that of the address that a redirect may lead to; `true`: all. Default none. */
  readonly otherHosts?: boolean | readonly string[]
  /** Whether private, loopback and link-local addresses are asked. Default false. */
  readonly privateAddresses?: boolean
  /** Sent with every request; never to another host. */
  readonly headers?: Readonly<Record<string, string>>
  /** Ends all requests for good, such as when the program ends. */
  readonly signal?: AbortSignal
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
  /** Waits between attempts. Default: a timer that heeds the signal. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
  /** From 0 up to 1. Default `Math.random`. */
  readonly random?: () => number
}

export interface HttpRequest {
  /** Default `GET`. */
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
  /** Sent as JSON, with its content type. */
  readonly json?: unknown
  /** True where asking twice does no harm though the method does not say so, such as a search by `POST`. */
  readonly idempotent?: boolean
  /** Statuses that are answers and no failures. Default 200 to 299. */
  readonly isAnswer?: (status: number) => boolean
  /** In place of that of the factory. */
  readonly maxBytes?: number
  /** Stops this request, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** What differs between platforms. */
export interface HttpPlatform {
  readonly fetch: (rules: { readonly privateAddresses: boolean }) => PlatformFetch
}

/** A fetch that gives the answer as it is on the wire, redirects included. */
export interface PlatformFetch {
  /** @param maxBytes of the answer, packed or not. */
  (input: string, init: RequestInit, maxBytes: number): Promise<Response>
  /** True where it unpacks answers itself and notices when one is cut. */
  readonly unpacks?: boolean
}
