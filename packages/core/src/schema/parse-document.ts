import { defined } from '../data/defined'
import { OseError } from '../errors/ose-error'
import { criteriaFileShape, needShape, procurementShape } from '../generated/shapes'
import { checkInput } from '../guard/check-input'
import { checkShape } from '../guard/check-shape'
import { anyText, oneOf } from '../guard/leaves'
import type { Shape } from '../guard/shape'
import { mostIssues, type ShapeIssue } from '../guard/shape-walk'
import type { Need } from '../model/need'
import type { CriteriaFile, Procurement } from '../model/procurement'
import type { DocumentIssue } from './document-issue'
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

const parseOptions: Shape = { members: { file: anyText, mode: oneOf('write', 'read') } }

export interface Parsed<Document> {
  readonly value: Document
  /** What was kept all the same (`read` only): unknown keys, missing members, values out of bounds. */
  readonly warnings: readonly DocumentIssue[]
}

/** Reads a `Procurement`. @throws OseError `document-invalid` with the issues in `facts.issues`, counted in `facts.count`. */
export function parseProcurement(value: unknown, options: ParseOptions = {}): Parsed<Procurement> {
  checkInput('parseProcurement', { options: [parseOptions, options] })
  return settle(procurementShape, 'procurement', options, value, (document: Procurement) => [
    ...criteriaIssues(document.criteria),
    ...lotIssues(document),
  ])
}

/** Reads a criteria file. @throws OseError `document-invalid` with the issues in `facts.issues`, counted in `facts.count`. */
export function parseCriteriaFile(value: unknown, options: ParseOptions = {}): Parsed<CriteriaFile> {
  checkInput('parseCriteriaFile', { options: [parseOptions, options] })
  return settle(criteriaFileShape, 'criteria file', options, value, (document: CriteriaFile) =>
    criteriaIssues(document.criteria),
  )
}

/** Reads a need. @throws OseError `document-invalid` with the issues in `facts.issues`, counted in `facts.count`. */
export function parseNeed(value: unknown, options: ParseOptions = {}): Parsed<Need> {
  checkInput('parseNeed', { options: [parseOptions, options] })
  return settle(needShape, 'need', options, value, () => [])
}

/** What no program can do without. */
const essential = ['/schemaVersion', '/lots', '/criteria', '/languages']

/** What `read` keeps with a warning. */
function isTolerable({ code, path }: Pick<DocumentIssue, 'code' | 'path'>): boolean {
  // The document itself and an item of a list can only be missing where code hands them over: JSON has no `undefined`.
  if (code === 'missing') return path !== '' && !essential.includes(path) && !/\/(id|kind|\d+)$/u.test(path)
  return code === 'unknown-key' || code === 'out-of-bounds' || code === 'target-missing' || code === 'text-missing'
}

function settle<Document>(
  shape: Shape,
  what: string,
  { file, mode = 'write' }: ParseOptions,
  value: unknown,
  semantic: (document: Document) => readonly DocumentIssue[],
): Parsed<Document> {
  const letBe = mode === 'read' ? isTolerable : () => false
  try {
    const found = checkShape(shape, value, { letBe })
    if (found.count > 0) throw refusal(what, file, found.issues.map(asIssue), found.count)
    // The shape holds from here on, so the value is the document it claims to be.
    const further = semantic(value as Document)
    const refused = further.filter((issue) => !letBe(issue))
    if (refused.length > 0) throw refusal(what, file, refused.slice(0, mostIssues), refused.length)
    const warnings = mode === 'read' ? [...checkShape(shape, value).issues.map(asIssue), ...further] : []
    return { value: value as Document, warnings: warnings.slice(0, mostIssues) }
  } catch (cause) {
    if (OseError.isInstance(cause)) throw cause
    const message = 'cannot be read: reading one of its members throws'
    throw refusal(what, file, [{ code: 'invalid', path: '', message }], 1, cause)
  }
}

function asIssue({ code, path, message, write }: ShapeIssue): DocumentIssue {
  return { code, path, message, ...defined({ write: code === 'unknown-key' ? undefined : write }) }
}

function refusal(
  what: string,
  file: string | undefined,
  issues: readonly DocumentIssue[],
  count: number,
  cause?: unknown,
) {
  const [first] = issues
  const write = first?.write === undefined ? '' : `; write ${first.write}`
  const more = count > 1 ? ` (and ${count - 1} more)` : ''
  return new OseError(
    'document-invalid',
    `The ${what} cannot be used: ${first?.path || '/'} ${first?.message}${write}${more}.`,
    { ...defined({ file, cause }), path: first?.path ?? '', facts: { issues, count } },
  )
}
