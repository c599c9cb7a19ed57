import { nearestKey } from '@opensource-experts/core'
import type * as z from 'zod/mini'
import { type DirectoryIssue, pointer } from './directory-issue'

type Issue = z.core.$ZodIssue

/** What a schema has against a value that stands at `at`; unknown keys come with the nearest known one. */
export function schemaIssues(schema: z.ZodMiniType, value: unknown, at: readonly PropertyKey[] = []): DirectoryIssue[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  return result.error.issues.flatMap((issue) => describe(schema, value, issue, at))
}

function describe(schema: z.ZodMiniType, root: unknown, issue: Issue, at: readonly PropertyKey[]): DirectoryIssue[] {
  const path = [...at, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path)
    return issue.keys.map((key) => {
      const nearest = nearestKey(key, known)
      const hint = nearest ? `did you mean "${nearest}"?` : `known keys: ${known.join(', ')}`
      return { code: 'unknown-key', path: pointer([...path, key]), message: `unknown key "${shorten(key)}"; ${hint}` }
    })
  }
  const found = valueAt(root, issue.path)
  if (found === undefined) return [{ code: 'missing', path: pointer(path), message: 'is required and missing' }]
  return [{ code: 'invalid', path: pointer(path), message: says(issue, found) }]
}

function says(issue: Issue, found: unknown): string {
  // YAML reads 000000018 and 2026 as numbers.
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found === 'number')
    return 'must be text: put it in quotes'
  if (issue.code === 'invalid_type') return `must be of type ${issue.expected}`
  if (issue.code === 'invalid_value' && issue.message === 'Invalid input')
    return `must be one of: ${issue.values.map(String).join(', ')}`
  return issue.message
}

function shorten(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}...` : key
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined
    value = (value as Record<PropertyKey, unknown>)[segment]
  }
  return value
}

interface SchemaDefinition {
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>
  readonly element?: z.ZodMiniType
  readonly innerType?: z.ZodMiniType
}

/** The member names that a schema knows at a path. */
function knownKeys(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
  let level: z.ZodMiniType | undefined = schema
  for (const segment of path) {
    if (!level) return []
    const { shape, element } = definition(level)
    level = shape ? (Object.hasOwn(shape, segment) ? shape[String(segment)] : undefined) : element
  }
  return level ? Object.keys(definition(level).shape ?? {}) : []
}

function definition(schema: z.ZodMiniType): SchemaDefinition {
  const own = schema._zod.def as unknown as SchemaDefinition
  return own.innerType ? definition(own.innerType) : own
}
