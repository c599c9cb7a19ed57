import { defined, OseError, type SourceLocation } from '@opensource-experts/core'

export type XmlErrorCode =
  | 'not-xml'
  | 'doctype-refused'
  | 'too-deep'
  | 'too-large'
  | 'encoding-not-supported'
  | 'encoding-invalid'

export function xmlError(code: XmlErrorCode, message: string, location?: SourceLocation, cause?: unknown): OseError {
  return new OseError(code, message, { ...defined({ location }), cause })
}
