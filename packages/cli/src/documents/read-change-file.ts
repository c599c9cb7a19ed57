import {
  type CriteriaFile,
  type CriteriaInput,
  changeArgument,
  checkInput,
  defined,
  OseError,
  parseCriteriaFile,
} from '@opensource-experts/core'
import type { Context } from '../io/context'
import { readJson } from '../io/read-json'
import { type Catalogued, checkClauses } from './resolve-clauses'
import { insideWrapper } from './unwrap'

/** A criteria file, which may also say what leaves. */
export type ChangeFile = CriteriaInput & Pick<CriteriaFile, 'schemaVersion'>

/** A change whose clauses the catalogue has. @throws OseError that names the file and the place. */
export function readChangeFile(context: Context, file: string): Promise<ChangeFile> {
  return readJson(context, file, (value) =>
    // What `espd read` prints has the change as a member.
    isRecord(value) && isRecord(value.change) && typeof value.file === 'string'
      ? insideWrapper('/change', () => parseChangeFile(value.change, file, context))
      : parseChangeFile(value, file, context),
  )
}

/**
 * `{ schemaVersion, criteria?, remove?, ... }`: a criteria file where `remove` may stand beside or in place of `criteria`.
 * @throws OseError `document-invalid`, and those of the clauses, with the place.
 */
export function parseChangeFile(value: unknown, file: string, from: Catalogued = {}): ChangeFile {
  if (!isRecord(value) || !Object.hasOwn(value, 'remove')) {
    const document = parseCriteriaFile(value, { file }).value
    checkClauses(document.criteria, from)
    return document
  }
  const { remove, ...rest } = value
  const asked = Object.hasOwn(rest, 'criteria')
  const { criteria, ...document } = parseCriteriaFile(asked ? rest : { ...rest, criteria: [] }, { file }).value
  checkRemove(remove, file)
  checkClauses(criteria, from)
  return { ...document, ...defined({ criteria: asked ? criteria : undefined }), remove } as ChangeFile
}

/** Said as everything else about a file is. */
function checkRemove(remove: unknown, file: string): void {
  try {
    checkInput('A change', { change: changeArgument({ remove }) })
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    const { path, facts } = error
    const issues = facts.issues as readonly { readonly path: string; readonly message: string }[]
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
    const says = `The criteria file cannot be used: ${path} ${issues[0]?.message ?? 'is wrong'}${more}.`
    throw new OseError('document-invalid', says, { ...defined({ path }), file, facts, cause: error })
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
