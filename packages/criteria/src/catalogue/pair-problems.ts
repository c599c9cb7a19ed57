import { nearestKey } from '@opensource-experts/core'
import { type Clause, type Level, levels } from '../clause/clause'
import { defaultOf } from '../clause/default-of'

/** Something wrong in what a clause says of others. */
export interface PairProblem {
  /** From the clause. */
  readonly path: readonly string[]
  readonly message: string
}

type PairedClause = Pick<Clause, 'id' | 'parameters' | 'pairs'>

/** What is wrong in the pairs of a clause: others that are not there, parameters that differ by default, contradictions. */
export function pairProblems(clause: PairedClause, known: readonly PairedClause[]): PairProblem[] {
  const { needs = [], excludes = [], countsTwice = [] } = clause.pairs ?? {}
  const ids = known.map(({ id }) => id)
  return Object.entries({ needs, excludes, countsTwice }).flatMap(([member, list]) =>
    list.flatMap((pair, index): PairProblem[] => {
      const path = ['pairs', member, String(index)]
      const other = known.find(({ id }) => id === pair.clause)
      if (pair.clause === clause.id) return [{ path: [...path, 'clause'], message: `${clause.id} names itself.` }]
      if (!other) {
        const nearest = nearestKey(pair.clause, ids)
        const hint = nearest ? `did you mean "${nearest}"?` : `known: ${ids.join(', ')}.`
        return [{ path: [...path, 'clause'], message: `There is no clause ${pair.clause}; ${hint}` }]
      }
      const at = pair.levels ?? levels
      return [
        ...(pair.same ?? []).flatMap((name) =>
          sameProblems(clause, other, name, at).map((message) => ({ path: [...path, 'same'], message })),
        ),
        ...(member === 'needs' && excluded(clause, other, at)
          ? [{ path, message: `${clause.id} needs ${other.id} and excludes it. Keep one.` }]
          : []),
      ]
    }),
  )
}

function excluded(clause: PairedClause, other: PairedClause, at: readonly Level[]): boolean {
  const named = (pairs: PairedClause['pairs'], id: string) =>
    (pairs?.excludes ?? []).some(
      (pair) => pair.clause === id && at.some((level) => pair.levels?.includes(level) ?? true),
    )
  return named(clause.pairs, other.id) || named(other.pairs, clause.id)
}

/** A parameter that must be equal in both has the same bounds and the same defaults: what is proposed then agrees. */
function sameProblems(clause: PairedClause, other: PairedClause, name: string, at: readonly Level[]): string[] {
  const [own, theirs] = [clause.parameters[name], other.parameters[name]]
  const lacking = [own ? [] : [clause.id], theirs ? [] : [other.id]].flat()
  if (!own || !theirs)
    return [`${lacking.join(' and ')} ${lacking.length > 1 ? 'have' : 'has'} no parameter "${name}".`]
  if (own.type !== theirs.type) return [`"${name}" is ${own.type} in ${clause.id}, ${theirs.type} in ${other.id}.`]
  return at.flatMap((level) => {
    const [ours, others] = [defaultOf(own, level), defaultOf(theirs, level)]
    if (ours === others) return []
    return [`"${name}" is ${String(ours)} by default at ${level} in ${clause.id}, ${String(others)} in ${other.id}.`]
  })
}
