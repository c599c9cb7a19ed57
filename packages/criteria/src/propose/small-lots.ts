import type { Lot } from '@opensource-experts/core'
import { comparable, unitsOf } from './concentration'

/** Art. 5(10) of Directive 2014/24: a small lot of supplies or services, in euros without tax, and the part of all lots together. */
const smallLot = 80_000
const smallShare = 20n

/** Lots that may follow a simpler procedure: smallest first, as many as their part of the whole lets through. */
export interface SmallLots {
  readonly ids: readonly string[]
  /** The worth of the largest of them, in euros. */
  readonly largest: number
  /** Their part of all lots, in whole per cent, rounded up. */
  readonly share: number
}

/** Undefined where not every lot has a value in euros. Exact: whole numbers of the smallest unit that any value has. */
export function smallLotsOf(lots: readonly Lot[]): SmallLots | undefined {
  const amounts = comparable(lots.map(({ value }) => value))
  if (!amounts || lots[0]?.value?.currency !== 'EUR') return undefined
  const units = unitsOf(amounts)
  const whole = units.reduce((sum, each) => sum + each, 0n)
  const candidates = lots
    .map(({ id, value }, index) => ({ id, worth: Number(value?.amount), units: units[index] ?? 0n }))
    .filter(({ worth }) => worth < smallLot)
    .sort((a, b) => (a.units < b.units ? -1 : a.units > b.units ? 1 : 0))
  const taken: typeof candidates = []
  let sum = 0n
  for (const lot of candidates) {
    if ((sum + lot.units) * 100n > whole * smallShare) break
    sum += lot.units
    taken.push(lot)
  }
  const own = new Set(taken.map(({ id }) => id))
  return {
    ids: lots.flatMap(({ id }) => (own.has(id) ? [id] : [])),
    largest: Math.max(0, ...taken.map(({ worth }) => worth)),
    share: whole > 0n ? Number((sum * 100n + whole - 1n) / whole) : 0,
  }
}
