import { anyText, type Leaf, type Members, wholeFrom0 } from '@opensource-experts/core'

// Single values that a bundle holds.

/** SHA-256, and HMAC by it. */
export const hash: Leaf = (value) =>
  anyText(value, {}) ??
  (/^[0-9a-f]{64}$/.test(value as string) ? undefined : { code: 'invalid', message: 'must be 64 digits 0-9 and a-f' })

/** A digest, or null where a file could not be read. */
export const hashOrNull: Leaf = (value, around) => (value === null ? undefined : hash(value, around))

export const revision: Leaf = (value) =>
  anyText(value, {}) ??
  (/^(swh:1:rev:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value as string)
    ? undefined
    : { code: 'invalid', message: 'must be the id of a commit such as "swh:1:rev:..."' })

/** Numbers by name; further names are let through. */
export function counts(names: readonly string[]): Members {
  return { members: Object.fromEntries(names.map((name) => [name, wholeFrom0])), open: true }
}
