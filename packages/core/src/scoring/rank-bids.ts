import type { AwardCriterion } from '../model/criterion'
import type { TieBreak } from '../model/procedure'
import { ratios } from './field'
import { counting, type MarkedBid, type Rounded } from './mark-bids'
import { exactText, type Ratio } from './ratio'
import type { Seat } from './seats'

export interface RankedBid {
  readonly bid: MarkedBid
  /** From 1; equal where nothing parts them. */
  readonly rank: number
  readonly tieBreak?: TieBreak
}

export interface Ranking {
  readonly ranked: readonly RankedBid[]
  /** Bids that nothing parts, with the rule that would have to be applied by people, if any. */
  readonly ties: readonly { readonly bids: readonly MarkedBid[]; readonly way?: TieBreak }[]
}

const zero: Ratio = { top: 0n, bottom: 1n }

/** What parts equal bids by figures; more is better. Undefined: people have to do it, or it is not lawful. */
const ways: Partial<Record<TieBreak, (bid: MarkedBid, seats: readonly Seat[]) => Ratio | undefined>> = {
  'best-quality': (bid, seats) => pointsFor(bid, seats, ({ type }) => type === 'quality'),
  'lowest-price': ({ values }, seats) => {
    const priced = seats.filter(({ criterion: { type } }) => type !== 'quality')
    const [only, ...others] = priced
    const value = only && values.get(only)?.value
    return value && others.length === 0 ? ratios.subtract(zero, value) : undefined
  },
  'heaviest-criterion': (bid, seats) => {
    const weights = new Map<AwardCriterion, Ratio>()
    for (const { criterion, weight } of seats)
      weights.set(criterion, ratios.add(weights.get(criterion) ?? zero, weight))
    const sorted = [...weights].sort(([, a], [, b]) => ratios.compare(b, a))
    const [first, second] = sorted
    if (!first || (second && ratios.compare(first[1], second[1]) === 0)) return undefined
    return pointsFor(bid, seats, (criterion) => criterion === first[0])
  },
}

function pointsFor(bid: MarkedBid, seats: readonly Seat[], which: (criterion: AwardCriterion) => boolean): Ratio {
  return seats
    .filter(({ criterion }) => which(criterion))
    .flatMap((seat) => bid.points.get(seat)?.points ?? [])
    .reduce(ratios.add, zero)
}

/** By total; equal totals by the published rules, in their order. Bids that are out are left out. */
export function rankBids(
  bids: readonly MarkedBid[],
  seats: readonly Seat[],
  rounding: Rounded,
  tieBreaks: readonly TieBreak[],
): Ranking {
  const ranked: RankedBid[] = []
  const ties: { bids: readonly MarkedBid[]; way?: TieBreak }[] = []
  const staying = bids.filter(({ below }) => below === undefined)
  for (const group of groupsBy(staying, ({ total }) => counting(total, rounding))) place(group, tieBreaks, undefined)
  return { ranked, ties }

  function place(group: readonly MarkedBid[], left: readonly TieBreak[], by: TieBreak | undefined): void {
    const [way, ...rest] = left
    const rank = ranked.length + 1
    const tieBreak = by === undefined ? {} : { tieBreak: by }
    const measure = way && ways[way]
    const measured = group.map((bid) => measure?.(bid, seats))
    if (group.length === 1 || way === undefined || measured.some((each) => each === undefined)) {
      if (group.length > 1) ties.push({ bids: group, ...(way === undefined ? {} : { way }) })
      for (const bid of group) ranked.push({ bid, rank, ...tieBreak })
      return
    }
    const parted = groupsBy(group, (bid) => measure?.(bid, seats) ?? zero)
    for (const each of parted) place(each, rest, parted.length > 1 ? way : by)
  }
}

/** Groups of the same number, highest first; in their order within a group. */
function groupsBy(bids: readonly MarkedBid[], number: (bid: MarkedBid) => Ratio): MarkedBid[][] {
  const groups = new Map<string, { readonly value: Ratio; readonly bids: MarkedBid[] }>()
  for (const bid of bids) {
    const value = number(bid)
    const key = exactText(value)
    const group = groups.get(key)
    if (group) group.bids.push(bid)
    else groups.set(key, { value, bids: [bid] })
  }
  return [...groups.values()].sort((a, b) => ratios.compare(b.value, a.value)).map((group) => group.bids)
}
