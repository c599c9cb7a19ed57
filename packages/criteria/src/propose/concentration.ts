import {
  checkInput,
  type Decimal,
  type DecimalValue,
  decimal,
  type Money,
  OseError,
  parseDecimal,
  unitsAt,
  wholeAbove0,
} from '@opensource-experts/core'

/** How much of the value one firm, and all of them, can hold. Shares in per cent to two decimals, half up. */
export interface Concentration {
  /** Most lots for one firm. */
  readonly awarded: number
  /** Firms that hold a lot: the fewest that can serve all lots under the limit. */
  readonly winners: number
  /** Herfindahl-Hirschman index, 0 to 10,000, half up: the sum of the squared shares in per cent. */
  readonly hhi: number
  /** Share of the largest, in per cent. */
  readonly largestShare: number
}

/** House line: an index of concentration above which a market is narrow, and a lower limit is advised. */
export const worryingHhi = 2500

const values = { list: decimal, atLeast: 1 }

/**
 * The worst case under a limit, exactly: the most valuable lots go to one firm up to the limit, the next ones to the
 * next firm. No other sharing out under that limit has a higher index. Linked firms are one firm.
 *
 * @throws OseError `input-invalid`; `need-invalid` where the values do not add up to more than 0.
 */
export function worstConcentration(amounts: readonly DecimalValue[], awarded: number): Concentration {
  checkInput('worstConcentration', { amounts: [values, amounts], awarded: [wholeAbove0, awarded] })
  const units = unitsOf(amounts)
  if (units.some((each) => each < 0n) || units.every((each) => each === 0n))
    throw new OseError('need-invalid', 'The values of the lots must be 0 or above, one at least above 0.')
  return worstOf(descending(units), awarded)
}

/** The same on whole units that are sorted already, largest first, with a sum above 0. */
export function worstOf(sorted: readonly bigint[], awarded: number): Concentration {
  const held: bigint[] = []
  for (const [index, value] of sorted.entries()) {
    const firm = Math.floor(index / awarded)
    held[firm] = (held[firm] ?? 0n) + value
  }
  return { awarded: Math.min(awarded, sorted.length), winners: held.length, ...measure(held) }
}

/** Several holders a lot who share its orders evenly: what no sharing out of the lots goes beyond. */
export interface EvenHolders {
  /** Holders of each lot. */
  readonly holders: number
  /** The index is never higher; without a limit it is reached. Half up. */
  readonly hhiAtMost: number
  /** Largest share that one firm can have, in per cent. */
  readonly largestShare: number
}

/**
 * A firm has at most the most valuable lots up to the limit, and of each its part: no share is larger than that, so that the sum of
 * the squared shares is not either. On whole units, sorted, largest first, with a sum above 0.
 */
export function evenlyHeld(sorted: readonly bigint[], awarded: number, holders: number): EvenHolders {
  const sum = (units: readonly bigint[]) => units.reduce((total, each) => total + each, 0n)
  const most = halfUp(10_000n * sum(sorted.slice(0, awarded)), sum(sorted) * BigInt(holders))
  return { holders, hhiAtMost: Number(most), largestShare: Number(most) / 100 }
}

/** Index and largest share of what each firm holds. */
function measure(held: readonly bigint[]): Pick<Concentration, 'hhi' | 'largestShare'> {
  const whole = held.reduce((sum, each) => sum + each, 0n)
  const squares = held.reduce((sum, each) => sum + each * each, 0n)
  const [largest = 0n] = descending(held)
  return {
    hhi: Number(halfUp(10_000n * squares, whole * whole)),
    largestShare: Number(halfUp(10_000n * largest, whole)) / 100,
  }
}

/** Amounts as whole units of one common step. */
export function unitsOf(amounts: readonly DecimalValue[]): bigint[] {
  const read = amounts.map((amount): Decimal => parseDecimal(amount) ?? { units: 0n, scale: 0 })
  const scale = read.reduce((finest, each) => Math.max(finest, each.scale), 0)
  return read.map((each) => unitsAt(each, scale))
}

export function descending(units: readonly bigint[]): bigint[] {
  return [...units].sort((a, b) => (a > b ? -1 : a < b ? 1 : 0))
}

/** Amounts that can be compared: all there, above 0, of one currency; else undefined. */
export function comparable(money: readonly (Money | undefined)[]): DecimalValue[] | undefined {
  const [first] = money
  if (first === undefined) return undefined
  const amounts = money.flatMap((each) => {
    const amount = each?.currency === first.currency ? parseDecimal(each.amount) : undefined
    return each && amount && amount.units > 0n ? [each.amount] : []
  })
  return amounts.length === money.length ? amounts : undefined
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator)
}
