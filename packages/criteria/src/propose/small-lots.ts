import type { Lot } from '@opensource-experts/core'
import { comparable } from './concentration'

/** Art. 5(10) of Directive 2014/24: a small lot of supplies or services, in euros without tax, and the part of all lots together. */
const smallLot = 80_000
const smallShare = 20

/** Lots that may follow a simpler procedure: smallest first, as many as their part of the whole lets through. */
export interface SmallLots {
  readonly ids: readonly string[]
  /** The worth of the largest of them, in euros. */
  readonly largest: number
  /** Their part of all lots, in per cent. */
  readonly share: number
}

/** Undefined where not every lot has a value in euros. */
export function smallLotsOf(lots: readonly Lot[]): SmallLots | undefined {
  const amounts = comparable(lots.map(({ value }) => value))
  if (!amounts || lots[0]?.value?.currency !== 'EUR') return undefined
  const worth = ({ value }: Lot) => Number(value?.amount)
  const whole = lots.reduce((sum, lot) => sum + worth(lot), 0)
  const candidates = lots.filter((lot) => worth(lot) < smallLot).sort((a, b) => worth(a) - worth(b))
  const taken: Lot[] = []
  let sum = 0
  for (const lot of candidates) {
    if ((sum + worth(lot)) * 100 > whole * smallShare) break
    sum += worth(lot)
    taken.push(lot)
  }
  const ids = lots.flatMap((lot) => (taken.includes(lot) ? [lot.id] : []))
  return { ids, largest: Math.max(0, ...taken.map(worth)), share: whole > 0 ? (sum / whole) * 100 : 0 }
}
