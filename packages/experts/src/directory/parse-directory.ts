import { anyText, checkInput, defined, type Members, OseError, oneOf, readingInput } from '@opensource-experts/core'
import { normaliseIdentifier } from '../ids/normalise-identifier'
import type { Directory, DirectoryExpert } from './directory'
import type { DetailedIssue, DirectoryIssue } from './directory-issue'
import { type DirectoryLimits, directoryLimits, limitsInput } from './directory-limits'
import { directoryHeadSchema, expertSchema } from './directory-schema'
import { jsonValue } from './json-value'
import { jsonLocator, type Locator, yamlLocator } from './locate'
import { meaningOf } from './meaning-issues'
import { type OtherFormat, otherFormat } from './other-format'
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

/** A directory as it was read, and what of it cannot be used. */
export interface ReadDirectory {
  /** Without the entries that are wrong. */
  readonly directory: Directory
  /** Entries left out. */
  readonly leftOut: number
  /** Why, at most 100: code, JSON Pointer, message, line and column. */
  readonly issues: readonly DirectoryIssue[]
}

/** The same, with the places of its entries in the file. */
export interface PlacedDirectory extends ReadDirectory {
  readonly details: readonly DetailedIssue[]
  readonly places: readonly number[]
  readonly locate: Locator
}

/**
 * Reads a directory: the text of a YAML or JSON file, or a value. Strict, for whoever writes one: an unknown key is an error.
 * Identifiers lose their spaces.
 *
 * @throws OseError `directory-too-large` beyond the limits; `directory-invalid` with up to 100 issues in `facts.issues`
 * (code, JSON Pointer, message, line and column), the first one in the message; with `facts.format` for what it is else.
 */
export function parseDirectory(input: unknown, options: ParseDirectoryOptions = {}): Directory {
  checkInput('parseDirectory', { options: [optionsInput, options] })
  const { directory, issues } = readChecked('parseDirectory', input, options)
  if (issues.length > 0) throw invalid(issues, options.file)
  return directory
}

/**
 * Reads a directory of others: an entry that is wrong is left out and reported, and the others are used.
 *
 * @throws OseError as `parseDirectory`, where what is wrong is not an entry, or where none is left.
 */
export function readDirectory(input: unknown, options: ParseDirectoryOptions = {}): ReadDirectory {
  checkInput('readDirectory', { options: [optionsInput, options] })
  const { directory, leftOut, issues } = readChecked('readDirectory', input, options)
  return { directory, leftOut, issues }
}

/** @throws OseError as `readDirectory`; `call` is named where the input is none. */
export function readChecked(call: string, input: unknown, options: ParseDirectoryOptions): PlacedDirectory {
  const limits = { ...directoryLimits, ...options.limits }
  if (typeof input !== 'string')
    return readingInput(call, 'input', 'plain data', () => sifted(input, limits, options.file, () => undefined))
  const text = input.startsWith('\ufeff') ? input.slice(1) : input
  const format = options.format ?? formatOf(text, options.file)
  const most = format === 'yaml' ? limits.yamlCharacters : limits.jsonCharacters
  if (text.length > most) throw tooLarge(`${text.length} characters of ${format.toUpperCase()}`, most, options.file)
  if (format === 'json') return sifted(jsonValue(text, options.file), limits, options.file, jsonLocator(text))
  const yaml = yamlDocument(text)
  return sifted(yamlValue(yaml, limits, options.file), limits, options.file, yamlLocator(yaml))
}

function formatOf(text: string, file: string | undefined): 'yaml' | 'json' {
  const ending = /\.(ya?ml|json)$/i.exec(file ?? '')?.[1]?.toLowerCase()
  if (ending) return ending === 'json' ? 'json' : 'yaml'
  return /^\s*\{/.test(text) ? 'json' : 'yaml'
}

function sifted(value: unknown, limits: DirectoryLimits, file: string | undefined, locate: Locator): PlacedDirectory {
  const other = otherFormat(value)
  if (other) throw notADirectory(other, file)
  const count = expertCount(value)
  if (count > limits.experts) throw tooLarge(`${count} firms`, limits.experts, file)
  const detailed = (issues: readonly DetailedIssue[]) =>
    issues.slice(0, mostIssues).map((issue) => ({ ...issue, ...defined({ location: locate(issue.path) }) }))
  const placed = (issues: readonly DetailedIssue[]) => detailed(issues).map(({ params: _, ...issue }) => issue)
  const { head, entries, wrong } = shapeOf(value)
  // What holds for all entries is wrong: nothing can be said of any.
  if (head.length > 0) throw invalid(placed([...head, ...wrong]), file)
  // The shape holds from here on, so the value is the directory that it claims to be.
  const { kept, places, issues, general } = meaningOf({ ...(value as Directory), experts: [] }, entries)
  if (general.length > 0) throw invalid(placed([...general, ...wrong, ...issues]), file)
  const found: readonly DetailedIssue[] = [...wrong, ...issues]
  const leftOut = count - kept.length
  if (leftOut > 0 && kept.length === 0) throw invalid(placed(found), file)
  return {
    directory: { ...(value as Directory), experts: kept },
    leftOut,
    issues: placed(found),
    details: detailed(found),
    places,
    locate,
  }
}

function invalid(issues: readonly DirectoryIssue[], file: string | undefined): OseError {
  const [first] = issues
  const more = issues.length > 1 ? ` (and ${issues.length === mostIssues ? 'many' : issues.length - 1} more)` : ''
  const { path = '', message = '', location } = first ?? {}
  return new OseError('directory-invalid', `The directory cannot be used: ${path || '/'} ${message}${more}.`, {
    ...defined({ file, location }),
    path,
    facts: { issues },
  })
}

function notADirectory({ name, advice }: OtherFormat, file: string | undefined): OseError {
  const message = `This is ${name}, and no directory of firms. ${advice}`
  const issue = { code: 'other-format', path: '', message: `is ${name}` }
  return new OseError('directory-invalid', message, {
    ...defined({ file }),
    path: '',
    facts: { format: name, issues: [issue] },
  })
}

function expertCount(value: unknown): number {
  const experts = typeof value === 'object' && value !== null && 'experts' in value ? value.experts : undefined
  return Array.isArray(experts) ? experts.length : 0
}

/** Entries by their place in the file, and what is wrong with the others: each is checked, and a hundred are described. */
function shapeOf(value: unknown) {
  const head = schemaIssues(directoryHeadSchema, value)
  const experts = expertCount(value) > 0 ? (value as { readonly experts: readonly unknown[] }).experts : []
  const entries = new Map<number, DirectoryExpert>()
  const wrong: DirectoryIssue[] = []
  for (const [index, expert] of experts.entries()) {
    if (wrong.length >= mostIssues) {
      // Nobody reads further descriptions; whether an entry is right still has to be known.
      if (expertSchema.safeParse(expert).success) entries.set(index, normalised(expert as DirectoryExpert))
      continue
    }
    const issues = schemaIssues(expertSchema, expert, ['experts', index])
    if (issues.length > 0) wrong.push(...issues)
    else entries.set(index, normalised(expert as DirectoryExpert))
  }
  return { head, entries, wrong: wrong.slice(0, mostIssues) }
}

function normalised(expert: DirectoryExpert): DirectoryExpert {
  return expert.ids ? { ...expert, ids: expert.ids.map(normaliseIdentifier) } : expert
}

function tooLarge(what: string, most: number, file: string | undefined): OseError {
  const message = `The directory is too large: ${what}, at most ${most}. Split it, keep it as JSON, or raise the limit.`
  return new OseError('directory-too-large', message, defined({ file }))
}
