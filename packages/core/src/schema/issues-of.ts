import type * as z from 'zod/mini'
import { expectInput, expectObject } from '../errors/expect-input'
import { decimalSays } from '../guard/leaves'
import { nearestKey } from '../guard/nearest-key'
import { toPointer } from '../pointer/pointer'
import type { DocumentIssue } from './document-issue'
import { knownKeys } from './known-keys'

/** Enough to mend a file by; a file that is something else altogether has as many as it has values. */
const mostIssues = 100

/**
 * Checks a value against a schema of `zod/mini`, for the formats of other packages too; unknown keys come with the
 * nearest known one. At most 100 issues.
 */
export function issuesOf(schema: z.ZodMiniType, value: unknown): DocumentIssue[] {
  expectObject('issuesOf', 'schema', schema)
  expectInput(typeof schema.safeParse === 'function', 'issuesOf', 'schema', 'a schema of zod/mini', schema)
  try {
    // Said here, so that no setting of the host's (`z.config`, a locale) speaks in our place.
    const result = schema.safeParse(value, { error: () => 'Invalid input' })
    return result.success
      ? []
      : result.error.issues
          .slice(0, mostIssues)
          .flatMap((issue) => describe(schema, value, issue))
          .slice(0, mostIssues)
  } catch (error) {
    // The schema library spreads its issues over a call: hundreds of thousands do not fit.
    if (!(error instanceof RangeError)) throw error
    return [{ code: 'invalid', path: '', message: 'has more mistakes than can be listed; is it the right file?' }]
  }
}

type Issue = z.core.$ZodIssue

function describe(schema: z.ZodMiniType, root: unknown, issue: Issue): DocumentIssue[] {
  const path = toPointer(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path)
    return issue.keys.slice(0, mostIssues).map((key) => {
      const nearest = nearestKey(key, known)
      const hint = nearest ? `did you mean "${nearest}"?` : `known keys: ${known.join(', ')}`
      return {
        code: 'unknown-key',
        path: toPointer([...issue.path, key]),
        message: `unknown key "${shorten(key)}"; ${hint}`,
      }
    })
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // Of several shapes the value may have had, the deepest complaint is the one its author meant.
    const inner = issue.errors.flat().filter((each) => each.path.length > 0)
    if (inner.length > 0)
      return inner.flatMap((each) => describe(schema, root, { ...each, path: [...issue.path, ...each.path] }))
  }
  const missing = valueAt(root, issue.path) === undefined
  if (missing) return [{ code: 'missing', path, message: 'is required and missing' }]
  return [{ code: isBound(issue) ? 'out-of-bounds' : 'invalid', path, message: says(issue) }]
}

/** A value of the right type that a buyer may not write; what was read from a notice may still hold it. */
function isBound(issue: Issue): boolean {
  return (
    issue.code === 'custom' ||
    issue.code === 'too_small' ||
    (issue.code === 'invalid_format' && issue.message !== decimalSays)
  )
}

function says(issue: Issue): string {
  if (issue.message !== 'Invalid input') return issue.message
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'is no key that can stand here'
  if (issue.code === 'invalid_type') return `must be of type ${issue.expected}`
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return `must be one of: ${issue.options.map(String).join(', ')}`
  }
  if (issue.code === 'too_small') return 'must not be empty'
  return 'has a shape that is not known here'
}

function shorten(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}...` : key
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[segment]
  }
  return value
}
