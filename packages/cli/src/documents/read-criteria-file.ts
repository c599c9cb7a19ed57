import { type CriteriaFile, parseCriteriaFile } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { readJson } from '../io/read-json'
import { checkClauses } from './resolve-clauses'

/** A criteria file whose clauses the catalogue has. @throws OseError that names the file and the place. */
export function readCriteriaFile(context: Context, file: string): Promise<CriteriaFile> {
  return readJson(context, file, (value) => {
    const { value: document } = parseCriteriaFile(value, { file })
    checkClauses(document.criteria)
    return document
  })
}
