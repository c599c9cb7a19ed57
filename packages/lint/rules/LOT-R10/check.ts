import type { Lot } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { amountOf } from '../../src/facts/formula'
import { judge, judgeLots } from '../../src/facts/judge'
import { limitOf } from '../../src/facts/weights'

export const check: Check = function* ({ procurement: { lotLimits, expectedTenderers: expected }, places, param }) {
  const awarded = lotLimits?.awarded ?? 0
  const lots = places.filter(({ kind }) => kind === 'lot')
  // As many as there are is no limit; below one LOT-R03 says it.
  if (awarded < 1 || awarded >= lots.length) return
  const winners = Math.ceil(lots.length / awarded)
  // The lowest limit that those expected can serve: where it is this one, nothing better can be advised.
  const better = Math.ceil(lots.length / (expected ?? 1))
  const values = lots.flatMap(({ lot }) => amountOf((lot as Lot).value) ?? [])
  const shares = worstShares(values, awarded)
  const hhi = shares.reduce((sum, each) => sum + (each * 100) ** 2, 0)
  const max = limitOf(param('hhi'))
  const share = Math.round((shares[0] ?? 0) * 100)
  const params = { kind: 'few', awarded, winners, expected, share, hhi: Math.round(hhi), max, better }
  const path = '/lotLimits/awarded'
  const few = expected === undefined ? undefined : winners > expected
  yield* judge('/expectedTenderers', few, { path, params })
  if (few !== false || better >= awarded) return
  if (values.length < lots.length)
    yield* judgeLots(lots, 'value', ({ lot }) => (amountOf((lot as Lot).value) === undefined ? undefined : false))
  else if (hhi > max) yield { path, params: { ...params, kind: 'share' } }
}

/** Shares of the whole where each winner takes as many as it may: the largest lots go to one, the next ones to another. */
function worstShares(values: readonly number[], awarded: number): number[] {
  const sorted = [...values].sort((a, b) => b - a)
  const whole = sorted.reduce((sum, each) => sum + each, 0)
  const shares: number[] = []
  for (const [index, value] of sorted.entries()) {
    const winner = Math.floor(index / awarded)
    shares[winner] = (shares[winner] ?? 0) + (whole > 0 ? value / whole : 0)
  }
  return shares
}
