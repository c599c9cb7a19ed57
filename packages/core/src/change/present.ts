import type { ChangeOptions } from '../model/change'
import type { ClauseReference, Criterion } from '../model/criterion'
import type { AwardMethod } from '../model/lot'
import type { Procurement } from '../model/procurement'
import type { Recognised } from '../model/recognised'
import { lotsOf } from '../weights/by-lot'
import { push } from './push'

/** The criteria of a procurement, by what a change may call them. */
export interface Present {
  /** Ids of lots and groups, in order. */
  readonly places: ReadonlyMap<string, { readonly awardMethod?: AwardMethod }>
  /** Ids of what `all` stands for: every lot, no group and no part. */
  readonly all: readonly string[]
  /** Lots and groups of a criterion, in order; of each, once. */
  lotsOf(criterion: Criterion): readonly string[]
  /** Its id, and the id of the criterion that it was parted from: `LOT-0002.price` is a part of `price`. */
  idsOf(criterion: Criterion): readonly string[]
  /** Those of an id, and the parts of it. */
  withId(id: string): readonly Criterion[]
  /** Those that refer to a clause, or in which it is recognised. */
  withClause(id: string): readonly Criterion[]
  /** The one clause that it is, by its own reference or as it was recognised. */
  clauseOf(criterion: Criterion): ClauseReference | undefined
  /** What was recognised in it. */
  recognisedIn(criterion: Criterion): readonly Recognised[]
}

export function presentOf(procurement: Procurement, { recognise }: ChangeOptions): Present {
  const places = new Map<string, { readonly awardMethod?: AwardMethod }>(
    [...procurement.lots, ...(procurement.lotGroups ?? [])].map((place) => [place.id, place] as const),
  )
  const found = new Map<string, Recognised[]>()
  for (const each of recognise?.(procurement) ?? []) push(found, each.criterion, each)
  const idsOf = ({ id }: Criterion): readonly string[] => {
    const dot = id.indexOf('.')
    return dot > 0 && places.has(id.slice(0, dot)) ? [id, id.slice(dot + 1)] : [id]
  }
  const recognisedIn = ({ id, clause }: Criterion) => (clause ? [] : (found.get(id) ?? []))
  const byId = new Map<string, Criterion[]>()
  const byClause = new Map<string, Criterion[]>()
  const lots = new Map<Criterion, readonly string[]>()
  for (const criterion of procurement.criteria) {
    for (const id of idsOf(criterion)) push(byId, id, criterion)
    const clauses = criterion.clause ? [criterion.clause.id] : recognisedIn(criterion).map(({ clause }) => clause.id)
    for (const id of new Set(clauses)) push(byClause, id, criterion)
  }
  return {
    places,
    all: lotsOf({ lots: 'all' }, procurement),
    lotsOf: (criterion) => {
      const known = lots.get(criterion)
      if (known) return known
      const own = lotsOf(criterion, procurement)
      lots.set(criterion, own)
      return own
    },
    idsOf,
    withId: (id) => byId.get(id) ?? [],
    withClause: (id) => byClause.get(id) ?? [],
    clauseOf: (criterion) => criterion.clause ?? recognisedIn(criterion)[0]?.clause,
    recognisedIn,
  }
}
