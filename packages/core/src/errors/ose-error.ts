import type { OseErrorCode } from './error-code'

/** A place in a document: 1-based line and column (in characters). */
export interface SourceLocation {
  /** From 1. */
  readonly line: number
  /** In characters, from 1. */
  readonly column: number
}

export interface OseErrorOptions {
  /** Name of the file or source concerned, as the user wrote it. */
  readonly file?: string
  readonly location?: SourceLocation
  /** JSON Pointer or XPath of the place. */
  readonly path?: string
  /** What a program may want to know; never a secret. */
  readonly facts?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
}

/** A code of this library, or one of another house with its own name before a colon: `acme:session-expired`. */
export type AnyErrorCode = OseErrorCode | `${string}:${string}`

const marker = Symbol.for('opensource-experts.error')

/**
 * The one error of the library. `code` is a literal that programs compare; the message says what failed, on what,
 * and what to do. Use `OseError.isInstance`, which also holds across two copies of the package.
 */
export class OseError<Code extends AnyErrorCode = OseErrorCode> extends Error {
  override readonly name = 'OseError'
  readonly code: Code
  readonly file: string | undefined
  readonly location: SourceLocation | undefined
  readonly path: string | undefined
  readonly facts: Readonly<Record<string, unknown>>

  constructor(code: Code, message: string, options: OseErrorOptions = {}) {
    // An error is never lost for another one.
    const given = typeof options === 'object' && options !== null ? options : {}
    super(
      typeof message === 'string' ? message : 'something that is no text was thrown',
      given.cause === undefined ? undefined : { cause: given.cause },
    )
    this.code = code
    this.file = given.file
    this.location = given.location
    this.path = given.path
    this.facts = given.facts ?? {}
    Object.defineProperty(this, marker, { value: true })
  }

  static isInstance(value: unknown): value is OseError<OseErrorCode> {
    return typeof value === 'object' && value !== null && marker in value
  }
}
