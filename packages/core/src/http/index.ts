// Fetching within limits, for all platforms. Node takes `index.node.ts`, which says the same and knows more.
import { httpFactory } from './create-http'

export { isPrivateHost, type Resolve } from './check-target'
export type { Http, HttpStream } from './create-http'
export type { HttpAnswer } from './http-answer'
export { type HttpErrorCode, isHttpError } from './http-error'
export type { HttpOptions, HttpRequest } from './http-options'
export { orAbort } from './or-abort'
export { redact, redactAddress, shownUrl } from './redact'

/**
 * Fetches within limits: time for each attempt and in all, bounded retries, size, redirects, no private addresses.
 * Options, units and defaults: docs/http.md.
 *
 * @throws OseError `http-options-invalid` at once.
 */
export const createHttp = httpFactory({ fetch: () => (input, init) => fetch(input, init) })
