import type { ClausePair } from '@opensource-experts/core'
import type { Level } from '../clause/clause'
import type { Catalogue } from './catalogue'
import { clauseOf } from './clause-of'
import { proposedLevel } from './proposed-level'

type PairSource = Pick<Catalogue, 'clauses' | 'sets'>

/** Clauses that a clause needs beside it where it is proposed. */
export function neededBy(id: string, asked: Level, catalogue: PairSource): readonly ClausePair[] {
  return pairsAt('needs', id, asked, catalogue)
}

/** Why two clauses cannot stand in the same lot where both are proposed, whichever says so; undefined where they can. */
export function excludedBy(a: string, b: string, asked: Level, catalogue: PairSource): ClausePair | undefined {
  const said = (id: string, other: string) =>
    pairsAt('excludes', id, asked, catalogue).find(({ clause }) => clause === other)
  return said(a, b) ?? said(b, a)
}

/** What a clause says of others at the level at which it is proposed. */
function pairsAt(member: 'needs' | 'excludes', id: string, asked: Level, catalogue: PairSource): readonly ClausePair[] {
  const pairs = clauseOf(id, catalogue)?.pairs?.[member] ?? []
  if (pairs.length === 0) return pairs
  const level = proposedLevel(id, asked, catalogue)
  return pairs.filter(({ levels }) => levels?.includes(level) ?? true)
}
