import { OseError, type OseErrorOptions } from '@opensource-experts/core'

export type SdkErrorCode =
  | 'sdk-version-unknown'
  | 'sdk-unavailable'
  | 'sdk-archive-refused'
  | 'sdk-incomplete'
  | 'sdk-version-mismatch'
  | 'sdk-not-understood'
  | 'sdk-pack-broken'
  | 'sdk-not-written'

export function sdkError(code: SdkErrorCode, message: string, options?: OseErrorOptions): OseError {
  return new OseError(code, message, options)
}

/** What an error says, to stand inside a sentence. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
}
