import type { Criterion, CriterionKind, Weight } from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { findCriterionClause } from '../catalogue/find-clause'
import { proposedLevel } from '../catalogue/proposed-level'
import type { Level } from '../clause/clause'

/** A clause wanted in a lot. */
export interface Wanted {
  readonly lot: string
  readonly clause: string
  readonly weight?: Weight
}

/**
 * Criteria for the clauses wanted: one for each clause and weight, for the lots that share it. Builders always write
 * the version. Ids are the clause's, numbered where that is taken.
 */
export function draftCriteria(
  wanted: readonly Wanted[],
  allLots: readonly string[],
  taken: readonly string[],
  {
    level,
    catalogue,
    levels = new Map(),
  }: {
    readonly level: Level
    readonly catalogue: Catalogue
    /** Clauses asked at another level. */
    readonly levels?: ReadonlyMap<string, Level>
  },
): Criterion[] {
  const groups = new Map<string, { readonly first: Wanted; readonly lots: string[] }>()
  for (const each of wanted) {
    const key = JSON.stringify([each.clause, each.weight ?? null])
    const group = groups.get(key)
    if (group) group.lots.push(each.lot)
    else groups.set(key, { first: each, lots: [each.lot] })
  }
  const ids = new Set(taken)
  return [...groups.values()].map(({ first, lots }) => {
    const clause = findCriterionClause(first.clause, { catalogue })
    const base = {
      id: freeId(clause.id.toLowerCase(), ids),
      kind: clause.kind,
      target: clause.target,
      lots: lots.length === allLots.length ? ('all' as const) : lots,
      clause: {
        id: clause.id,
        version: clause.version,
        level: proposedLevel(clause.id, levels.get(clause.id) ?? level, catalogue),
      },
    }
    return shaped(base, clause.kind, first.weight)
  })
}

function shaped(base: Omit<Criterion, 'kind'>, kind: CriterionKind, weight: Weight | undefined): Criterion {
  if (kind === 'award') return { ...base, kind, type: 'quality', ...defined({ weight }) }
  return { ...base, kind } as Criterion
}

/** An id that is not taken yet; it is taken from then on. */
export function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted
  for (let count = 2; ids.has(id); count += 1) id = `${wanted}-${count}`
  ids.add(id)
  return id
}
