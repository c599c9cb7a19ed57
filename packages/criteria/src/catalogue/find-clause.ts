import { nearestKey, OseError } from '@opensource-experts/core'
import type { Clause } from '../clause/clause'
import { type CriterionClause, isCriterionClause } from '../clause/criterion-kind'
import type { ClauseSource } from './catalogue'
import { clauseOf } from './clause-of'

/** A clause by its id. @throws OseError `clause-unknown`, naming the nearest ids. */
export function findClause(id: string, { catalogue }: { readonly catalogue: ClauseSource }): Clause {
  const clause = clauseOf(id, catalogue)
  if (clause) return clause
  const known = catalogue.clauses.map((each) => each.id)
  const nearest = nearestIds(id, known)
  const hint = nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : `It holds ${known.join(', ')}.`
  throw new OseError('clause-unknown', `There is no clause "${id}" in the catalogue ${catalogue.name}. ${hint}`, {
    facts: { id, nearest, known },
  })
}

/**
 * A clause that makes criteria.
 * @throws OseError `clause-unknown`, and `clause-kind-mismatch` for one that gives texts alone.
 */
export function findCriterionClause(id: string, options: { readonly catalogue: ClauseSource }): CriterionClause {
  const clause = findClause(id, options)
  if (isCriterionClause(clause)) return clause
  throw new OseError('clause-kind-mismatch', noCriterion(clause), { facts: { clause: id, kind: clause.kind } })
}

/** Why a clause gives no criterion, and where its text goes. */
export function noCriterion({ id, kind }: Clause): string {
  return kind === 'lot-design'
    ? `${id} is a clause of kind lot-design: it makes no criterion. Its text goes into the consultation rules: give it under lotClauses of the procurement, or take it from clauseTexts.`
    : `${id} is a clause of kind ${kind}: it makes no criterion. Its text goes into the questionnaire of the market consultation: take it from clauseTexts.`
}

/** Up to three ids that look like the one asked for: the nearest by spelling, then those of the same family. */
function nearestIds(id: string, known: readonly string[]): string[] {
  const wanted = id.trim().toUpperCase()
  const near = nearestKey(wanted, known)
  const family = known.filter((each) => each.slice(0, 3) === wanted.slice(0, 3))
  return [...new Set([...(near ? [near] : []), ...family])].slice(0, 3)
}
