/** What is wrong with a document, and where. */
export interface DocumentIssue {
  /** `unknown-key`, `invalid` (wrong type), `out-of-bounds`, `missing`, `duplicate-id`, `lot-not-found`, `target-missing`, `text-missing`. */
  readonly code: string
  /** JSON Pointer. */
  readonly path: string
  readonly message: string
}

/** Escapes the segments of a JSON Pointer (RFC 6901). */
export function pointer(segments: readonly PropertyKey[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
