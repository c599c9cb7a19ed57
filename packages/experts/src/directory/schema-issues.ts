import { fromPointer, issuesOf, toPointer } from '@opensource-experts/core'
import type * as z from 'zod/mini'
import type { DirectoryIssue } from './directory-issue'

/** What a schema has against a value that stands at `at`; unknown keys come with the nearest known one. */
export function schemaIssues(schema: z.ZodMiniType, value: unknown, at: readonly PropertyKey[] = []): DirectoryIssue[] {
  return issuesOf(schema, value).map(({ code, path, message }) => ({
    code: code === 'out-of-bounds' ? 'invalid' : code,
    path: toPointer(at) + path,
    // YAML reads 000000018 and 2026 as numbers.
    message:
      message === 'must be of type string' && isNumberAt(value, path) ? 'must be text: put it in quotes' : message,
  }))
}

function isNumberAt(root: unknown, path: string): boolean {
  let value = root
  for (const key of fromPointer(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = (value as Record<string, unknown>)[key]
  }
  return typeof value === 'number'
}
