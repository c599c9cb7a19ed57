import type { Lot, Money, Procurement } from '@opensource-experts/core'

/** What is compared: as much of a proposal as says what it is. */
export interface Compared {
  readonly procurement: Procurement
  /** Key of each lot, by its id: it stays where numbers move. */
  readonly keys?: Readonly<Record<string, string>>
}

/** Lots of two proposals that are the same lot, and those that are not there in the other. */
export interface SameLots {
  readonly pairs: readonly { readonly before: Lot; readonly after: Lot }[]
  readonly added: readonly Lot[]
  /** Lots that are gone, but those that went into another. */
  readonly gone: readonly Lot[]
  readonly merged: readonly {
    readonly into: { readonly before: Lot; readonly after: Lot }
    readonly gone: readonly Lot[]
  }[]
}

/** Pairs lots by their key where both proposals have keys, else by a title that they share, else by their id. */
export function sameLots(before: Compared, after: Compared): SameLots {
  const left = new Set(before.procurement.lots)
  const pairs: { before: Lot; after: Lot }[] = []
  const added: Lot[] = []
  const take = (lot: Lot, same: (other: Lot) => boolean) => {
    for (const other of left) {
      if (!same(other)) continue
      left.delete(other)
      pairs.push({ before: other, after: lot })
      return true
    }
    return false
  }
  const keyed = before.keys !== undefined && after.keys !== undefined
  const open = after.procurement.lots.filter((lot) => {
    const key = after.keys?.[lot.id]
    return !(keyed && key !== undefined && take(lot, ({ id }) => before.keys?.[id] === key))
  })
  const untitled = open.filter((lot) => !take(lot, (other) => sharesTitle(lot, other)))
  for (const lot of untitled) if (keyed || !take(lot, ({ id }) => id === lot.id)) added.push(lot)
  pairs.sort((a, b) => after.procurement.lots.indexOf(a.after) - after.procurement.lots.indexOf(b.after))
  const merged = pairs.flatMap((into) => {
    const gone = goneInto(into, [...left])
    for (const lot of gone) left.delete(lot)
    return gone.length > 0 ? [{ into, gone }] : []
  })
  return { pairs, added, gone: [...left], merged }
}

function sharesTitle(a: Lot, b: Lot): boolean {
  return Object.entries(a.title ?? {}).some(([tag, title]) => title.trim() !== '' && b.title?.[tag] === title)
}

/** Lots that went into one that stayed: it has their software, places and work now, and their value. */
function goneInto({ before, after }: { readonly before: Lot; readonly after: Lot }, left: readonly Lot[]): Lot[] {
  const now = factsOf(after)
  const own = factsOf(before)
  const within = left.filter((lot) => [...factsOf(lot)].every((fact) => now.has(fact)))
  const taken = within.filter((lot) => [...factsOf(lot)].some((fact) => !own.has(fact)))
  if (taken.length > 0) return taken
  // Nothing new in it: the values say it.
  const sum = amountOf(before.value) + within.reduce((total, { value }) => total + amountOf(value), 0)
  return within.length > 0 && Math.abs(sum - amountOf(after.value)) < 1 ? within : []
}

/** What a lot is about: software, places, and what is done. */
function factsOf({ software = [], nuts = [], activities = [] }: Lot): Set<string> {
  return new Set([
    ...software.map(({ name }) => `software ${(name ?? '').trim()}`),
    ...nuts.map((code) => `place ${code}`),
    ...activities.map((activity) => `activity ${activity}`),
  ])
}

function amountOf(value: Money | undefined): number {
  return value === undefined ? Number.NaN : Number(value.amount)
}
