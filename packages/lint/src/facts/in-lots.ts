import type { Entry } from '../engine/context'

/** Whether one of these criteria is in a lot. Each is looked at once, however many lots there are. */
export function inLots(entries: readonly Entry[]): (lot: string) => boolean {
  const everywhere = entries.some(({ criterion }) => criterion.lots === 'all')
  const own = new Set(entries.flatMap(({ criterion, lots }) => (criterion.lots === 'all' ? [] : lots)))
  return (lot) => everywhere || own.has(lot)
}
