import { defined } from '../data/defined'
import { OseError } from '../errors/ose-error'
import type { Need } from '../model/need'
import type { CriteriaFile, Procurement } from '../model/procurement'
import type { DocumentIssue } from './document-issue'
import { issuesOf } from './issues-of'
import { criteriaFileSchema, needSchema, procurementSchema } from './procurement-schema'
import { criteriaIssues, lotIssues } from './semantic-issues'

export interface ParseOptions {
  /** Name of the file, for the error. */
  readonly file?: string
  /**
   * `write` (default): what a buyer writes; an unknown key is an error.
   * `read`: a document of some version, or read from a notice. Unknown keys, members that are missing and values that a
   * buyer may not write are kept and reported as warnings: marks of "required" bind what a buyer writes.
   */
  readonly mode?: 'write' | 'read'
}

export interface Parsed<Document> {
  readonly value: Document
  /** What was kept all the same (`read` only): unknown keys, missing members, values out of bounds. */
  readonly warnings: readonly DocumentIssue[]
}

/** Reads a `Procurement`. @throws OseError `document-invalid` with every issue in `facts.issues`. */
export function parseProcurement(value: unknown, options: ParseOptions = {}): Parsed<Procurement> {
  return settle(issuesOf(procurementSchema(), value), 'procurement', options, value, (document: Procurement) => [
    ...criteriaIssues(document.criteria),
    ...lotIssues(document),
  ])
}

/** Reads a criteria file. @throws OseError `document-invalid` with every issue in `facts.issues`. */
export function parseCriteriaFile(value: unknown, options: ParseOptions = {}): Parsed<CriteriaFile> {
  return settle(issuesOf(criteriaFileSchema(), value), 'criteria file', options, value, (document: CriteriaFile) =>
    criteriaIssues(document.criteria),
  )
}

/** Reads a need. @throws OseError `document-invalid` with every issue in `facts.issues`. */
export function parseNeed(value: unknown, options: ParseOptions = {}): Parsed<Need> {
  return settle(issuesOf(needSchema(), value), 'need', options, value, () => [])
}

/** What no program can do without. */
const essential = ['/schemaVersion', '/lots', '/criteria', '/languages']

function isTolerable({ code, path }: DocumentIssue): boolean {
  // The document itself and an item of a list can only be missing where code hands them over: JSON has no `undefined`.
  if (code === 'missing') return path !== '' && !essential.includes(path) && !/\/(id|kind|\d+)$/u.test(path)
  return code === 'unknown-key' || code === 'out-of-bounds'
}

function settle<Document>(
  found: readonly DocumentIssue[],
  what: string,
  { file, mode = 'write' }: ParseOptions,
  value: unknown,
  semantic: (document: Document) => readonly DocumentIssue[],
): Parsed<Document> {
  const tolerated = mode === 'read' ? found.filter(isTolerable) : []
  const refused = found.filter((issue) => !tolerated.includes(issue))
  // The shape holds from here on, so the value is the document it claims to be.
  const issues = refused.length > 0 ? refused : semantic(value as Document)
  const first = issues[0]
  if (!first) return { value: value as Document, warnings: tolerated }
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  throw new OseError('document-invalid', `The ${what} cannot be used: ${first.path || '/'} ${first.message}${more}.`, {
    ...defined({ file }),
    path: first.path,
    facts: { issues },
  })
}
