import { anyText, checkInput, defined, type Members, OseError, oneOf, readingInput } from '@opensource-experts/core'
import type { Directory } from './directory'
import type { DirectoryIssue } from './directory-issue'
import { type DirectoryLimits, directoryLimits, limitsInput } from './directory-limits'
import { directoryHeadSchema, expertSchema } from './directory-schema'
import { jsonValue } from './json-value'
import { jsonLocator, type Locator, yamlLocator } from './locate'
import { meaningIssues } from './meaning-issues'
import { schemaIssues } from './schema-issues'
import { yamlDocument, yamlValue } from './yaml-document'

export interface ParseDirectoryOptions {
  /** Default: by the ending of `file`, else JSON where the text begins with `{`, else YAML. */
  readonly format?: 'yaml' | 'json'
  /** Name of the file, for the errors. */
  readonly file?: string
  readonly limits?: Partial<DirectoryLimits>
}

const optionsInput: Members = { members: { format: oneOf('yaml', 'json'), file: anyText, limits: limitsInput } }

const mostIssues = 100

/**
 * Reads a directory: the text of a YAML or JSON file, or a value. Strict: an unknown key is an error.
 *
 * @throws OseError `directory-too-large` beyond the limits; `directory-invalid` with up to 100 issues in `facts.issues`
 * (code, JSON Pointer, message, line and column), the first one in the message.
 */
export function parseDirectory(input: unknown, options: ParseDirectoryOptions = {}): Directory {
  checkInput('parseDirectory', { options: [optionsInput, options] })
  const limits = { ...directoryLimits, ...options.limits }
  if (typeof input !== 'string')
    return readingInput('parseDirectory', 'input', 'plain data', () =>
      checked(input, limits, options.file, () => undefined),
    )
  const text = input.startsWith('\ufeff') ? input.slice(1) : input
  const format = options.format ?? formatOf(text, options.file)
  const most = format === 'yaml' ? limits.yamlCharacters : limits.jsonCharacters
  if (text.length > most) throw tooLarge(`${text.length} characters of ${format.toUpperCase()}`, most, options.file)
  if (format === 'json') return checked(jsonValue(text, options.file), limits, options.file, jsonLocator(text))
  const yaml = yamlDocument(text)
  return checked(yamlValue(yaml, limits, options.file), limits, options.file, yamlLocator(yaml))
}

function formatOf(text: string, file: string | undefined): 'yaml' | 'json' {
  const ending = /\.(ya?ml|json)$/i.exec(file ?? '')?.[1]?.toLowerCase()
  if (ending) return ending === 'json' ? 'json' : 'yaml'
  return /^\s*\{/.test(text) ? 'json' : 'yaml'
}

function checked(value: unknown, limits: DirectoryLimits, file: string | undefined, locate: Locator): Directory {
  const count = expertCount(value)
  if (count > limits.experts) throw tooLarge(`${count} firms`, limits.experts, file)
  const issues = shapeIssues(value)
  // The shape holds from here on, so the value is the directory that it claims to be.
  const found = (issues.length > 0 ? issues : meaningIssues(value as Directory)).slice(0, mostIssues)
  const first = found[0]
  if (!first) return value as Directory
  const placed = found.map((issue): DirectoryIssue => ({ ...issue, ...defined({ location: locate(issue.path) }) }))
  const more = found.length > 1 ? ` (and ${found.length === mostIssues ? 'many' : found.length - 1} more)` : ''
  throw new OseError(
    'directory-invalid',
    `The directory cannot be used: ${first.path || '/'} ${first.message}${more}.`,
    {
      ...defined({ file, location: placed[0]?.location }),
      path: first.path,
      facts: { issues: placed },
    },
  )
}

function expertCount(value: unknown): number {
  const experts = typeof value === 'object' && value !== null && 'experts' in value ? value.experts : undefined
  return Array.isArray(experts) ? experts.length : 0
}

function shapeIssues(value: unknown): DirectoryIssue[] {
  const issues = schemaIssues(directoryHeadSchema, value)
  const experts = expertCount(value) > 0 ? (value as { readonly experts: readonly unknown[] }).experts : []
  for (const [index, expert] of experts.entries()) {
    if (issues.length >= mostIssues) break
    issues.push(...schemaIssues(expertSchema, expert, ['experts', index]))
  }
  return issues
}

function tooLarge(what: string, most: number, file: string | undefined): OseError {
  const message = `The directory is too large: ${what}, at most ${most}. Split it, keep it as JSON, or raise the limit.`
  return new OseError('directory-too-large', message, defined({ file }))
}
