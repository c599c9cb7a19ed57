// The same entry for Node: addresses are looked at as they are connected to, and a cut gzip answer is noticed.
import { httpFactory } from './create-http'
import { nodeFetch } from './node/node-fetch'

export { isPrivateHost, type Resolve } from './check-target'
export type { Http, HttpStream } from './create-http'
export type { HttpAnswer } from './http-answer'
export { type HttpErrorCode, isHttpError } from './http-error'
export type { HttpOptions, HttpRequest } from './http-options'
export { orAbort } from './or-abort'
export { redact, redactAddress, shownUrl } from './redact'

/** See `index.ts`. */
export const createHttp = httpFactory({ fetch: nodeFetch })
