import { compareDecimals, type Decimal, subtractDecimals, sumDecimals } from '../decimal/decimal'
import { apportion, exactInDoubles, finestScale } from './apportion'
import { keepsOrder, type Passage, type Rounding, shareOut, takeBack } from './share-out'

/** A weight of the lot, in document order. Without `before` it comes, without `after` it goes, with both it is replaced. */
export interface Seat {
  readonly before?: Decimal
  readonly after?: Decimal
  /** Whether it gives what the others need, and takes what they leave; it then has no `after` yet. */
  readonly moves: boolean
}

/** Why nothing can move. */
export type Immovable = 'nothing-left' | 'sum-inexact-in-doubles'

/**
 * What the seats that move have afterwards, in their order: the sum of the lot is kept. Where seats only go, they get
 * back what coming took from them.
 */
export function weigh(
  seats: readonly Seat[],
  { sumsInDoubles = false }: { readonly sumsInDoubles?: boolean } = {},
): readonly Decimal[] | Immovable {
  const movers = seats.flatMap(({ moves, before }) => (moves && before ? [before] : []))
  const total = sumDecimals(seats.flatMap(({ before }) => before ?? []))
  const asked = sumDecimals(seats.flatMap(({ moves, after }) => (!moves && after ? [after] : [])))
  const target = subtractDecimals(total, asked)
  const own = sumDecimals(movers)
  if (target.units < 0n) return 'nothing-left'
  if (compareDecimals(target, own) === 0 && !sumsInDoubles) return movers
  if (movers.length === 0) return target.units === 0n ? allGiven() : 'nothing-left'
  if (own.units <= 0n || target.units <= 0n) return 'nothing-left'
  const passage: Passage = {
    there: rounding(target, 'after'),
    back: rounding(own, 'before'),
    floor: finestScale(seats.flatMap(({ moves, before, after }) => (moves ? [] : [before, after].flatMap(given)))),
  }
  const comes = seats.some(({ before, after }) => after && (!before || compareDecimals(before, after) !== 0))
  const leaves = seats.some(({ moves, before, after }) => !moves && before && !after)
  const back: Passage = { ...passage, there: passage.back, back: passage.there }
  return (
    (!comes && leaves ? takeBack(movers, back) : undefined) ?? shareOut(movers, passage) ?? 'sum-inexact-in-doubles'
  )

  /** Nothing moves: the buyer's own numbers are never shifted. */
  function allGiven(): readonly Decimal[] | Immovable {
    const values = seats.flatMap(({ after }) => after ?? [])
    return sumsInDoubles && !exactInDoubles(values, total, [], 0) ? 'sum-inexact-in-doubles' : []
  }

  /** The movers made to add up to `sum`, and all that stands in the lot at that time made to add up in doubles. */
  function rounding(sum: Decimal, time: 'before' | 'after'): Rounding {
    return (weights, scale) => {
      if (sum.scale > scale) return undefined
      const shares = apportion(weights, sum, scale)
      if (!sumsInDoubles) return { shares, shifted: false }
      const all: Decimal[] = []
      const movable: number[] = []
      for (const seat of seats) {
        const value = seat.moves ? shares[movable.length] : seat[time]
        if (!value) continue
        if (seat.moves) movable.push(all.length)
        all.push(value)
      }
      const moving = (values: readonly Decimal[]) => movable.flatMap((index) => values[index] ?? [])
      // Of the shifts that help, one that parts no equals.
      const exact = exactInDoubles(all, total, movable, scale, (shifted) => keepsOrder(weights, moving(shifted)))
      return exact && { shares: moving(exact), shifted: exact.some((value, index) => value !== all[index]) }
    }
  }
}

function given(value: Decimal | undefined): Decimal[] {
  return value ? [value] : []
}
