import { defined } from '../data/defined'
import type { Change, ChangeOptions } from '../model/change'
import type { Criterion } from '../model/criterion'
import type { Refusal } from '../plan/plan'
import { criterionKey } from '../weights/identity'
import { mostListed } from '../weights/lot-join'
import type { Present } from './present'

/** What a change calls by name, found in the procurement. */
export interface Called {
  /** What leaves, by lot; of a term, all of it or the paragraphs in which the clause was recognised. */
  readonly leaving: ReadonlyMap<string, ReadonlyMap<Criterion, string | undefined>>
  /** What must keep its weight. */
  readonly keep: ReadonlySet<Criterion>
  readonly refusals: readonly Refusal[]
}

/** Finds what is removed and kept, and refuses names that nothing, or something else, has. */
export function callByName(
  change: Change,
  criteria: readonly Criterion[],
  present: Present,
  { weights, recognise }: ChangeOptions,
  language: string,
): Called {
  const refusals: Refusal[] = []
  const leaving = new Map<string, Map<Criterion, string | undefined>>()
  for (const removal of change.remove ?? []) {
    const clause = 'clause' in removal ? removal.clause : undefined
    const found = 'clause' in removal ? present.withClause(removal.clause) : present.withId(removal.criterion)
    let leaves = 0
    for (const criterion of found) {
      for (const lot of present.lotsOf(criterion)) {
        if (removal.lot !== undefined && removal.lot !== lot) continue
        const there = leaving.get(lot) ?? new Map<Criterion, string | undefined>()
        // What leaves as a whole is not brought back by a clause in it.
        if (!there.has(criterion) || clause === undefined) there.set(criterion, clause)
        leaving.set(lot, there)
        leaves += 1
      }
    }
    if (leaves > 0) continue
    const { lot } = removal
    if (lot !== undefined && !present.places.has(lot)) refusals.push(noLot(present, { lot }))
    else refusals.push(notFound('clause' in removal ? removal : { criterion: removal.criterion }, lot, recognise))
  }
  const keep = new Set<Criterion>()
  for (const id of typeof weights === 'object' ? (weights.keep ?? []) : []) {
    const found = present.withId(id)
    if (found.length === 0)
      refusals.push({ code: 'criterion-not-found', criterion: id, params: { reason: 'keep', criterion: id } })
    for (const each of found) keep.add(each)
  }
  return {
    leaving,
    keep,
    refusals: [...refusals, ...idRefusals(criteria, present, language), ...lotRefusals(criteria, present)],
  }
}

function notFound(
  name: { readonly criterion: string } | { readonly clause: string },
  lot: string | undefined,
  recognise: unknown,
): Refusal {
  const place = lot === undefined ? {} : { lot }
  if ('criterion' in name) return { code: 'criterion-not-found', criterion: name.criterion, ...place, params: {} }
  const reason = recognise === undefined ? 'no-recogniser' : 'clause'
  return { code: 'criterion-not-found', ...place, params: { reason, clause: name.clause } }
}

function noLot({ places }: Present, at: { readonly criterion?: string; readonly lot?: string }, others = 0): Refusal {
  const lots = [...places.keys()].slice(0, mostListed)
  const more = places.size - lots.length
  const reason = at.lot === undefined ? 'no-lot' : more > 0 ? 'of-many' : undefined
  const params = {
    lots,
    ...defined({ reason, more: more > 0 ? more : undefined, others: others > 0 ? others : undefined }),
  }
  return { code: 'lot-not-found', ...at, params }
}

/** Lots that are not there; a criterion that would join none is refused, and does not vanish. */
function lotRefusals(criteria: readonly Criterion[], present: Present): Refusal[] {
  const missing: { readonly criterion: string; readonly lot?: string }[] = []
  for (const criterion of criteria) {
    const { id } = criterion
    const lots = present.lotsOf(criterion)
    if (lots.length === 0) missing.push({ criterion: id })
    for (const lot of lots) if (!present.places.has(lot)) missing.push({ criterion: id, lot })
  }
  const shown = missing.slice(0, mostListed)
  return shown.map((at, index) => noLot(present, at, index === shown.length - 1 ? missing.length - shown.length : 0))
}

/** An id belongs to one criterion: it names the same one again, or is refused. */
function idRefusals(criteria: readonly Criterion[], present: Present, language: string): Refusal[] {
  const seen = new Set<string>()
  return criteria.flatMap((criterion): Refusal[] => {
    const { id } = criterion
    const twice = seen.has(id)
    seen.add(id)
    const holder = present.withId(id).find((each) => each.id === id)
    if (!twice && (!holder || isSame(criterion, holder))) return []
    return [{ code: 'conflicting-value', criterion: id, params: { reason: 'id-in-use' } }]
  })

  function isSame(criterion: Criterion, holder: Criterion): boolean {
    if (criterion.kind !== holder.kind) return false
    if (criterionKey(criterion, language) === criterionKey(holder, language)) return true
    const lots = new Set(present.lotsOf(holder))
    return present.lotsOf(criterion).some((lot) => lots.has(lot))
  }
}
