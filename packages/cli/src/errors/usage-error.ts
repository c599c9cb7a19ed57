import { OseError, type OseErrorCode } from '@opensource-experts/core'

/** The call is wrong: an option, an argument, or what they say together. */
export function usageError(message: string, code: OseErrorCode = 'usage'): OseError {
  return new OseError(code, message)
}
