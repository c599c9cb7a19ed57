import type { ClauseParam } from '@opensource-experts/core'
import type { ClauseParameter, Level } from './clause'

/** The default of a parameter at a level; undefined for what only the buyer can give. */
export function defaultOf(
  parameter: ClauseParameter,
  level: Level,
  components?: readonly string[],
): ClauseParam | undefined {
  if (parameter.type === 'names') return components
  if (parameter.type !== 'integer' && parameter.type !== 'decimal') return undefined
  return typeof parameter.default === 'number' ? parameter.default : parameter.default[level]
}
