import type { ClausePair } from '@opensource-experts/core'
import type { Clause, Level } from '../clause/clause'
import type { ClauseSource } from './catalogue'

/** Clauses that a clause needs beside it at a level. */
export function neededBy(id: string, level: Level, catalogue: ClauseSource): readonly ClausePair[] {
  return pairsAt(clauseIn(catalogue, id)?.pairs?.needs, level)
}

/** Why two clauses cannot stand in the same lot, whichever says so; undefined where they can. */
export function excludedBy(a: string, b: string, level: Level, catalogue: ClauseSource): ClausePair | undefined {
  return pairOf('excludes', a, level, b, level, catalogue)
}

/** The pair of a kind between two clauses, each at its level, whichever of them says it. */
export function pairOf(
  member: 'excludes' | 'countsTwice',
  a: string,
  levelA: Level,
  b: string,
  levelB: Level,
  catalogue: ClauseSource,
): ClausePair | undefined {
  const said = (id: string, level: Level, other: string) =>
    pairsAt(clauseIn(catalogue, id)?.pairs?.[member], level).find(({ clause }) => clause === other)
  return said(a, levelA, b) ?? said(b, levelB, a)
}

/** Those that hold at a level. */
function pairsAt(pairs: readonly ClausePair[] | undefined, level: Level): readonly ClausePair[] {
  return (pairs ?? []).filter(({ levels }) => levels?.includes(level) ?? true)
}

function clauseIn({ clauses }: ClauseSource, id: string): Clause | undefined {
  return clauses.find((clause) => clause.id === id)
}
