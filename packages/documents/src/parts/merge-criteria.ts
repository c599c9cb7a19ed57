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

interface Found {
  readonly criterion: Criterion
  readonly path: string
  readonly number: number
  /** Undefined as long as it is for every lot and nothing else. */
  lots: Set<string> | undefined
}

/** `read` gives a criterion for each lot: what differs in nothing but id and lot is one. One pass. */
export function mergeCriteria(procurement: Procurement): Merged[] {
  const found = new Map<string, Found>()
  const counts = new Map<string, number>()
  // One list for all that are for every lot: criteria times lots would be more than the document.
  const every = lotsOf({ lots: 'all' } as Criterion, procurement)
  procurement.criteria.forEach((criterion, index) => {
    const { id: _id, lots: _lots, origin: _origin, extensions: _extensions, ...content } = criterion
    const key = JSON.stringify(sorted(content))
    const own = criterion.lots === 'all' ? undefined : criterion.lots
    const known = found.get(key)
    if (known === undefined) {
      const number = (counts.get(criterion.kind) ?? 0) + 1
      counts.set(criterion.kind, number)
      const lots = own === undefined ? undefined : new Set(own)
      found.set(key, { criterion, lots, path: `/criteria/${index}`, number })
    } else if (own !== undefined || known.lots !== undefined) {
      known.lots ??= new Set(every)
      for (const lot of own ?? every) known.lots.add(lot)
    }
  })
  return [...found.values()].map(({ lots, ...each }) => ({ ...each, lots: lots === undefined ? every : [...lots] }))
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
