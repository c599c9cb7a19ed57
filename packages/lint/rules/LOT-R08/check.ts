import type { Lot } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

export const check: Check = function* ({ places }) {
  const lots = places.filter(({ kind }) => kind === 'lot')
  // Lots in the same place, or in none that is known, were not cut by territory as far as one can see.
  const apart = new Set(lots.map(({ lot }) => [...((lot as Lot).nuts ?? [])].sort().join())).size > 1
  for (const { id, pointer, lot } of lots) {
    const { geographic, onSite } = lot as Lot
    const rest = { lots: [id] }
    if (geographic) yield* judge(`${pointer}/onSite`, onSite === undefined ? undefined : !onSite, rest)
    else if (geographic === undefined && apart && !onSite) yield* judge(`${pointer}/geographic`, undefined, rest)
  }
}
