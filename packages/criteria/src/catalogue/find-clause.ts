import { nearestKey, OseError } from '@opensource-experts/core'
import type { Clause } from '../clause/clause'
import type { ClauseSource } from './catalogue'

/** A clause by its id. @throws OseError `clause-unknown`, naming the nearest ids. */
export function findClause(id: string, { catalogue }: { readonly catalogue: ClauseSource }): Clause {
  const clause = catalogue.clauses.find((each) => each.id === id)
  if (clause) return clause
  const known = catalogue.clauses.map((each) => each.id)
  const nearest = nearestIds(id, known)
  const hint = nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : `It holds ${known.join(', ')}.`
  throw new OseError('clause-unknown', `There is no clause "${id}" in the catalogue ${catalogue.name}. ${hint}`, {
    facts: { id, nearest, known },
  })
}

/** Up to three ids that look like the one asked for: the nearest by spelling, then those of the same family. */
function nearestIds(id: string, known: readonly string[]): string[] {
  const wanted = id.trim().toUpperCase()
  const near = nearestKey(wanted, known)
  const family = known.filter((each) => each.slice(0, 3) === wanted.slice(0, 3))
  return [...new Set([...(near ? [near] : []), ...family])].slice(0, 3)
}
