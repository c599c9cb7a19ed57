import { nearestKey, OseError, toPointer } from '@opensource-experts/core'
import { lint, type Suppression } from '@opensource-experts/lint'
import type { Context } from '../io/context'
import { readJson } from '../io/read-json'

const members = ['ruleId', 'criterion', 'lot', 'reason']

/**
 * A suppressions file: a JSON list of `{ ruleId, criterion?, lot?, reason }`. It belongs to the buyer's internal file.
 * @throws OseError `suppressions-invalid`, `rule-not-found`, with the place.
 */
export function readSuppressions(context: Context, file: string): Promise<readonly Suppression[]> {
  return readJson(context, file, (value) => {
    if (!Array.isArray(value)) throw invalid('', 'the file must hold a list of { ruleId, criterion?, lot?, reason }')
    const suppressions = value.map((each: unknown, index) => suppression(each, index))
    checkRules(suppressions)
    return suppressions
  })
}

/** Linting next to nothing says now which rules there are not, before any other file is read. */
function checkRules(suppressions: readonly Suppression[]): void {
  try {
    lint({ schemaVersion: '1', languages: ['en'], lots: [], criteria: [] }, { suppressions })
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    const path = error.path?.replace(/^\/suppressions/u, '') ?? ''
    throw new OseError(error.code, error.message, { path, facts: error.facts, cause: error })
  }
}

function suppression(value: unknown, index: number): Suppression {
  const path = toPointer([index])
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(path, 'must be an object with ruleId and reason')
  for (const [key, held] of Object.entries(value)) {
    const place = toPointer([index, key])
    if (!members.includes(key)) {
      const nearest = nearestKey(key, members)
      const hint = nearest ? `did you mean "${nearest}"?` : `known keys: ${members.join(', ')}`
      throw invalid(place, `unknown key "${key}"; ${hint}`)
    }
    if (typeof held !== 'string' || held.trim() === '') throw invalid(place, 'must be a text that is not empty')
  }
  const { ruleId, reason, ...where } = value as Suppression
  if (ruleId === undefined) throw invalid(path, 'ruleId is required and missing')
  if (reason === undefined) throw invalid(path, 'reason is required and missing: write why the finding is set aside')
  return { ruleId, reason, ...where }
}

function invalid(path: string, says: string): OseError {
  return new OseError('suppressions-invalid', `The suppressions cannot be used: ${path || '/'} ${says}.`, { path })
}
