import { defined } from '../data/defined'
import { sameValue } from '../data/same-value'
import type { Criterion } from '../model/criterion'
import type { LocalizedText } from '../model/text'
import type { Weight } from '../model/weight'
import type { Present } from './present'
import { push } from './push'

/** What a criterion becomes in a lot: another weight, other texts, or null: nothing. */
export type Outcome = { readonly weight?: Weight; readonly description?: LocalizedText } | null

/** A criterion that joins: its weight by lot (undefined: none), and the present one whose place it takes. */
export interface Arrival {
  readonly criterion: Criterion
  readonly lots: Map<string, Weight | undefined>
  place: Criterion | undefined
}

/** The criteria of a document once outcomes and arrivals are known, lot by lot. */
export function rebuild(
  criteria: readonly Criterion[],
  outcomes: ReadonlyMap<Criterion, ReadonlyMap<string, Outcome>>,
  arrivals: readonly Arrival[],
  present: Present,
): Criterion[] {
  const ids = new Set<string>()
  const changed = new Set<Criterion>()
  const placed = new Map<Criterion, Arrival[]>()
  const result: Criterion[] = []
  const stays = criteria.map((criterion) => {
    const parts = partsOf(criterion, outcomes.get(criterion), present)
    if (parts.some(({ first }) => first)) ids.add(criterion.id)
    return parts
  })
  for (const arrival of arrivals) if (arrival.place) push(placed, arrival.place, arrival)
  for (const [index, criterion] of criteria.entries()) {
    for (const part of stays[index] ?? []) put(part, part.made === criterion)
    for (const arrival of placed.get(criterion) ?? []) arrive(arrival)
  }
  for (const arrival of arrivals) if (!arrival.place) arrive(arrival)
  return changed.size > 0 ? reunited(result, changed, present) : result

  function put({ made, first, lots }: Part, unchanged: boolean): void {
    const id = first ? made.id : freeId(`${lots[0]}.${made.id}`)
    const own = id === made.id ? made : { ...made, id }
    if (!unchanged) changed.add(own)
    result.push(own)
  }

  function arrive({ criterion, lots }: Arrival): void {
    // Refused, and of no lot: it stands as it was written.
    if (lots.size === 0) put({ made: criterion, first: true, lots: [] }, false)
    const groups = new Map<string, string[]>()
    for (const [lot, weight] of lots) push(groups, JSON.stringify(weight ?? null), lot)
    for (const own of groups.values()) {
      const weight = lots.get(own[0] ?? '')
      const { weight: asked, ...bare } = criterion as Criterion & { readonly weight?: Weight }
      const whole = own.length === present.lotsOf(criterion).length
      const made = {
        ...bare,
        ...(criterion.kind === 'award' ? defined({ weight }) : defined({ weight: asked })),
        lots: whole ? criterion.lots : own,
      } as Criterion
      // An id that a caller gave stays with the first of its parts.
      const first = !ids.has(made.id)
      ids.add(made.id)
      put({ made, first, lots: own }, false)
    }
  }

  function freeId(wanted: string): string {
    let id = wanted
    for (let count = 2; ids.has(id); count += 1) id = `${wanted}-${count}`
    ids.add(id)
    return id
  }
}

interface Part {
  readonly made: Criterion
  /** Whether it keeps the id of the whole. */
  readonly first: boolean
  readonly lots: readonly string[]
}

/** What is left of a present criterion: one for each outcome. The part that is as it was keeps the id, else the first. */
function partsOf(criterion: Criterion, outcomes: ReadonlyMap<string, Outcome> | undefined, present: Present): Part[] {
  const lots = present.lotsOf(criterion)
  if (!outcomes || outcomes.size === 0) return [{ made: criterion, first: true, lots }]
  const same = lots.filter((lot) => !outcomes.has(lot))
  const groups = new Map<string, string[]>()
  for (const lot of lots) if (outcomes.get(lot)) push(groups, JSON.stringify(outcomes.get(lot)), lot)
  const parts: Part[] = same.length > 0 ? [{ made: { ...criterion, lots: same }, first: true, lots: same }] : []
  for (const own of groups.values()) {
    const whole = own.length === lots.length
    const made = { ...criterion, ...outcomes.get(own[0] ?? ''), lots: whole ? criterion.lots : own } as Criterion
    parts.push({ made, first: parts.length === 0, lots: own })
  }
  return parts
}

/** Parts of one criterion that have become alike are one again. */
function reunited(criteria: readonly Criterion[], changed: ReadonlySet<Criterion>, present: Present): Criterion[] {
  const whole = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const more = new Map<Criterion, Criterion[]>()
  const gone = new Set<Criterion>()
  for (const part of criteria) {
    const base = whole.get(present.idsOf(part)[1] ?? '')
    if (!base || !(changed.has(part) || changed.has(base)) || !alike(part, base)) continue
    push(more, base, part)
    gone.add(part)
  }
  if (gone.size === 0) return [...criteria]
  return criteria.flatMap((criterion) => {
    const parts = more.get(criterion)
    if (gone.has(criterion)) return []
    return parts ? [{ ...criterion, lots: allOf([criterion, ...parts], present) }] : [criterion]
  })
}

function alike(a: Criterion, b: Criterion): boolean {
  return sameValue({ ...a, id: '', lots: [] }, { ...b, id: '', lots: [] })
}

function allOf(parts: readonly Criterion[], { places, all, lotsOf }: Present): Criterion['lots'] {
  const own = new Set(parts.flatMap(lotsOf))
  if (own.size === all.length && all.every((id) => own.has(id))) return 'all'
  return [...places.keys()].filter((id) => own.has(id))
}
