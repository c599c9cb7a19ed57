import { type Criterion, lotsOf, type Procurement } from '@opensource-experts/core'

/** One criterion, though a notice may say it again in each lot. */
export interface Merged<Kind extends Criterion = Criterion> {
  readonly criterion: Kind
  /** Ids of its lots and groups, in the order of the procurement. */
  readonly lots: readonly string[]
  /** Place of the first of them in the procurement. */
  readonly path: string
  /** Place among the criteria of its kind, from 1: what one without a name is called by. */
  readonly number: number
}

/** `read` gives a criterion for each lot: what differs in nothing but id and lot is one. One pass. */
export function mergeCriteria(procurement: Procurement): Merged[] {
  const found = new Map<string, { criterion: Criterion; lots: Set<string>; path: string; number: number }>()
  const counts = new Map<string, number>()
  procurement.criteria.forEach((criterion, index) => {
    const { id: _id, lots: _lots, origin: _origin, extensions: _extensions, ...content } = criterion
    const key = JSON.stringify(sorted(content))
    const lots = lotsOf(criterion, procurement)
    const known = found.get(key)
    if (known) for (const lot of lots) known.lots.add(lot)
    else {
      const number = (counts.get(criterion.kind) ?? 0) + 1
      counts.set(criterion.kind, number)
      found.set(key, { criterion, lots: new Set(lots), path: `/criteria/${index}`, number })
    }
  })
  return [...found.values()].map((each) => ({ ...each, lots: [...each.lots] }))
}

export function ofKind<Kind extends Criterion['kind']>(
  criteria: readonly Merged[],
  kind: Kind,
): Merged<Extract<Criterion, { kind: Kind }>>[] {
  return criteria.filter((each): each is Merged<Extract<Criterion, { kind: Kind }>> => each.criterion.kind === kind)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)])
}
