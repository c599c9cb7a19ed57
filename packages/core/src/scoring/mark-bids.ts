import { readDecimal } from '../decimal/read-decimal'
import type { FoundValue } from './bid-value'
import { ratios } from './field'
import { methods } from './methods'
import { type Points, pointsOf } from './points-of'
import { type Prices, pricesOf } from './price-formulas'
import { type Ratio, ratioOf, rounded } from './ratio'
import type { Seat } from './seats'

/** A bid whose values were found. */
export interface ValuedBid {
  readonly tender: string
  readonly values: ReadonlyMap<Seat, FoundValue>
}

export interface MarkedBid extends ValuedBid {
  readonly points: ReadonlyMap<Seat, Points>
  /** What it did not reach. */
  readonly below?: { readonly criterion: string; readonly found: Ratio; readonly least: Ratio }
  /** Exact, of the points as they count. */
  readonly total: Ratio
}

/** Decimals to which points count, and where; no member: they count exact. */
export interface Rounded {
  readonly decimals?: number
  readonly stage?: 'each' | 'total'
}

export interface Unmarkable {
  readonly seat: Seat
}

/** What does not depend on others is judged beside none. */
const none: Prices<Ratio> = { sorted: [], sum: { top: 0n, bottom: 1n } }

/**
 * Points and totals. What does not depend on others comes first, and who stays below a threshold there is out: its price
 * does not count for the others.
 */
export function markBids(
  seats: readonly Seat[],
  bids: readonly ValuedBid[],
  rounding: Rounded,
): readonly MarkedBid[] | Unmarkable {
  const absolute = seats.filter(({ method }) => !methods[method]?.relative)
  const relative = seats.filter(({ method }) => methods[method]?.relative)
  const marked: (ValuedBid & { readonly points: Map<Seat, Points>; readonly below?: MarkedBid['below'] })[] = []
  for (const bid of bids) {
    const points = new Map<Seat, Points>()
    for (const seat of absolute) {
      const value = bid.values.get(seat)?.value
      const one = value && pointsOf(seat, value, none)
      if (!one) return { seat }
      points.set(seat, one)
    }
    const below = belowThreshold(absolute, bid, points)
    marked.push({ ...bid, points, ...(below ? { below } : {}) })
  }
  const staying = marked.filter(({ below }) => below === undefined)
  for (const seat of relative) {
    const all = pricesOf(
      ratios,
      staying.flatMap(({ values }) => values.get(seat)?.value ?? []),
    )
    for (const bid of staying) {
      const value = bid.values.get(seat)?.value
      const one = value && pointsOf(seat, value, all)
      if (!one) return { seat }
      bid.points.set(seat, one)
    }
  }
  return marked.map((bid) => ({ ...bid, total: totalOf(bid.points, rounding) }))
}

function belowThreshold(
  seats: readonly Seat[],
  { values }: ValuedBid,
  points: ReadonlyMap<Seat, Points>,
): MarkedBid['below'] {
  for (const seat of seats) {
    const value = values.get(seat)?.value
    const { t } = seat.params
    if (seat.method === 'quality.threshold' && value && t && ratios.compare(value, t) < 0)
      return { criterion: seat.id, found: value, least: t }
  }
  for (const criterion of new Set(seats.map((seat) => seat.criterion))) {
    if (!criterion.thresholds?.length) continue
    const own = seats.filter((seat) => seat.criterion === criterion)
    const found = own.flatMap((seat) => points.get(seat)?.points ?? []).reduce(ratios.add, { top: 0n, bottom: 1n })
    for (const { kind, value } of criterion.thresholds ?? []) {
      const least = readDecimal(value)
      // BT-541 of kind `min-score`: the score of the criterion, which is what is published of it.
      if (kind === 'min-score' && least && ratios.compare(found, ratioOf(least)) < 0)
        return { criterion: criterion.id, found, least: ratioOf(least) }
    }
  }
  return undefined
}

/** `each`: the points of each criterion count rounded; `total`: the sum alone. */
function totalOf(points: ReadonlyMap<Seat, Points>, { decimals, stage }: Rounded): Ratio {
  const each = [...points.values()].map((one) =>
    decimals !== undefined && stage === 'each' ? ratioOf(rounded(one.points, decimals)) : one.points,
  )
  return each.reduce(ratios.add, { top: 0n, bottom: 1n })
}

/** The total as it ranks: rounded where the buyer rounds. */
export function counting(total: Ratio, { decimals }: Rounded): Ratio {
  return decimals === undefined ? total : ratioOf(rounded(total, decimals))
}
