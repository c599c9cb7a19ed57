import type { Level } from '../clause/clause'
import type { Catalogue } from './catalogue'

/** The level asked, but for clauses that the sets propose at one level alone. */
export function proposedLevel(clause: string, asked: Level, { sets }: Pick<Catalogue, 'sets'>): Level {
  return sets.lines.find((line) => line.clause === clause)?.level ?? asked
}
