import type { Activity, CriterionKind } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import type { Duty, SetLine } from '../catalogue/clause-sets'
import { findClause } from '../catalogue/find-clause'
import type { Level } from '../clause/clause'

/** What is known of a lot when clauses are chosen for it. */
export interface Situation {
  readonly occasion: 'procurement' | 'notice'
  readonly level: Level
  readonly activity: Activity
  /** What is done in the lot beside that. */
  readonly further?: readonly Activity[]
  readonly onSite: boolean
  /** A small contract: only the lines of the light pack. */
  readonly light: boolean
  /** What the law asks for. */
  readonly duties: readonly Duty[]
  /** Award clauses that the lot gets. */
  readonly beside?: readonly string[]
}

/** The lines of the sets that hold in a situation, each clause once, in the order of the sets. */
export function chosenLines(
  { sets, ...catalogue }: Pick<Catalogue, 'sets' | 'name' | 'clauses'>,
  kind: CriterionKind,
  situation: Situation,
): readonly SetLine[] {
  const seen = new Set<string>()
  return sets.lines.filter((line) => {
    if (findClause(line.clause, { catalogue }).kind !== kind) return false
    if (seen.has(line.clause) || !holds(line, situation)) return false
    seen.add(line.clause)
    return true
  })
}

function holds(line: SetLine, situation: Situation): boolean {
  const { occasion, level, activity, further = [], onSite, light, duties, beside = [] } = situation
  return (
    (light ? line.pack !== undefined : line.pack !== 'light') &&
    (line.occasion ?? occasion) === occasion &&
    (line.activities?.some((each) => each === activity || further.includes(each)) ?? true) &&
    (line.levels?.includes(level) ?? true) &&
    (line.weights === undefined || line.weights[level] !== undefined) &&
    (line.duty === undefined || duties.includes(line.duty)) &&
    (line.site ?? siteOf(onSite)) === siteOf(onSite) &&
    (line.beside === undefined || beside.includes(line.beside))
  )
}

function siteOf(onSite: boolean): 'on-site' | 'remote' {
  return onSite ? 'on-site' : 'remote'
}
