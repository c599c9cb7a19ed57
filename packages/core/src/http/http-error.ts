import { OseError } from '../errors/ose-error'

/** Every way in which a request can end without an answer. */
export type HttpErrorCode =
  | 'http-options-invalid'
  | 'http-url-refused'
  | 'http-private-address'
  | 'http-redirect-refused'
  | 'http-timeout'
  | 'http-network'
  | 'http-certificate'
  | 'http-cut-body'
  | 'http-too-large'
  | 'http-encoding'
  | 'http-charset'
  | 'http-status'
  | 'http-no-content'
  | 'http-not-ready'
  | 'http-not-json'

/** What went wrong, before it is known where. Nothing in it may be a secret. */
export interface HttpFailure {
  readonly code: HttpErrorCode
  /** To stand inside a sentence, without a full stop: `it answered with status 503`. */
  readonly reason: string
  /** What to do, a sentence of its own. */
  readonly cure: string
  readonly facts?: Readonly<Record<string, unknown>>
}

/**
 * The one projection of failures. `facts.reason` holds the reason alone, for those who make a sentence of their own.
 * The errors of the platform are left behind: their messages and causes may hold the full address or a header.
 */
export function httpError(source: string, { code, reason, cure, facts = {} }: HttpFailure): OseError<HttpErrorCode> {
  return new OseError(code, `${source} could not be fetched: ${reason}. ${cure}`, {
    file: source,
    facts: { source, reason, ...facts },
  })
}

export function isHttpError(error: unknown): error is OseError<HttpErrorCode> {
  return OseError.isInstance(error) && error.code.startsWith('http-')
}

/** A failure on its way to where the source is known. It never leaves this folder. */
export class HttpFailed extends Error {
  readonly failure: HttpFailure

  constructor(failure: HttpFailure) {
    super(failure.reason)
    this.failure = failure
  }
}
