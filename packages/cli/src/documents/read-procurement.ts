import { type Parsed, type Procurement, parseProcurement } from '@opensource-experts/core'
import { readJson } from '../io/read-json'
import { checkClauses } from './resolve-clauses'

/**
 * A procurement of some version: unknown members are kept and come as warnings.
 * @throws OseError that names the file and the place, also for a clause that the catalogue has not.
 */
export function readProcurement(file: string): Promise<Parsed<Procurement>> {
  return readJson(file, (value) => checkedProcurement(value, file))
}

export function checkedProcurement(value: unknown, file: string): Parsed<Procurement> {
  const parsed = parseProcurement(value, { file, mode: 'read' })
  checkClauses(parsed.value.criteria)
  return parsed
}
